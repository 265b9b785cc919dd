import { describe, expect, test } from 'vitest';
import { impactAnswer } from '#src/contract/calls.ts';
import { incomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { callerList, handoverList, incomingMappingList } from '#src/contract/incoming-mappings.ts';
import { aWorld, clientOf } from '#src/mocks/test-client.ts';
import type { World } from '#src/mocks/world.ts';

const made = {
  systemId: 'sys_001',
  name: 'Deliveries',
  description: '',
  path: '/deliveries',
  method: 'GET',
  hasBody: false,
  authMethod: 'basic',
  permission: 'shipment_read',
  script: '',
  active: true,
};
const headers = { 'If-Match': '*' };
type Ask = ReturnType<typeof clientOf>;

const change = async (ask: Ask, id: string, body: object) =>
  ask('PATCH', `/incoming-mappings/${id}`, { body, headers });
const callersOf = async (ask: Ask, id: string, query = '') =>
  callerList.parse((await ask('GET', `/incoming-mappings/${id}/callers${query}`)).body);
const handoversOf = async (ask: Ask, id: string, query = '') =>
  handoverList.parse((await ask('GET', `/incoming-mappings/${id}/handovers${query}`)).body);
/** Whom a change of path would have to be told, as the impact before it says. */
async function concernedBy(world: World, mappingId: string) {
  const draft = { kind: 'change-mapping', mappingId, path: '/elsewhere' };
  const answer = await clientOf(world)('POST', '/impact', { body: draft });
  return impactAnswer.parse(answer.body).calls.map(({ user }) => user?.id);
}

describe('incoming mappings', () => {
  test.each([
    ['system=sys_003', 4],
    ['method=PATCH', 2],
    ['authMethod=oauth2', 2],
    ['permission=API_ACCESS', 2],
    ['active=false', 1],
    ['q=TICKETS', 3],
    ['q=nowhere', 0],
  ])('are filtered by %s', async (query, total) => {
    const answer = await clientOf(aWorld())('GET', `/incoming-mappings?${query}&sort=-path`);
    const list = incomingMappingList.parse(answer.body);
    expect([list.total, list.unfilteredTotal]).toEqual([total, 25]);
  });

  test('are made, with the system that they belong to', async () => {
    const ask = clientOf(aWorld());
    const answer = await ask('POST', '/incoming-mappings', { body: made });
    const { id, ...mapping } = incomingMapping.parse(answer.body);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('Location')).toBe(`/api/v1/incoming-mappings/${id}`);
    expect(mapping).toMatchObject({ ...made, systemName: 'SAP', systemSlug: 'sap' });
    const { body } = await ask('GET', '/systems/sys_001');
    expect(body).toMatchObject({ mappings: 7 });
  });

  test('name a system and a permission that there are', async () => {
    const body = { ...made, systemId: 'sys_none', permission: 'nothing' };
    const answer = await clientOf(aWorld())('POST', '/incoming-mappings', { body });
    const pointers = Object(answer.body).errors.map(({ pointer }: { pointer: string }) => pointer);
    expect([answer.status, pointers]).toEqual([422, ['/systemId', '/permission']]);
  });

  test('have path and method to themselves, within their system', async () => {
    const ask = clientOf(aWorld());
    const body = { ...made, path: '/orders' };
    const taken = await ask('POST', '/incoming-mappings', { body });
    expect(taken).toMatchObject({
      status: 409,
      body: { pointer: '/path', heldBy: { kind: 'incoming-mapping', id: 'map_002' } },
    });
    const moved = await change(ask, 'map_001', { method: 'GET' });
    expect(moved).toMatchObject({ status: 409, body: { pointer: '/path' } });
    const elsewhere = await ask('POST', '/incoming-mappings', {
      body: { ...body, systemId: 'sys_002' },
    });
    expect(elsewhere.status).toBe(201);
  });

  test('are deleted once they are inactive', async () => {
    const ask = clientOf(aWorld());
    const path = '/incoming-mappings/map_001';
    expect((await ask('DELETE', path, { headers })).status).toBe(409);
    await change(ask, 'map_001', { active: false });
    expect((await ask('DELETE', path, { headers })).status).toBe(204);
    expect((await ask('GET', path)).status).toBe(404);
  });
});

