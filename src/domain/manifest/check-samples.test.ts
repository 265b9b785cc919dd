import { expect, test } from 'vitest';
import {
  brokenReferences,
  documentedFragment,
  smallManifest,
  ticketingSuite,
} from '#src/test/manifest-samples.ts';
import { aLiveState } from '#src/test/manifest-state.ts';
import { checkManifest } from './check-manifest.ts';
import { withDeclarationStubs } from './declaration-stubs.ts';
import { surroundingsIn } from './live-state.ts';

const surroundings = surroundingsIn(aLiveState(), null);
const check = (text: string) => checkManifest(text, surroundings);
const listed = (text: string, severity: 'error' | 'warning') =>
  check(text)
    .findings.filter((one) => one.severity === severity)
    .map(({ pointer, code, suggestion }) => [pointer, code, suggestion]);

test('broken references are found, each with what was meant', () => {
  expect(listed(brokenReferences, 'error')).toEqual([
    ['/licenses/1/code', 'declared-twice', undefined],
    ['/global_permissions/0/license_code', 'not-declared', '_A'],
    ['/global_permissions/1/licence_code', 'unknown-property', 'license_code'],
    ['/user_groups/0/global_permission_codes/0', 'not-declared', '_READ'],
    ['/user_groups/1/global_permission_codes', 'locked-group', undefined],
    ['/user_groups/2/code', 'unknown-default', undefined],
    ['/users/0/code', 'existing-user', undefined],
    ['/users/1/first_name', 'too-long', undefined],
    ['/users/2/last_name', 'missing', undefined],
    ['/users/3/user_group_codes', 'wrong-type', undefined],
    ['/users/4/user_group_codes/0', 'not-declared', '_GROUP'],
  ]);
});

test('a finding says where it stands in the text', () => {
  const { findings } = check(brokenReferences);
  const at = (pointer: string) => findings.find((one) => one.pointer === pointer);
  expect(at('/users/4/user_group_codes/0')).toMatchObject({
    line: 20,
    column: 90,
    endLine: 20,
    endColumn: 98,
    message:
      'User _U4 refers to the group _GROPU, which is not declared. Did you mean _GROUP? Correct it, or declare it in "user_groups".',
  });
  // What is missing has the place of what it is missing from.
  expect(at('/users/2/last_name')).toMatchObject({ line: 18, column: 5, endColumn: 52 });
});

test('the documented fragment is taken for the whole, and lacks five declarations', () => {
  const { findings, isWrapped, manifest } = check(documentedFragment);
  expect(isWrapped).toBe(true);
  expect(manifest).toBeUndefined();
  expect(findings.map(({ code, pointer, line, column }) => [code, pointer, line, column])).toEqual([
    ['not-declared', '/users/0/user_group_codes/0', 6, 22],
    ['not-declared', '/users/0/user_group_codes/1', 6, 47],
    ['not-declared', '/users/0/license_codes/0', 7, 19],
    ['not-declared', '/users/0/global_permission_codes/0', 8, 29],
    ['not-declared', '/users/0/global_permission_codes/1', 8, 54],
  ]);
});

test('completed with stubs the fragment is a manifest, and what was written stands in it as it was', () => {
  const completed = withDeclarationStubs(documentedFragment, surroundings);
  expect(completed).toContain(documentedFragment.trimEnd());
  const { findings, manifest, isWrapped } = check(completed);
  expect([findings, isWrapped]).toEqual([[], false]);
  expect(manifest?.licences.map(({ name }) => name)).toEqual(['Example app license']);
  expect(manifest?.permissions.map(({ code }) => code)).toEqual([
    '_EXAMPLE_PERMISSION_1',
    '_EXAMPLE_PERMISSION_2',
  ]);
  expect(manifest?.groups.map(({ name }) => name)).toEqual([
    'Example user group 1',
    'Example user group 2',
  ]);
  expect(withDeclarationStubs(completed, surroundings)).toBe(completed);
});

