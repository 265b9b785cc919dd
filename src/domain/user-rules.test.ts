import { describe, expect, it, test } from 'vitest';
import { interfaceUser, type InterfaceUser } from '#src/contract/interface-user-record.ts';
import {
  deactivationBlock,
  deletionBlock,
  fieldBlock,
  keyIssueBlock,
  membershipBlock,
  newUserBlocks,
  patchBlocks,
} from './user-rules.ts';

const record = interfaceUser.parse({
  id: 'usr_1',
  etag: '"1"',
  name: 'SAP connector',
  email: 'sap-connector@interfaces.example.com',
  type: 'system',
  active: true,
  owner: { kind: 'console' },
  permissions: ['orders_read'],
  groups: ['EDITORS'],
  licences: [],
  hasPassword: true,
  keys: { count: 0, nextExpiryAt: null },
  lastUsedAt: null,
  lastUsedBy: null,
  createdAt: '2026-01-01T00:00:00Z',
  createdBy: null,
  updatedAt: '2026-01-01T00:00:00Z',
  updatedBy: null,
});

const aUser = (changes: Partial<InterfaceUser> = {}): InterfaceUser => ({ ...record, ...changes });
const ofApp = aUser({
  email: null,
  owner: { kind: 'app', appId: 'app_1', appName: 'Content Sync', userCode: '_SYNC' },
});
const others = 'usr_2';
const codesOf = (blocks: readonly { code: string }[]) => blocks.map((block) => block.code);

describe('oneself', () => {
  test.each([
    ['deactivate', deactivationBlock(record, 'usr_1'), 'user.self-deactivate'],
    ['delete', deletionBlock(record, 'usr_1'), 'user.self-delete'],
    ['change the type of', fieldBlock(record, 'type', 'usr_1'), 'user.self-type'],
  ])('nobody can %s', (words, block, code) => {
    expect(block).toMatchObject({ code, status: 403 });
    expect(block?.detail).toBe(
      `You cannot ${words} the user that you are signed in as. Another administrator can.`,
    );
  });

  it('can be renamed, given a password, permissions and groups', () => {
    const patch = { name: 'Me', password: 'aB345678', permissions: [], groups: [] };
    expect(patchBlocks(record, patch, 'usr_1')).toEqual([]);
  });

  it('can be activated, should it come to that', () => {
    expect(fieldBlock(aUser({ active: false }), 'active', 'usr_1')).toBeNull();
  });
});

describe('a user of the console', () => {
  it('can be deactivated, and deleted once it is inactive', () => {
    expect(deactivationBlock(record, others)).toBeNull();
    expect(deletionBlock(record, others)).toEqual({
      code: 'user.active',
      status: 409,
      detail:
        'SAP connector is active. Deactivate it first, so that callers are refused before it is gone.',
    });
    expect(deletionBlock(aUser({ active: false }), others)).toBeNull();
  });

  it('keeps its type while it has live keys', () => {
    expect(fieldBlock(record, 'type', others)).toBeNull();
    expect(fieldBlock(aUser({ keys: { count: 1, nextExpiryAt: null } }), 'type', others)).toEqual({
      code: 'user.live-keys',
      status: 409,
      pointer: '/type',
      detail: 'The type cannot change while the user has 1 live API key. Revoke it first.',
    });
    expect(
      fieldBlock(aUser({ keys: { count: 3, nextExpiryAt: null } }), 'type', others)?.detail,
    ).toBe('The type cannot change while the user has 3 live API keys. Revoke them first.');
  });
});

describe('a user of an app', () => {
  test.each([
    ['name', 'its name comes from the manifest of the app'],
    ['password', 'it has no password and cannot be signed in to'],
    ['type', 'it is always a system user'],
  ] as const)('keeps its %s', (field, words) => {
    expect(fieldBlock(ofApp, field, others)).toEqual({
      code: 'user.app-owned',
      status: 403,
      pointer: `/${field}`,
      detail: `The app Content Sync owns this user: ${words}.`,
    });
  });

  it('can be deactivated, activated, put in groups and given permissions', () => {
    expect(deactivationBlock(ofApp, others)).toBeNull();
    const patch = { active: false, groups: ['CONTENT_MANAGERS'], permissions: ['orders_write'] };
    expect(patchBlocks(ofApp, patch, others)).toEqual([]);
    expect(patchBlocks({ ...ofApp, active: false }, { active: true }, others)).toEqual([]);
  });

  it('cannot be deleted, active or not', () => {
    const detail =
      'The app Content Sync owns this user: it is removed when the app is uninstalled, and can be deactivated until then.';
    for (const active of [true, false]) {
      expect(deletionBlock({ ...ofApp, active }, others)).toEqual({
        code: 'user.app-owned',
        status: 403,
        detail,
      });
    }
  });
});

describe('API keys', () => {
  it('are for system users of the console', () => {
    expect(keyIssueBlock(aUser())).toBeNull();
    expect(keyIssueBlock(aUser({ active: false }))).toBeNull();
    expect(keyIssueBlock(ofApp)).toMatchObject({ code: 'user.app-owned', status: 403 });
  });

  test.each(['administrator', 'developer', 'support'] as const)('are not for %s', (type) => {
    expect(keyIssueBlock(aUser({ type }))).toMatchObject({ code: 'user.not-system', status: 409 });
  });
});

describe('the group that everybody is in', () => {
  it('has members that nobody chooses', () => {
    expect(membershipBlock('EDITORS')).toBeNull();
    expect(membershipBlock('ALL_USERS')).toEqual({
      code: 'group.fixed-members',
      status: 403,
      pointer: '/groups',
      detail: 'Everybody is in ALL_USERS. Nobody can be added to it or removed from it.',
    });
  });

  it('is neither joined nor left, by change or by making a user', () => {
    const member = aUser({ groups: ['ALL_USERS', 'EDITORS'] });
    expect(codesOf(patchBlocks(record, { groups: ['ALL_USERS'] }, others))).toEqual([
      'group.fixed-members',
    ]);
    expect(codesOf(patchBlocks(member, { groups: ['EDITORS'] }, others))).toEqual([
      'group.fixed-members',
    ]);
    expect(patchBlocks(member, { groups: ['ALL_USERS'] }, others)).toEqual([]);
    expect(codesOf(newUserBlocks({ groups: ['EDITORS', 'ALL_USERS', 'ALL_USERS'] }))).toEqual([
      'group.fixed-members',
    ]);
    expect(newUserBlocks({ groups: ['EDITORS'] })).toEqual([]);
  });
});

describe('a change request', () => {
  it('is told everything that is wrong with it at once', () => {
    const patch = {
      name: 'X',
      type: 'support',
      password: 'aB345678',
      groups: ['ALL_USERS'],
    } as const;
    expect(codesOf(patchBlocks(ofApp, { ...patch, groups: [...patch.groups] }, others))).toEqual([
      'user.app-owned',
      'user.app-owned',
      'user.app-owned',
      'group.fixed-members',
    ]);
  });

  it('may repeat what is so already', () => {
    const { name, type, active, permissions, groups } = ofApp;
    expect(patchBlocks(ofApp, { name, type, active, permissions, groups }, others)).toEqual([]);
    expect(patchBlocks(record, { type: 'system', active: true }, 'usr_1')).toEqual([]);
  });
});
