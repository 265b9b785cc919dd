import { describe, expect, test } from 'vitest';
import { callId } from '#src/contract/call-record.ts';
import { accessList, callList, impactAnswer } from '#src/contract/calls.ts';
import { session } from '#src/contract/session.ts';
import { aWorld, clientOf } from '#src/mocks/test-client.ts';

type Ask = ReturnType<typeof clientOf>;
const calls = async (ask: Ask, query: string) =>
  callList.parse((await ask('GET', `/calls?${query}`)).body);
const impact = async (ask: Ask, body: object) => ask('POST', '/impact', { body });

describe('calls', () => {
  test('are listed newest first, or oldest first, a window at a time', async () => {
    const ask = clientOf(aWorld());
    const first = await calls(ask, 'limit=20');
    const moments = first.items.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted().toReversed());
    const second = await calls(ask, 'offset=19&limit=1');
    expect(second.items[0]).toEqual(first.items[19]);
    const oldest = await calls(ask, 'sort=at&limit=1');
    expect((oldest.items[0]?.at ?? '') < (moments.at(-1) ?? '')).toBe(true);
    expect(first.total).toBe(first.unfilteredTotal);
  });

  test('are filtered', async () => {
    const ask = clientOf(aWorld());
    const by = async (query: string) => (await calls(ask, `${query}&limit=200`)).items;
    const filtered = [
      (await by('user=usr_009')).every(({ user }) => user?.id === 'usr_009'),
      (await by('mapping=map_002')).every(({ mapping }) => mapping?.id === 'map_002'),
      (await by('key=key_001')).every(
        ({ credential }) => credential.kind === 'api-key' && credential.id === 'key_001',
      ),
      (await by('verdict=refused')).every(({ reason }) => reason !== null),
      (await by('reason=key.expired')).every(({ reason }) => reason === 'key.expired'),
      (await by('from=2026-02-01T00:00:00Z&to=2026-02-02T00:00:00Z')).every(({ at }) =>
        at.startsWith('2026-02-01'),
      ),
      (await by('q=price%20list')).every(({ mapping, user }) =>
        /price list/i.test(`${mapping?.name} ${user?.name}`),
      ),
    ];
    expect(filtered).toEqual(filtered.map(() => true));
    for (const query of ['user=usr_009', 'key=key_001', 'reason=key.expired', 'mapping=map_002']) {
      expect((await by(query)).length).toBeGreaterThan(2);
    }
  });

  test('of a user are also those with a wrong password, made now or before', async () => {
    const world = aWorld();
    const ask = clientOf(world);
    const query = 'user=usr_010&reason=credential.wrong-password';
    const { items, total } = await calls(ask, query);
    const [latest] = items;
    if (latest === undefined) throw new Error('There is no such call.');
    expect(latest).toMatchObject({ user: null, verdict: 'refused' });
    world.store.calls.put({
      ...latest,
      id: callId.parse('call_fresh'),
      at: '2030-01-01T00:00:00Z',
    });
    const after = await calls(ask, query);
    expect([after.total, after.items[0]?.id]).toEqual([total + 1, 'call_fresh']);
  });

  test('are read one by one, with all steps', async () => {
    const ask = clientOf(aWorld());
    const { items } = await calls(ask, 'verdict=refused&limit=1');
    const { body } = await ask('GET', `/calls/${items[0]?.id}`);
    expect(body).toEqual(items[0]);
    expect(items[0]?.steps).toHaveLength(13);
    expect((await ask('GET', '/calls/call_none')).status).toBe(404);
  });
});

describe('access of a user', () => {
  const access = async (ask: Ask, id: string, query = '') =>
    accessList.parse((await ask('GET', `/interface-users/${id}/access?limit=100${query}`)).body);

  test('is every endpoint with each of its credentials', async () => {
    const ask = clientOf(aWorld());
    const { items, total } = await access(ask, 'usr_009');
    expect(total).toBe(25);
    for (const { evaluations, verdict } of items) {
      expect(evaluations.map(({ credential }) => credential.kind)).toEqual([
        'basic',
        'api-key',
        'api-key',
      ]);
      expect(verdict === 'accepted').toBe(evaluations.some((one) => one.verdict === 'accepted'));
    }
    const orders = items.find(({ mapping }) => mapping.id === 'map_002');
    expect(orders).toMatchObject({ verdict: 'accepted', mapping: { address: 'sap/orders' } });
  });

  test('is filtered by verdict', async () => {
    const ask = clientOf(aWorld());
    const [accepted, refused] = [
      await access(ask, 'usr_009', '&verdict=accepted'),
      await access(ask, 'usr_009', '&verdict=refused'),
    ];
    expect(accepted.total).toBeGreaterThan(5);
    expect(accepted.total + refused.total).toBe(25);
    expect(accepted.items.every(({ verdict }) => verdict === 'accepted')).toBe(true);
    const verdicts = { accepted: accepted.total, refused: refused.total };
    expect([accepted.verdicts, refused.verdicts]).toEqual([verdicts, verdicts]);
    const searched = await access(ask, 'usr_009', '&q=order&verdict=refused');
    expect(searched.verdicts.refused).toBe(searched.total);
    expect(searched.verdicts.accepted).toBeGreaterThan(0);
  });

  test('is nowhere for who has no credential, and says what else there is', async () => {
    const { items } = await access(clientOf(aWorld()), 'usr_055');
    expect(items.every(({ verdict }) => verdict === 'refused')).toBe(true);
    expect(items[0]?.evaluations.map(({ credential }) => credential.kind)).toEqual(['none']);
  });

  test('is of a user that there is', async () => {
    const answer = await clientOf(aWorld())('GET', '/interface-users/usr_none/access');
    expect(answer.status).toBe(404);
  });
});

