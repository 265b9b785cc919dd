import { describe, expect, test } from 'vitest';
import { aGroup } from '#src/mocks/builders.ts';
import {
  changedGroupFields,
  groupDeletionBlock,
  groupPatchBlocks,
  lockReason,
  locksOf,
} from './group-rules.ts';

const system = { kind: 'system' } as const;
const app = { kind: 'app', appId: 'app_1', appName: 'Service Desk' } as const;

const withLocks = (given: Parameters<typeof aGroup>[0]) => {
  const group = aGroup(given);
  return { ...group, locks: locksOf(group) };
};

const everybody = withLocks({ code: 'ALL_USERS', origin: system });
const administrators = withLocks({ code: 'ACCOUNT_ADMINISTRATORS', origin: system });
const agents = withLocks({ code: '_DESK_AGENTS', origin: app });
const own = withLocks({});

describe('what is locked', () => {
  test.each([
    [own, []],
    [agents, ['name', 'description']],
    [withLocks({ code: 'AUTHORS', origin: system }), ['name', 'description']],
    [everybody, ['name', 'description', 'members']],
    [administrators, ['name', 'description', 'permissions', 'licences']],
    // A code alone makes no system default.
    [withLocks({ code: 'ALL_USERS', origin: app }), ['name', 'description']],
  ])('$code', ({ locks }, expected) => {
    expect(locks).toEqual(expected);
  });

  test.each([
    [everybody, 'members', /Everybody is in ALL_USERS/],
    [administrators, 'permissions', /hold every permission/],
    [administrators, 'licences', /hold every enabled licence/],
    [administrators, 'description', /is a system default: its description stays/],
    [agents, 'name', /The app Service Desk owns _DESK_AGENTS: its name comes from the manifest/],
  ] as const)('is said with the reason: %#', (group, lock, reason) => {
    expect(lockReason(group, lock)).toMatch(reason);
  });

  test('needs no reason where it is not', () => {
    expect(lockReason(own, 'name')).toBeUndefined();
    expect(lockReason(everybody, 'permissions')).toBeUndefined();
  });
});

describe('a change', () => {
  test('is what differs: codes are a set', () => {
    const group = aGroup({ name: 'A', permissions: ['p', 'q'], licences: ['L'] });
    expect(
      changedGroupFields(group, { name: 'A', permissions: ['q', 'p', 'q'], licences: ['L'] }),
    ).toEqual([]);
    expect(
      changedGroupFields(group, {
        name: 'B',
        description: '',
        permissions: ['p'],
        licences: ['M'],
      }),
    ).toEqual(['name', 'description', 'permissions', 'licences']);
    expect(changedGroupFields(group, {})).toEqual([]);
  });

  test('of something locked is blocked, at its place', () => {
    expect(groupPatchBlocks(own, { name: 'B', permissions: ['p'] })).toEqual([]);
    expect(groupPatchBlocks(agents, { name: agents.name, permissions: ['p'] })).toEqual([]);
    expect(groupPatchBlocks(administrators, { permissions: ['p'], licences: ['L'] })).toMatchObject(
      [
        { code: 'group.locked', status: 403, pointer: '/permissions' },
        { code: 'group.locked', status: 403, pointer: '/licences' },
      ],
    );
  });
});

describe('deleting', () => {
  test('is for groups of the console', () => {
    expect(groupDeletionBlock(own)).toBeNull();
    expect(groupDeletionBlock(agents)?.detail).toMatch(/removed when the app is uninstalled/);
    expect(groupDeletionBlock(everybody)).toMatchObject({
      status: 403,
      detail: 'ALL_USERS is a system default and cannot be deleted.',
    });
  });
});