describe('callers of an endpoint', () => {
  test('are everybody, with every credential', async () => {
    const ask = clientOf(aWorld());
    const { items, total } = await callersOf(ask, 'map_001', '?limit=500');
    expect(total).toBe(61);
    const caller = items.find(({ user }) => user?.name === 'sap-connector');
    expect(caller?.verdict).toBe('accepted');
    expect(
      caller?.evaluations.map(({ credential, verdict }) => [credential.kind, verdict]),
    ).toEqual([
      ['basic', 'accepted'],
      ['api-key', 'refused'],
      ['api-key', 'refused'],
    ]);
    expect(items.every(({ evaluations }) => evaluations[0]?.steps.length === 13)).toBe(true);
    const owned = items.find(({ user }) => user?.name === 'Parts Lookup');
    expect(owned).toMatchObject({ verdict: 'refused' });
    expect(owned?.evaluations[0]?.credential).toEqual({ kind: 'none' });
  });

  test('are filtered by verdict, as each of them says', async () => {
    const ask = clientOf(aWorld());
    const all = await callersOf(ask, 'map_010', '?limit=500');
    for (const verdict of ['accepted', 'refused'] as const) {
      const expected = all.items.filter((one) => one.verdict === verdict);
      const { items, total } = await callersOf(ask, 'map_010', `?limit=500&verdict=${verdict}`);
      expect(items).toEqual(expected);
      expect(total).toBe(expected.length);
      expect(total).toBeGreaterThan(3);
    }
  });

  test('are told when they last called', async () => {
    const { items } = await callersOf(clientOf(aWorld()), 'map_010', '?verdict=accepted&limit=500');
    expect(items.filter(({ lastUsedAt }) => lastUsedAt !== null).length).toBeGreaterThan(3);
  });

  test('begin with whoever has a token where OAuth 2.0 is taken', async () => {
    const ask = clientOf(aWorld());
    const { items, total } = await callersOf(ask, 'map_016', '?limit=2');
    expect([items.length, total]).toEqual([2, 62]);
    expect(items[0]).toMatchObject({ user: null, verdict: 'accepted' });
    const second = await callersOf(ask, 'map_016', '?offset=1&limit=1');
    expect(second.items[0]).toEqual(items[1]);
    const accepted = await callersOf(ask, 'map_016', '?verdict=accepted');
    expect([accepted.total, accepted.items.length]).toEqual([1, 1]);
    const refused = await callersOf(ask, 'map_016', '?verdict=refused');
    expect(refused.total).toBe(61);
  });

  test('are asked anew once somebody may more', async () => {
    const world = aWorld();
    const ask = clientOf(world);
    const before = await callersOf(ask, 'map_001', '?verdict=accepted');
    const body = { permissions: ['order_write'] };
    await ask('PATCH', '/interface-users/usr_013', { body, headers });
    const after = await callersOf(ask, 'map_001', '?verdict=accepted');
    expect(after.total).toBe(before.total + 1);
  });
});

