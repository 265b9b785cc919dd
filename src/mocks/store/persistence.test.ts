import { describe, expect, test } from 'vitest';
import { stateNameOf } from '#src/mocks/apps/per-state.ts';
import { aWorld, clientOf } from '#src/mocks/test-client.ts';
import { changesSchema } from './changes.ts';

const newUser = {
  name: 'Weighbridge',
  password: 'Crane-Hook-77',
  active: true,
  type: 'system',
  permissions: ['stock_read'],
  groups: [],
};

/** A world in which a bit of everything was changed. */
async function aUsedWorld() {
  const world = aWorld();
  const ask = clientOf(world);
  const headers = { 'If-Match': '*' };
  await ask('POST', '/interface-users', { body: newUser });
  await ask('PATCH', '/interface-users/usr_009', { body: { name: 'SAP' }, headers });
  await ask('PATCH', '/interface-users/usr_010', { body: { active: false }, headers });
  await ask('DELETE', '/interface-users/usr_010', { headers });
  await ask('POST', '/permissions', { body: { code: 'x_read', name: 'X', description: '' } });
  await ask('PATCH', '/incoming-mappings/map_002', { body: { path: '/orders-v2' }, headers });
  await ask('PATCH', '/systems/sys_001', { body: { name: 'SAP-ERP' }, headers });
  await ask('POST', '/interface-users/usr_011/api-keys', {
    body: { label: 'Sync', expiresAt: '2026-06-01T00:00:00.000Z' },
  });
  await ask('DELETE', '/api-keys/key_001', { headers });
  await ask('POST', '/apps', {
    body: {
      name: 'Scales',
      manifest: '{"users":[{"code":"_SCALE","first_name":"Test","last_name":"Scale"}]}',
      state: stateNameOf(world.store),
    },
  });
  await ask('DELETE', `/apps/app_field_service?state=${stateNameOf(world.store)}`, { headers });
  await ask('POST', '/feedback', { body: { topic: 't', rating: 5, reason: 'r' } });
  return world;
}

const paths = [
  '/interface-users?limit=500',
  '/permissions?limit=500',
  '/groups?limit=500',
  '/licences',
  '/interface-users/usr_009/activity',
  '/interface-users?q=weighbridge',
  '/systems',
  '/incoming-mappings',
  '/incoming-mappings/map_002/handovers',
  '/api-keys?limit=100',
  '/calls?limit=20',
  '/apps',
  '/apps/app_spare_parts/drift',
];

describe('what is stored', () => {
  test('is enough to go on from, over the seed', async () => {
    const world = await aUsedWorld();
    const stored: unknown = JSON.parse(JSON.stringify(world.store.changes()));
    const reopened = aWorld({ changes: changesSchema.parse(stored) });
    for (const path of paths) {
      const before = await clientOf(world)('GET', path);
      expect((await clientOf(reopened)('GET', path)).body).toEqual(before.body);
    }
    expect(reopened.store.changes()).toEqual(world.store.changes());
  });

  test('is nothing as long as nothing is changed', async () => {
    const world = aWorld();
    await clientOf(world)('GET', '/interface-users');
    expect(world.store.changes().rows).toEqual([]);
  });

  test('is only what changed since it was last saved', async () => {
    const world = await aUsedWorld();
    expect(world.store.takeUnsaved().rows).toEqual(world.store.changes().rows);
    expect(world.store.takeUnsaved().rows).toEqual([]);
    const body = { name: 'SAP again' };
    await clientOf(world)('PATCH', '/interface-users/usr_009', {
      body,
      headers: { 'If-Match': '*' },
    });
    const { rows } = world.store.takeUnsaved();
    expect(rows.map(({ table }) => table)).toEqual(['users', 'activity']);
    world.store.returnUnsaved(rows);
    expect(world.store.takeUnsaved().rows).toEqual(rows);
  });

  test('has no password in the clear', async () => {
    const world = await aUsedWorld();
    expect(JSON.stringify(world.store.changes())).not.toContain(newUser.password);
  });

  test('never gives an ETag or an id a second time', async () => {
    const world = await aUsedWorld();
    const reopened = aWorld({ changes: world.store.changes() });
    const known = JSON.stringify(world.store.changes());
    expect(known).not.toContain(JSON.stringify(reopened.store.nextEtag()));
    expect(known).not.toContain(`"${reopened.store.nextId('usr')}"`);
  });

  test.each([
    ['an unknown table', { table: 'secrets', key: 'a', row: null }],
    ['a row that is none', { table: 'users', key: 'usr_009', row: { id: 'usr_009' } }],
    ['a key in the clear', { table: 'keyHashes', key: 'a', row: { id: 'a', hash: 'ifk_plain' } }],
    ['a password in the clear', { table: 'passwords', key: 'a', row: { id: 'a', hash: 'plain' } }],
  ])('is refused as corrupt when it has %s', (_, row) => {
    expect(changesSchema.safeParse({ revision: 1, rows: [row] }).success).toBe(false);
  });
});

test('a plan is of the same state in every tab, and after a reload', async () => {
  const world = await aUsedWorld();
  const reopened = aWorld({ changes: world.store.changes() });
  expect(stateNameOf(reopened.store)).toBe(stateNameOf(world.store));
  expect(stateNameOf(aWorld().store)).not.toBe(stateNameOf(world.store));
});

test('what another tab changed is taken over, and not saved twice', async () => {
  const mine = aWorld();
  const theirs = await aUsedWorld();
  mine.store.apply(theirs.store.takeUnsaved());
  for (const path of paths) {
    const expected = await clientOf(theirs)('GET', path);
    expect((await clientOf(mine)('GET', path)).body).toEqual(expected.body);
  }
  expect(mine.store.takeUnsaved().rows).toEqual([]);
});
