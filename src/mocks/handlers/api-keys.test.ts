import { describe, expect, test } from 'vitest';
import { apiKey, apiKeyStates } from '#src/contract/api-key-record.ts';
import { apiKeyList, issuedApiKey } from '#src/contract/api-keys.ts';
import { checkApiKeyForm } from '#src/domain/api-key.ts';
import { keyLifetimeCapDays } from '#src/mocks/tenant.ts';
import { aWorld, clientOf, testEpoch } from '#src/mocks/test-client.ts';

const userId = 'usr_009';
const headers = { 'If-Match': '*' };
const inDays = (days: number) => new Date(testEpoch.getTime() + days * 86_400_000).toISOString();

type Ask = ReturnType<typeof clientOf>;
const issue = async (ask: Ask, more: object = {}, user = userId) =>
  ask('POST', `/interface-users/${user}/api-keys`, {
    body: { label: 'Test rig', expiresAt: inDays(90), ...more },
  });
const issued = async (ask: Ask) => issuedApiKey.parse((await issue(ask)).body);
const readKey = async (ask: Ask, id: string) =>
  apiKey.parse((await ask('GET', `/api-keys/${id}`)).body);

describe('the list of keys', () => {
  test.each(apiKeyStates)('is filtered by the state %s', async (state) => {
    const { body } = await clientOf(aWorld())('GET', `/api-keys?state=${state}`);
    const { items, total, unfilteredTotal } = apiKeyList.parse(body);
    expect(total).toBeGreaterThan(0);
    expect(unfilteredTotal).toBe(40);
    expect(items.every((key) => key.state === state)).toBe(true);
  });

  test('is of one user, or searched by its name', async () => {
    const ask = clientOf(aWorld());
    const own = apiKeyList.parse((await ask('GET', `/interface-users/${userId}/api-keys`)).body);
    expect([own.total, own.unfilteredTotal]).toEqual([2, 2]);
    const found = apiKeyList.parse((await ask('GET', '/api-keys?q=SAP-CONNECTOR')).body);
    expect([found.total, found.unfilteredTotal]).toEqual([3, 40]);
    const carrying = await ask('GET', '/api-keys?permission=label_print');
    expect(Object(carrying.body).total).toBeGreaterThan(3);
    expect((await ask('GET', '/interface-users/usr_none/api-keys')).status).toBe(404);
  });

  test('has what never ends after everything else', async () => {
    const { body } = await clientOf(aWorld())('GET', '/api-keys?sort=expiresAt&limit=100');
    const ends = apiKeyList.parse(body).items.map(({ expiresAt }) => expiresAt ?? 'never');
    expect(ends).toEqual(ends.toSorted());
  });
});