describe('a change that callers have to be told of', () => {
  test('of path concerns whoever could call', async () => {
    const ask = clientOf(aWorld());
    const { items } = await callersOf(ask, 'map_010', '?verdict=accepted&limit=500');
    await change(ask, 'map_010', { path: '/service-tickets' });
    const handovers = await handoversOf(ask, 'map_010');
    const keys = items.flatMap(({ evaluations }) =>
      evaluations.flatMap(({ verdict, credential }) =>
        verdict === 'accepted' && credential.kind === 'api-key' ? [credential.id] : [],
      ),
    );
    expect(new Set(handovers.items.map(({ key }) => key?.id))).toEqual(new Set(keys));
    expect(handovers.total).toBe(keys.length);
    for (const one of handovers.items) {
      expect(one).toMatchObject({
        change: 'path',
        before: '/tickets',
        after: '/service-tickets',
        doneAt: null,
        note: '',
      });
    }
  });

  test('of permission concerns whoever is refused then', async () => {
    const ask = clientOf(aWorld());
    await change(ask, 'map_002', { permission: 'invoice_read' });
    const { items } = await handoversOf(ask, 'map_002');
    const { items: callers } = await callersOf(ask, 'map_002', '?verdict=accepted');
    const told = items.map(({ user }) => user.id);
    expect(told.length).toBeGreaterThan(2);
    for (const { user } of callers) expect(told).not.toContain(user?.id);
    expect(items.every(({ key, change: what }) => key === null && what === 'permission')).toBe(
      true,
    );
  });

  test('is told as one, and not at all once it is undone', async () => {
    const ask = clientOf(aWorld());
    await change(ask, 'map_002', { path: '/orders-v2' });
    const first = await handoversOf(ask, 'map_002');
    await change(ask, 'map_002', { path: '/orders-v3' });
    const second = await handoversOf(ask, 'map_002');
    expect(second.total).toBe(first.total);
    for (const one of second.items) {
      expect(one).toMatchObject({ before: '/orders', after: '/orders-v3' });
    }
    await change(ask, 'map_002', { path: '/orders' });
    expect((await handoversOf(ask, 'map_002')).total).toBe(0);
  });

  test('of an inactive endpoint concerns whoever could call it if it were on', async () => {
    const ask = clientOf(aWorld());
    const draft = { kind: 'change-mapping', mappingId: 'map_012', path: '/closed' };
    const impact = impactAnswer.parse((await ask('POST', '/impact', { body: draft })).body);
    expect(impact).toMatchObject({ asIfActive: true });
    await change(ask, 'map_012', { path: '/closed' });
    const { items, total } = await handoversOf(ask, 'map_012');
    expect(total).toBeGreaterThan(0);
    const told = items.map(({ user }) => user.id);
    expect(told.toSorted()).toEqual(impact.calls.map(({ user }) => user?.id ?? '').toSorted());
  });

  test('concerns whoever could call while the system is off, too', async () => {
    const world = aWorld();
    const before = await concernedBy(world, 'map_002');
    const system = world.store.systems.get(world.store.mappings.get('map_002')?.systemId ?? '');
    if (system === undefined) throw new Error('The mapping has no system.');
    world.store.systems.put({ ...system, active: false });
    expect(await concernedBy(world, 'map_002')).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
  });

  test('is ticked off by somebody, and back on', async () => {
    const ask = clientOf(aWorld());
    await change(ask, 'map_002', { path: '/orders-v2' });
    const { items, total } = await handoversOf(ask, 'map_002');
    const [{ id, etag } = { id: '', etag: '' }] = items;
    const path = '/incoming-mappings/map_002/handovers';
    const tick = async (body: object, match: string) =>
      ask('PATCH', path, { body: { id, ...body }, headers: { 'If-Match': match } });
    const ticked = await tick({ done: true, note: 'Told Maria' }, etag);
    expect(ticked.body).toMatchObject({ doneBy: { name: 'Anna Brandt' }, note: 'Told Maria' });
    expect((await tick({ done: false }, etag)).status).toBe(412);
    expect((await handoversOf(ask, 'map_002', '?done=false')).total).toBe(total - 1);
    const back = await tick({ done: false }, ticked.headers.get('ETag') ?? '');
    expect(back.body).toMatchObject({ doneAt: null, doneBy: null, note: 'Told Maria' });
    const wrong = await ask('PATCH', '/incoming-mappings/map_001/handovers', {
      body: { id, done: true },
      headers,
    });
    expect(wrong.status).toBe(404);
  });
});
