import { expect, test } from 'vitest';
import { groupCode } from './group-code.ts';
import { groupPatch, newGroup, systemGroupCodes } from './groups.ts';

const codesOf = (value: unknown) =>
  (groupCode.safeParse(value).error?.issues ?? []).map((issue) =>
    issue.code === 'custom' ? issue.params?.code : issue.code,
  );

test.each([
  ['erp_connectors', []],
  ['', ['group-code.length']],
  ['a'.repeat(61), ['group-code.length']],
  ['Dealers', ['group-code.characters']],
  ['_dealers', ['group-code.leading-underscore']],
  ['dealer__portals', ['group-code.double-underscore']],
  [7, ['invalid_type']],
])('%j breaks %j', (value, broken) => {
  expect(codesOf(value)).toEqual(broken);
});

test('what breaks it is said for groups', () => {
  expect(groupCode.safeParse('_dealers').error?.issues[0]?.message).toBe(
    'Begin with a letter: a leading underscore marks groups that belong to an app.',
  );
  expect(groupCode.safeParse(undefined).error?.issues[0]?.message).toBe('Enter a group code.');
});

test('no system default can be made in the console', () => {
  for (const code of systemGroupCodes) expect(groupCode.safeParse(code).success).toBe(false);
});

const body = {
  code: 'dealers',
  name: ' Dealers ',
  description: '',
  permissions: ['order_read'],
  licences: [],
};

test('a new group is trimmed and strict', () => {
  expect(newGroup.parse(body)).toEqual({ ...body, name: 'Dealers' });
  expect(newGroup.safeParse({ ...body, name: ' ' }).success).toBe(false);
  expect(newGroup.safeParse({ ...body, name: 'x'.repeat(101) }).success).toBe(false);
  expect(newGroup.safeParse({ ...body, description: 'x'.repeat(201) }).success).toBe(false);
  expect(newGroup.safeParse({ ...body, members: 3 }).success).toBe(false);
});

test('the code of a group cannot be patched', () => {
  expect(groupPatch.safeParse({ code: 'dealers' }).success).toBe(false);
  expect(groupPatch.parse({ licences: [] })).toEqual({ licences: [] });
});
