import { describe, expect, test } from 'vitest';
import { app } from '#src/contract/app-record.ts';
import { appDrift, type DriftReference, planAnswer } from '#src/contract/apps.ts';
import { aWorld, clientOf } from '#src/mocks/test-client.ts';

const id = 'app_spare_parts';
const switchedOff = { kind: 'licence', code: '_SPARES_3D', field: 'enabled' } as const;
const given = { kind: 'user', code: '_SPARES_LOOKUP', field: 'permissions' } as const;

function setUp() {
  const world = aWorld();
  const ask = clientOf(world);
  const drift = async () => appDrift.parse((await ask('GET', `/apps/${id}/drift`)).body);
  const read = async () => app.parse((await ask('GET', `/apps/${id}`)).body);
  const decide = async (action: 'restore' | 'keep', items: readonly DriftReference[]) => {
    const { state } = await drift();
    return ask('POST', `/apps/${id}/drift`, { body: { action, items, state } });
  };
  const user = () => {
    const [row] = world.store.users.select({
      sort: [],
      matches: (one) => one.name === 'Parts Lookup',
    });
    if (row === undefined) throw new TypeError('The seed has no Parts Lookup.');
    return row;
  };
  const patchUser = (body: object) =>
    ask('PATCH', `/interface-users/${user().id}`, { body, headers: { 'If-Match': '*' } });
  return { world, ask, drift, read, decide, user, patchUser };
}

const fieldsOf = ({ items }: { items: readonly DriftReference[] }) =>
  items.map(({ kind, code, field }) => ({ kind, code, field }));

describe('drift', () => {
  test('says what differs from the manifest, since when and by whom', async () => {
    const { drift, user } = setUp();
    const { items } = await drift();
    expect(fieldsOf({ items })).toEqual([switchedOff, given]);
    expect(items[1]).toMatchObject({
      state: 'changed',
      declared: ['_SPARES_READ'],
      live: ['_SPARES_READ', 'document_read'],
      changedAt: user().updatedAt,
      changedBy: user().updatedBy,
      isKept: false,
    });
  });

  test('comes and goes with what is done by hand', async () => {
    const { ask, read, patchUser } = setUp();
    await patchUser({ permissions: ['_SPARES_READ'] });
    expect((await read()).drift).toBe(1);
    await patchUser({ groups: ['shop_floor'] });
    expect((await read()).drift).toBe(2);
    const headers = { 'If-Match': '*' };
    await ask('PATCH', '/groups/_SPARES_READERS', { body: { permissions: [] }, headers });
    expect((await read()).drift).toBe(3);
    await ask('PATCH', '/licences/_SPARES_3D', { body: { enabled: true }, headers });
    expect((await read()).drift).toBe(2);
  });

  test('is not what can be done by hand to a system default', async () => {
    const { ask, read } = setUp();
    const body = { permissions: [] };
    await ask('PATCH', '/groups/AUTHORS', { body, headers: { 'If-Match': '*' } });
    expect((await read()).drift).toBe(2);
  });
});

describe('restoring', () => {
  test('is planned first, for the field that was chosen', async () => {
    const { ask, patchUser } = setUp();
    await patchUser({ groups: ['shop_floor'] });
    const body = { purpose: 'restore', appId: id, items: [given] };
    const { plan } = planAnswer.parse((await ask('POST', '/apps/plan', { body })).body);
    expect(plan?.items).toMatchObject([
      { kind: 'user', action: 'change', changes: [{ field: 'permissions' }] },
    ]);
    expect(plan?.counts.change).toBe(1);
  });

  test('makes a field as the manifest says, and leaves the others', async () => {
    const { decide, user, patchUser, read } = setUp();
    await patchUser({ groups: ['shop_floor'] });
    const before = await read();
    const answer = await decide('restore', [given, given]);
    expect(fieldsOf(appDrift.parse(answer.body))).toEqual([
      switchedOff,
      { ...given, field: 'groups' },
    ]);
    expect(user()).toMatchObject({ permissions: ['_SPARES_READ'], groups: ['shop_floor'] });
    const after = await read();
    expect([after.drift, before.drift]).toEqual([2, 3]);
    expect(after.etag).not.toBe(before.etag);
  });

  test('is on record of the app and of the record', async () => {
    const { world, decide, user } = setUp();
    await decide('restore', [switchedOff, given]);
    expect(world.store.activityOf('app', id).at(-1)).toMatchObject({
      action: 'updated',
      changes: [
        {
          field: 'drift',
          before: ['licence _SPARES_3D: enabled', 'user _SPARES_LOOKUP: permissions'],
          after: [],
        },
      ],
    });
    expect(world.store.activityOf('interface-user', user().id).at(-1)).toMatchObject({
      by: { name: 'Anna Brandt' },
      changes: [{ field: 'permissions', after: ['_SPARES_READ'] }],
    });
    expect(world.store.licences.get('_SPARES_3D')?.enabled).toBe(true);
  });
});

