import { describe, expect, test } from 'vitest';
import { impactAnswer } from '#src/contract/calls.ts';
import { interfaceUserList } from '#src/contract/interface-users.ts';
import { licence, licenceEffect } from '#src/contract/licences.ts';
import { aWorld, clientOf } from '#src/mocks/test-client.ts';

const made = { code: 'dealer_portal', name: 'Dealer portal', description: 'Pilot', enabled: true };
const headers = { 'If-Match': '*' };

describe('a licence', () => {
  test('tells its locks, what it gates and who holds it', async () => {
    const { body } = await clientOf(aWorld())('GET', '/licences/_SPARES_CATALOGUE');
    expect(licence.parse(body)).toMatchObject({
      locks: ['name', 'description', 'deletion'],
      gates: ['_SPARES', '_SPARES_READ', '_SPARES_VIEWS_READ'],
      heldBy: { users: 0, groups: 1 },
    });
  });

  test('is made in the console, held by nobody and gating nothing, which is recorded', async () => {
    const world = aWorld();
    const answer = await clientOf(world)('POST', '/licences', { body: made });
    expect(answer.headers.get('Location')).toBe('/api/v1/licences/dealer_portal');
    expect(licence.parse(answer.body)).toMatchObject({
      ...made,
      origin: { kind: 'console' },
      locks: [],
      gates: [],
      heldBy: { users: 0, groups: 0 },
    });
    expect(world.store.activityOf('licence', 'dealer_portal').at(-1)).toMatchObject({
      action: 'created',
    });
  });

  test('has a code of its own, by the naming rule of the console', async () => {
    const ask = clientOf(aWorld());
    await ask('POST', '/licences', { body: made });
    expect(await ask('POST', '/licences', { body: made })).toMatchObject({
      status: 409,
      body: { pointer: '/code', heldBy: { kind: 'licence', id: 'dealer_portal' } },
    });
    expect(await ask('POST', '/licences', { body: { ...made, code: '_Portal' } })).toMatchObject({
      status: 422,
      body: {
        errors: [
          { pointer: '/code', code: 'licence-code.characters' },
          { pointer: '/code', code: 'licence-code.leading-underscore' },
        ],
      },
    });
  });

  test.each(['_SERVICE_DESK', 'CONTENT_STUDIO'])(
    '%s can be switched, and no more',
    async (code) => {
      const world = aWorld();
      const ask = clientOf(world);
      const off = await ask('PATCH', `/licences/${code}`, { body: { enabled: false }, headers });
      expect(off.body).toMatchObject({ enabled: false });
      expect(world.store.activityOf('licence', code).at(-1)).toMatchObject({
        action: 'deactivated',
        changes: [{ field: 'enabled', before: true, after: false }],
      });
      const named = await ask('PATCH', `/licences/${code}`, { body: { name: 'X' }, headers });
      expect(named).toMatchObject({ status: 403, body: { pointer: '/name' } });
      expect((await ask('DELETE', `/licences/${code}`, { headers })).status).toBe(403);
    },
  );

  test('of the console is changed, switched on again and deleted', async () => {
    const world = aWorld();
    const ask = clientOf(world);
    await ask('POST', '/licences', { body: { ...made, enabled: false } });
    const path = '/licences/dealer_portal';
    const body = { name: 'Portal', description: '' };
    expect((await ask('PATCH', path, { body, headers })).body).toMatchObject(body);
    await ask('PATCH', path, { body: { enabled: true }, headers });
    const actions = world.store.activityOf('licence', 'dealer_portal').map(({ action }) => action);
    expect(actions).toEqual(['created', 'updated', 'activated']);
    expect((await ask('DELETE', path, { headers })).status).toBe(204);
    expect((await ask('GET', path)).status).toBe(404);
  });

  test('is not deleted while somebody holds it or something waits for it', async () => {
    const world = aWorld();
    const ask = clientOf(world);
    await ask('POST', '/licences', { body: made });
    const group = world.store.groups.get('shop_floor');
    const [user] = world.store.users.all();
    const order = world.store.permissions.get('order_read');
    if (group === undefined || user === undefined || order === undefined) throw new Error('seed');
    world.store.groups.put({ ...group, licences: ['dealer_portal'] });
    world.store.users.put({ ...user, licences: ['dealer_portal'] });
    world.store.permissions.put({ ...order, licence: 'dealer_portal' });
    expect(await ask('DELETE', '/licences/dealer_portal', { headers })).toMatchObject({
      status: 409,
      body: {
        type: '/problems/in-use',
        detail:
          'dealer_portal is used by 1 permission, 1 user group and 1 interface user. Take it from them, then delete it.',
        usedBy: [
          { kind: 'permission', id: 'order_read' },
          { kind: 'group', id: 'shop_floor' },
          { kind: 'interface-user', id: user.id },
        ],
      },
    });
  });

  test('that somebody changed in the meantime is not changed', async () => {
    const ask = clientOf(aWorld());
    const stale = { 'If-Match': '"stale"' };
    const body = { enabled: false };
    const answer = await ask('PATCH', '/licences/HUB_CORE', { body, headers: stale });
    expect(answer).toMatchObject({ status: 412, body: { current: { code: 'HUB_CORE' } } });
  });

  test('keeps its ETag where nothing is different', async () => {
    const body = { enabled: true, name: 'Hub core' };
    const answer = await clientOf(aWorld())('PATCH', '/licences/HUB_CORE', { body, headers });
    expect(answer.headers.get('ETag')).toBe('"1"');
  });

  test.each([
    ['GET', ''],
    ['PATCH', ''],
    ['DELETE', ''],
    ['GET', '/effect'],
  ])('that does not exist is not found: %s%s', async (method, rest) => {
    const ask = method === 'PATCH' ? { body: {}, headers } : { headers };
    expect((await clientOf(aWorld())(method, `/licences/none${rest}`, ask)).status).toBe(404);
  });
});