describe('a key', () => {
  test('is issued with what its user has, and its secret is told once', async () => {
    const world = aWorld();
    const ask = clientOf(world);
    const answer = await issue(ask);
    const { key, secret } = issuedApiKey.parse(answer.body);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(answer.headers.get('Location')).toBe(`/api/v1/api-keys/${key.id}`);
    expect(checkApiKeyForm(secret)).toEqual({ kind: 'key', prefix: key.prefix, last4: key.last4 });
    expect(key.permissions).toEqual(
      expect.arrayContaining(['API_ACCESS', 'order_read', 'stock_write']),
    );
    expect(key.endpoints).toContainEqual({ mappingId: 'map_014', permission: 'order_write' });
    expect(key).toMatchObject({ state: 'active', lastUsedAt: null, userName: 'sap-connector' });
    const texts = await Promise.all(
      [`/api-keys/${key.id}`, '/api-keys?limit=100', `/interface-users/${userId}/activity`].map(
        async (path) => (await ask('GET', path)).text,
      ),
    );
    for (const text of [...texts, JSON.stringify(world.store.changes())]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(secret.slice(8, 36));
    }
    expect(texts.join()).not.toMatch(/[0-9a-f]{64}/);
  });

  test('is issued once for one intent', async () => {
    const ask = clientOf(aWorld());
    const once = { body: { label: 'Once', expiresAt: null }, headers: { 'Idempotency-Key': 'k' } };
    const body = { ...once.body, expiresAt: inDays(5) };
    const path = `/interface-users/${userId}/api-keys`;
    const first = await ask('POST', path, { ...once, body });
    const second = await ask('POST', path, { ...once, body });
    expect(second.text).toBe(first.text);
    expect(Object((await ask('GET', path)).body).total).toBe(3);
  });

  test.each([
    ['a person', 'usr_001', 'Only system users have API keys'],
    ['a user of an app', 'usr_055', 'owns this user'],
  ])('is not issued to %s', async (_, user, detail) => {
    const answer = await issue(clientOf(aWorld()), {}, user);
    expect(answer).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining(detail) },
    });
  });

  test.each([
    ['in the past', inDays(-1), 'expiresAt.past'],
    ['beyond the cap', inDays(keyLifetimeCapDays + 1), 'expiresAt.beyond-cap'],
    ['never, where there is a cap', null, 'expiresAt.beyond-cap'],
  ])('does not end %s', async (_, expiresAt, code) => {
    const answer = await issue(clientOf(aWorld()), { expiresAt });
    const errors = [expect.objectContaining({ pointer: '/expiresAt', code })];
    expect(answer).toMatchObject({ status: 422, body: { errors } });
  });

  test('is renamed, disabled and enabled', async () => {
    const ask = clientOf(aWorld());
    const { key } = await issued(ask);
    const patch = async (body: object) => ask('PATCH', `/api-keys/${key.id}`, { body, headers });
    expect((await patch({ label: 'Rig' })).body).toMatchObject({ label: 'Rig', state: 'active' });
    expect((await patch({ disabled: true })).body).toMatchObject({ state: 'disabled' });
    expect((await patch({ disabled: false })).body).toMatchObject({ state: 'active' });
    const stale = await ask('PATCH', `/api-keys/${key.id}`, {
      body: { label: 'X' },
      headers: { 'If-Match': key.etag },
    });
    expect(stale.status).toBe(412);
  });

  test('is revoked for good', async () => {
    const ask = clientOf(aWorld());
    const { key } = await issued(ask);
    const path = `/api-keys/${key.id}`;
    expect((await ask('DELETE', path, { headers })).status).toBe(204);
    expect(await readKey(ask, key.id)).toMatchObject({ state: 'revoked' });
    expect((await ask('DELETE', path, { headers })).status).toBe(409);
    const enabled = await ask('PATCH', path, { body: { disabled: true }, headers });
    expect(enabled.status).toBe(409);
    const rotated = await ask('POST', `${path}/rotate`, {
      body: { grace: 'PT0S', expiresAt: inDays(9) },
    });
    expect(rotated.status).toBe(409);
  });

  test('is rotated: the successor takes over, the old one lives on for a while', async () => {
    const world = aWorld();
    const ask = clientOf(world);
    const { key } = await issued(ask);
    const body = { grace: 'PT6H', expiresAt: inDays(120) };
    const answer = await ask('POST', `/api-keys/${key.id}/rotate`, { body });
    const next = issuedApiKey.parse(answer.body);
    expect(answer.status).toBe(201);
    expect(next.key).toMatchObject({ label: key.label, state: 'active', expiresAt: inDays(120) });
    expect(await readKey(ask, key.id)).toMatchObject({
      state: 'in-grace',
      successorId: next.key.id,
      graceEndsAt: inDays(0.25),
    });
    const again = await ask('POST', `/api-keys/${key.id}/rotate`, { body });
    expect(again.status).toBe(409);
    world.advance(6 * 3_600_000);
    expect(await readKey(ask, key.id)).toMatchObject({ state: 'expired' });
  });

  test('is out of date once its user may more, until it is rotated', async () => {
    const ask = clientOf(aWorld());
    const { key } = await issued(ask);
    const permissions = ['order_read', 'label_print'];
    await ask('PATCH', `/interface-users/${userId}`, { body: { permissions }, headers });
    expect(await readKey(ask, key.id)).toMatchObject({ state: 'out-of-date' });
    const body = { grace: 'PT0S', expiresAt: null };
    const refused = await ask('POST', `/api-keys/${key.id}/rotate`, { body });
    expect(refused.status).toBe(422);
    const rotated = await ask('POST', `/api-keys/${key.id}/rotate`, {
      body: { ...body, expiresAt: inDays(30) },
    });
    expect(issuedApiKey.parse(rotated.body).key.permissions).toContain('label_print');
  });
});

describe('the keys of a user', () => {
  const user = async (ask: Ask) => Object((await ask('GET', `/interface-users/${userId}`)).body);

  test('are counted while they live, and the next end is known', async () => {
    const world = aWorld();
    const ask = clientOf(world);
    expect((await user(ask)).keys).toEqual({ count: 2, nextExpiryAt: inDays(41) });
    const answer = await issue(ask, { expiresAt: inDays(10) });
    const { key } = issuedApiKey.parse(answer.body);
    expect((await user(ask)).keys).toEqual({ count: 3, nextExpiryAt: inDays(10) });
    const soon = `/interface-users?keyExpiresBefore=${inDays(11)}&q=sap-connector%40`;
    expect(Object((await ask('GET', soon)).body).items).toMatchObject([{ id: userId }]);
    world.advance(10 * 86_400_000);
    expect((await user(ask)).keys).toEqual({ count: 2, nextExpiryAt: inDays(41) });
    expect((await readKey(ask, key.id)).state).toBe('expired');
  });

  test('keep its type as it is', async () => {
    const ask = clientOf(aWorld());
    const path = `/interface-users/${userId}`;
    const body = { type: 'support' };
    const answer = await ask('PATCH', path, { body, headers });
    expect(answer).toMatchObject({ status: 409, body: { pointer: '/type' } });
    const { items } = apiKeyList.parse((await ask('GET', `${path}/api-keys`)).body);
    for (const { id } of items) await ask('DELETE', `/api-keys/${id}`, { headers });
    expect((await ask('PATCH', path, { body, headers })).status).toBe(200);
  });

  test('go with it', async () => {
    const world = aWorld();
    const ask = clientOf(world);
    const { key } = await issued(ask);
    const path = `/interface-users/${userId}`;
    await ask('PATCH', path, { body: { active: false }, headers });
    expect((await ask('DELETE', path, { headers })).status).toBe(204);
    expect((await ask('GET', `/api-keys/${key.id}`)).status).toBe(404);
    expect(world.store.keyHashes.get(key.id)).toBeUndefined();
    expect(world.store.apiKeys.size()).toBe(38);
  });
});