describe('the impact of a change', () => {
  test('names the calls that it would refuse, the latest first, and changes nothing', async () => {
    const world = aWorld();
    const ask = clientOf(world);
    const answer = await impact(ask, { kind: 'deactivate-user', userId: 'usr_009' });
    const { calls: refused, total } = impactAnswer.parse(answer.body);
    expect([answer.status, refused.length]).toEqual([200, total]);
    expect(total).toBeGreaterThan(5);
    expect(refused.every(({ failure }) => failure.reason === 'user.inactive')).toBe(true);
    const uses = refused.map(({ lastUsedAt }) => lastUsedAt ?? '');
    expect(uses).toEqual(uses.toSorted().toReversed());
    expect(uses[0]).not.toBe('');
    expect(world.store.changes().rows).toEqual([]);
  });

  test('can be asked by whoever may read', async () => {
    const world = aWorld();
    world.store.session.put({ id: 'operator', operatorId: 'usr_006' });
    const body = { kind: 'delete-permission', permission: 'label_print' };
    expect((await impact(clientOf(world), body)).status).toBe(200);
    const readOnly = clientOf(aWorld({ scenario: 'read-only' }));
    expect((await impact(readOnly, body)).status).toBe(200);
  });

  test.each([
    { kind: 'delete-user', userId: 'usr_none' },
    { kind: 'revoke-key', keyId: 'key_none' },
    { kind: 'deactivate-system', systemId: 'sys_none' },
    { kind: 'delete-mapping', mappingId: 'map_none' },
    { kind: 'delete-permission', permission: 'none' },
  ])('of what there is not is not found: $kind', async (body) => {
    expect((await impact(clientOf(aWorld()), body)).status).toBe(404);
  });

  test.each([
    [{ kind: 'change-grants', userId: 'usr_009', groups: ['none'] }, '/groups/0'],
    [{ kind: 'change-mapping', mappingId: 'map_001', permission: 'none' }, '/permission'],
  ])('names what it does not know: %o', async (body, pointer) => {
    const answer = await impact(clientOf(aWorld()), body);
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
  });

  test('of an action on many is what they lose together, by hand or by filter', async () => {
    const world = aWorld();
    const ask = clientOf(world);
    const of = async (request: object) =>
      impactAnswer.parse((await impact(ask, { kind: 'change-users', request })).body);
    const one = async (userId: string) =>
      impactAnswer.parse((await impact(ask, { kind: 'deactivate-user', userId })).body).total;
    const ids = ['usr_009', 'usr_010', 'usr_none'];
    const selection = { ids };
    const off = await of({ action: 'deactivate', selection });
    expect(off.total).toBe((await one('usr_009')) + (await one('usr_010')));
    const uses = off.calls.map(({ lastUsedAt }) => lastUsedAt ?? '');
    expect(uses).toEqual(uses.toSorted().toReversed());
    const viewer = session.parse((await ask('GET', '/session')).body);
    const everybody = await of({ action: 'deactivate', selection: { filter: {} } });
    expect(everybody.total).toBeGreaterThan(off.total);
    expect((await of({ action: 'activate', selection })).total).toBe(0);
    // Active ones are not deleted, and whoever asks is not switched off.
    expect((await of({ action: 'delete', selection })).total).toBe(0);
    expect(everybody.calls.map(({ user }) => user?.id)).not.toContain(viewer.operator.id);
    const revoked = await of({ action: 'revoke', permissions: ['order_read'], selection });
    expect(revoked.calls.every(({ failure }) => failure.reason.startsWith('permission.'))).toBe(
      true,
    );
    const unknown = { action: 'revoke', permissions: ['no_such'], selection };
    expect((await impact(ask, { kind: 'change-users', request: unknown })).status).toBe(422);
  });

  test('of a deletion says what still uses the record', async () => {
    const ask = clientOf(aWorld());
    const used = impactAnswer.parse(
      (await impact(ask, { kind: 'delete-permission', permission: 'order_read' })).body,
    );
    expect(used.inUse?.detail).toMatch(/^order_read is used by/);
    expect(used.inUse?.usedBy.map(({ kind }) => kind)).toContain('incoming-mapping');
    const { status, body } = await ask('DELETE', '/permissions/order_read', {
      headers: { 'If-Match': '*' },
    });
    expect([status, body]).toMatchObject([409, { ...used.inUse }]);
    const system = impactAnswer.parse(
      (await impact(ask, { kind: 'delete-system', systemId: 'sys_001' })).body,
    );
    expect(system.inUse?.usedBy.every(({ kind }) => kind === 'incoming-mapping')).toBe(true);
    expect(system.total).toBeGreaterThan(0);
  });

  test('of many is answered for a hundred thousand, the first five hundred by name', async () => {
    const ask = clientOf(aWorld({ scenario: 'large' }));
    const request = { action: 'deactivate', selection: { filter: {} } };
    const answer = await impact(ask, { kind: 'change-users', request });
    const { calls: named, total } = impactAnswer.parse(answer.body);
    expect(named).toHaveLength(500);
    expect(total).toBeGreaterThan(50_000);
  });
});