test('the whole samples are without error', () => {
  expect(check(smallManifest).findings).toEqual([]);
  expect(listed(ticketingSuite, 'error')).toEqual([]);
  expect(listed(ticketingSuite, 'warning')).toEqual([
    ['/users/2', 'no-group', undefined],
    ['/users/2/global_permission_codes/0', 'licence-not-held', undefined],
  ]);
  expect(check(ticketingSuite).manifest).toMatchObject({
    permissions: [
      { code: '_TICKETS', parent: null, licence: '_TICKETING' },
      { code: '_TICKETS_READ', parent: '_TICKETS', licence: null },
      { code: '_TICKETS_WRITE', parent: '_TICKETS' },
      { code: '_TICKETS_CREATE', parent: '_TICKETS_WRITE' },
      { code: '_TICKETS_CLOSE', parent: '_TICKETS_WRITE' },
      { code: '_REPORTS_RUN', parent: null },
    ],
    groups: [
      { code: '_TICKET_AGENTS', isDefault: false },
      { code: 'CONTENT_MANAGERS', isDefault: true },
    ],
    users: [{ name: 'Ticket Intake' }, { name: 'Report Robot' }, { name: 'Un Licensed' }],
  });
});

test('stubs go where their kind stands, and nowhere where something else does', () => {
  const user =
    '{"code":"_U","first_name":"A","last_name":"B","user_group_codes":["_G"],"license_codes":["_","_L","NONE"]}';
  const complete = (rest: string) =>
    withDeclarationStubs(`{${rest}"users":[${user}]}`, surroundings);
  const codes = (text: string) =>
    listed(text, 'error').map(([pointer, code]) => `${code} ${pointer}`);
  expect(codes(complete(''))).toEqual(['unknown-default /users/0/license_codes/2']);
  expect(codes(complete('"licenses":[],'))).toEqual(['unknown-default /users/0/license_codes/2']);
  const declared = '"licenses":[{"code":"_L","name":"L","description":""}],';
  expect(complete(declared)).toContain(
    '"description":""},\n    { "code": "_", "name": "_", "description": "To be described" }]',
  );
  expect(codes(complete('"licenses":{},'))).toContain('not-declared /users/0/license_codes/0');
  for (const text of ['{"users": [', '[]', '']) {
    expect(withDeclarationStubs(text, surroundings)).toBe(text);
  }
});

test('of broken JSON only what stands before the mistake is judged', () => {
  const broken = `{"licenses": [{"code": "_L"}],\n "users": [{"code": "U", "user_group_codes": ["_X"]} {}]}`;
  expect(listed(broken, 'error')).toEqual([
    ['/licenses/0/name', 'missing', undefined],
    ['/licenses/0/description', 'missing', undefined],
    ['/users/0/first_name', 'missing', undefined],
    ['/users/0/last_name', 'missing', undefined],
    ['', 'json.comma', undefined],
  ]);
});

test('a fragment that is broken has its mistakes where they are', () => {
  const at = (text: string) =>
    check(text).findings.map(({ code, line, column }) => [code, line, column]);
  expect(at('"users": [],\n')).toEqual([['json.trailing-comma', 1, 12]]);
  expect(at('\uFEFF "users": [')).toEqual([['json.bracket', 1, 13]]);
});

test('findings beyond 5,000 are counted as more', () => {
  const { findings } = check(`{"users": [${'1,'.repeat(6000)}1]}`);
  expect(findings).toHaveLength(5001);
  expect(findings[0]).toMatchObject({ code: 'more-errors', severity: 'error', line: 1 });
  const codes = Array.from({ length: 6000 }, (_, index) => `"_${index}"`);
  const user = `{"code":"_U","first_name":"A","last_name":"B","license_codes":[${codes.join(',')}]}`;
  expect(listed(`{"users":[${user}]}`, 'error')).toHaveLength(5001);
  const users = Array.from(
    { length: 5001 },
    (_, index) => `{"code":"_${index}","first_name":"A","last_name":"B"}`,
  );
  const warned = check(`{"users": [${users.join(',')}]}`);
  expect(warned.findings[0]).toMatchObject({ code: 'more-warnings', severity: 'warning' });
  expect(warned.manifest?.users).toHaveLength(5001);
});
