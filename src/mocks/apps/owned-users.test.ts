import { describe, expect, test } from 'vitest';
import { app, type App } from '#src/contract/app-record.ts';
import { bulkAnswer } from '#src/contract/interface-users.ts';
import { demoOperators } from '#src/mocks/demo-operators.ts';
import { aWorld, clientOf } from '#src/mocks/test-client.ts';

const match = { 'If-Match': '*' };

function setUp() {
  const world = aWorld();
  const ask = clientOf(world);
  const [planner] = world.store.users.select({
    sort: [],
    matches: ({ name }) => name === 'Route Planner',
  });
  if (planner === undefined) throw new TypeError('The seed has no Route Planner.');
  const path = `/interface-users/${planner.id}`;
  const patch = (body: object) => ask('PATCH', path, { body, headers: match });
  const readApp = async (): Promise<App> =>
    app.parse((await ask('GET', '/apps/app_field_service')).body);
  const bulk = async (body: object) => {
    const selection = { ids: [planner.id] };
    const answer = await ask('POST', '/interface-users/bulk', { body: { ...body, selection } });
    return bulkAnswer.parse(answer.body).results[0];
  };
  const row = () => world.store.users.get(planner.id);
  return { world, ask, planner, path, patch, readApp, bulk, row };
}

describe('a user that an app owns', () => {
  test.each([
    [{ groups: ['_TECHNICIANS', 'shop_floor'] }],
    [{ permissions: ['_VISITS_READ', 'stock_read'] }],
  ])('can be given %o by hand, which is drift', async (body) => {
    const { patch, row, readApp } = setUp();
    expect((await patch(body)).status).toBe(200);
    expect(row()).toMatchObject(body);
    expect((await readApp()).drift).toBe(1);
  });

  test('can be deactivated and activated, which is none', async () => {
    const { patch, row, readApp, bulk } = setUp();
    expect((await patch({ active: false })).status).toBe(200);
    expect(row()?.active).toBe(false);
    expect((await readApp()).drift).toBe(0);
    expect(await bulk({ action: 'activate' })).toMatchObject({ outcome: 'done' });
  });

  test.each([
    ['name', { name: 'Planner' }],
    ['password', { password: 'Quiet-Valve-58' }],
    ['type', { type: 'administrator' }],
  ])('keeps its %s', async (field, body) => {
    const { patch, planner, row } = setUp();
    expect(await patch(body)).toMatchObject({ status: 403, body: { pointer: `/${field}` } });
    expect(row()).toEqual(planner);
  });

  test('keeps its licences, which the console cannot give', async () => {
    const { patch } = setUp();
    expect((await patch({ licences: [] })).status).toBe(422);
  });

  test('gets no API keys', async () => {
    const { ask, path } = setUp();
    const body = { label: 'Sync', expiresAt: '2026-06-01T00:00:00.000Z' };
    expect(await ask('POST', `${path}/api-keys`, { body })).toMatchObject({
      status: 409,
      body: { detail: 'The app Field service owns this user: it gets no API keys here.' },
    });
  });

  test('cannot be deleted, active or not, one by one or in bulk', async () => {
    const { ask, path, patch, bulk, row } = setUp();
    expect((await ask('DELETE', path, { headers: match })).status).toBe(403);
    await patch({ active: false });
    expect((await ask('DELETE', path, { headers: match })).status).toBe(403);
    expect(await bulk({ action: 'delete' })).toMatchObject({ outcome: 'failed' });
    expect(row()).toBeDefined();
  });

  test('signs in to nothing', async () => {
    const { world, ask, planner } = setUp();
    expect(demoOperators(world.store).map(({ id }) => id)).not.toContain(planner.id);
    world.store.session.put({ id: 'operator', operatorId: planner.id });
    expect((await ask('GET', '/session')).status).toBe(401);
    const body = { email: 'route-planner@connect.nordwind.example', password: 'x' };
    expect((await ask('POST', '/session', { body })).status).toBe(401);
  });

  test('is given and loses things in bulk like any other', async () => {
    const { bulk, row } = setUp();
    expect(await bulk({ action: 'grant', permissions: ['stock_read'] })).toMatchObject({
      outcome: 'done',
    });
    expect(await bulk({ action: 'add-to-group', groups: ['_TECHNICIANS'] })).toMatchObject({
      outcome: 'done',
    });
    expect(row()).toMatchObject({
      permissions: ['_VISITS_READ', '_VISITS_PLAN', 'stock_read'],
      groups: ['_TECHNICIANS'],
    });
  });
});

describe('what an app owns besides', () => {
  test.each([
    ['PATCH', '/permissions/_VISITS_READ', { name: 'Visits' }],
    ['DELETE', '/permissions/_VISITS_READ', undefined],
    ['PATCH', '/groups/_TECHNICIANS', { name: 'Visitors' }],
    ['DELETE', '/groups/_TECHNICIANS', undefined],
    ['PATCH', '/licences/_FIELD_SERVICE', { name: 'Visits' }],
    ['DELETE', '/licences/_FIELD_SERVICE', undefined],
  ])('%s %s is refused', async (method, path, body) => {
    const { ask } = setUp();
    expect((await ask(method, path, { body, headers: match })).status).toBe(403);
  });

  test('groups can be given other things, and licences switched off, which is drift', async () => {
    const { ask, readApp } = setUp();
    const group = { permissions: ['stock_read'], licences: [] };
    await ask('PATCH', '/groups/_TECHNICIANS', { body: group, headers: match });
    await ask('PATCH', '/licences/_FIELD_SERVICE', { body: { enabled: false }, headers: match });
    expect((await readApp()).drift).toBe(3);
  });
});
