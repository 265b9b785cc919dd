import { expect, test } from 'vitest';
import { indexWorld } from '#src/domain/permission-world.ts';
import { aLicence, aPermission } from '#src/mocks/builders.ts';
import { gatedPermission } from './gated-permission.ts';
import { effectSentence, originSentence, someCodes, stateSentence } from './licence-words.ts';

const world = indexWorld({
  groups: [],
  licences: [aLicence({ code: 'L', name: 'Sales' }), aLicence({ code: 'M', name: 'Rare' })],
  permissions: [
    aPermission({ code: 'top', name: 'Top', licence: 'L' }),
    aPermission({ code: 'middle', name: 'Middle', parent: 'top' }),
    aPermission({ code: 'leaf', name: 'Leaf', parent: 'middle', licence: 'M' }),
    aPermission({ code: 'loop', name: 'Loop', parent: 'loop' }),
  ],
});

test('a permission waits for its own licence, or for that of the nearest one above that names it', () => {
  expect(gatedPermission('top', 'L', world)).toMatchObject({ through: undefined, others: [] });
  expect(gatedPermission('leaf', 'L', world)).toMatchObject({
    name: 'Leaf',
    through: { code: 'top', name: 'Top' },
    others: [{ code: 'M', name: 'Rare', isEnabled: true }],
  });
  expect(gatedPermission('leaf', 'M', world)).toMatchObject({
    through: undefined,
    others: [{ code: 'L' }],
  });
});

test('a chain that bites its own tail ends, and what nobody knows is called by its code', () => {
  expect(gatedPermission('loop', 'L', world)).toMatchObject({ name: 'Loop', others: [] });
  expect(gatedPermission('gone', 'L', world)).toEqual({
    code: 'gone',
    name: 'gone',
    through: undefined,
    others: [],
  });
});

test('who gains or loses how much is a sentence', () => {
  const permissions = [{ code: 'a', name: 'A', users: 2 }];
  expect(effectSentence({ enabled: true, unfilteredTotal: 1, permissions })).toBe(
    '1 user gains 1 permission:',
  );
  expect(
    effectSentence({
      enabled: false,
      unfilteredTotal: 1_204,
      permissions: [...permissions, ...permissions],
    }),
  ).toBe('1,204 users lose 2 permissions:');
  expect(effectSentence({ enabled: false, unfilteredTotal: 0, permissions: [] })).toBe(
    'No user loses a permission by it.',
  );
});

test('long lists of codes are cut', () => {
  expect(someCodes(['a', 'b', 'c'])).toBe('a, b and c');
  expect(someCodes(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more');
});

test('state and origin are said', () => {
  expect(stateSentence({ enabled: false, gates: ['a'] })).toBe(
    'The permission that it gates counts for nobody.',
  );
  expect(stateSentence({ enabled: true, gates: ['a', 'b'] })).toBe(
    'The 2 permissions that it gates count for whoever holds it.',
  );
  expect(originSentence({ kind: 'console' })).toBe('Made in this console.');
});