describe('keeping', () => {
  test('leaves it as it is, and counts it no longer', async () => {
    const { decide, user, read } = setUp();
    const before = user();
    const { items } = appDrift.parse((await decide('keep', [given])).body);
    expect(items.map(({ isKept }) => isKept)).toEqual([false, true]);
    expect(user()).toEqual(before);
    expect((await read()).drift).toBe(1);
  });

  test('holds for as long as it stays like that', async () => {
    const { decide, patchUser, read } = setUp();
    await decide('keep', [given, switchedOff]);
    expect((await read()).drift).toBe(0);
    await patchUser({ permissions: ['_SPARES_READ', 'label_print'] });
    expect((await read()).drift).toBe(1);
    await decide('keep', [given]);
    expect((await read()).drift).toBe(0);
  });

  test('what is kept already changes nothing', async () => {
    const { world, decide } = setUp();
    await decide('keep', [given]);
    const before = world.store.changes();
    expect((await decide('keep', [given])).status).toBe(200);
    expect(world.store.changes()).toEqual(before);
  });

  test('ends when it is restored, or nothing differs any more', async () => {
    const { world, decide, patchUser } = setUp();
    await decide('keep', [given, switchedOff]);
    expect(world.store.apps.get(id)?.kept).toHaveLength(2);
    await decide('restore', [given]);
    expect(world.store.apps.get(id)?.kept.map(({ code }) => code)).toEqual(['_SPARES_3D']);
    await patchUser({ permissions: ['_SPARES_READ', 'document_read'] });
    await decide('keep', [given]);
    expect(world.store.apps.get(id)?.kept).toHaveLength(2);
  });

  test('outlives an update that leaves it alone', async () => {
    const { world, ask, decide, read } = setUp();
    await decide('keep', [given, switchedOff]);
    const { etag } = await read();
    const manifest = world.store.apps.get(id)?.manifest.replace('Exploded views of', 'Views of');
    const plan = await ask('POST', '/apps/plan', {
      body: { purpose: 'update', appId: id, manifest },
    });
    const { state } = planAnswer.parse(plan.body);
    const headers = { 'If-Match': etag };
    const updated = await ask('PUT', `/apps/${id}`, { body: { manifest, state }, headers });
    expect(updated.body).toMatchObject({ drift: 0 });
    expect(world.store.apps.get(id)?.kept).toHaveLength(2);
    expect(world.store.licences.get('_SPARES_3D')?.description).toBe('Views of pumps');
  });
});

describe('a decision', () => {
  test.each(['restore', 'keep'] as const)('to %s what is no drift is refused', async (action) => {
    const { world, decide } = setUp();
    const before = world.store.changes();
    const answer = await decide(action, [given, { ...given, field: 'name' }]);
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/items/1' }] } });
    expect(world.store.changes()).toEqual(before);
  });

  test('about another state is refused', async () => {
    const { ask, patchUser, drift } = setUp();
    const { state } = await drift();
    await patchUser({ groups: [] });
    const body = { action: 'keep', items: [given], state };
    expect(await ask('POST', `/apps/${id}/drift`, { body })).toMatchObject({
      status: 409,
      body: { pointer: '/state' },
    });
  });
});