describe('the effect of a switch', () => {
  test('is who loses which permissions, paged and searched, with the totals of all', async () => {
    const ask = clientOf(aWorld());
    const all = licenceEffect.parse((await ask('GET', '/licences/HUB_CORE/effect')).body);
    expect(all).toMatchObject({
      enabled: false,
      total: 61,
      unfilteredTotal: 61,
      permissions: [{ code: 'API_ACCESS', name: 'API access', users: 61 }],
    });
    const page = await ask('GET', '/licences/HUB_CORE/effect?limit=2&offset=1&sort=-name');
    const names = licenceEffect.parse(page.body).items.map(({ user }) => user.name);
    expect(names).toHaveLength(2);
    const found = await ask('GET', '/licences/HUB_CORE/effect?q=anna');
    expect(licenceEffect.parse(found.body)).toMatchObject({ total: 1, unfilteredTotal: 61 });
  });

  test('is who gains them, for one that is off', async () => {
    const { body } = await clientOf(aWorld())('GET', '/licences/_SPARES_3D/effect');
    const effect = licenceEffect.parse(body);
    expect(effect.enabled).toBe(true);
    expect(effect.permissions.map(({ code }) => code)).toEqual(['_SPARES_VIEWS_READ']);
    expect(effect.total).toBe(effect.permissions[0]?.users);
  });

  test('is nothing for the state that it has', async () => {
    const { body } = await clientOf(aWorld())('GET', '/licences/HUB_CORE/effect?enabled=true');
    expect(licenceEffect.parse(body)).toMatchObject({ items: [], total: 0, permissions: [] });
  });

  test('is what happens: the permission counts for nobody afterwards', async () => {
    const ask = clientOf(aWorld());
    const holders = async () => {
      const { body } = await ask('GET', '/interface-users?permission=API_ACCESS&limit=1');
      return interfaceUserList.parse(body).total;
    };
    expect(await holders()).toBe(61);
    await ask('PATCH', '/licences/HUB_CORE', { body: { enabled: false }, headers });
    expect(await holders()).toBe(0);
  });
});

test('the impact of switching one off names the calls that would be refused', async () => {
  const body = { kind: 'disable-licence', licence: 'HUB_CORE' };
  const answer = await clientOf(aWorld())('POST', '/impact', { body });
  const { calls } = impactAnswer.parse(answer.body);
  expect(calls.length).toBeGreaterThan(0);
  expect(new Set(calls.map(({ failure }) => failure.reason))).toEqual(
    new Set(['licence.switched-off']),
  );
  const gone = { kind: 'delete-licence', licence: 'none' };
  expect((await clientOf(aWorld())('POST', '/impact', { body: gone })).status).toBe(404);
});

describe('users by licence', () => {
  test('are those who hold it, themselves or through a group, enabled or not', async () => {
    const ask = clientOf(aWorld());
    const heldBy = async (code: string) => {
      const { body } = await ask('GET', `/interface-users?licence=${code}`);
      return interfaceUserList.parse(body).items.map(({ name }) => name);
    };
    expect(await heldBy('HUB_CORE')).toHaveLength(50);
    expect(await heldBy('_SERVICE_DESK')).toContain('Anna Brandt');
    expect(await heldBy('none')).toEqual([]);
  });
});
