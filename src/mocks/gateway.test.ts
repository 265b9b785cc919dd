import { describe, expect, test } from 'vitest';
import { type FailReason, failReasons } from '#src/contract/call-failure-record.ts';
import { generateApiKey } from '#src/domain/api-key.ts';
import { gatewayChallenge } from '#src/domain/gateway-answer.ts';
import { aBed, address, basic, bearer, userId } from './gateway-bed.ts';
import { demoToken } from './gateway-credentials.ts';
import { demoPassword } from './seed/secrets.ts';

type Bed = Awaited<ReturnType<typeof aBed>>;
type Sent = readonly [method: string, to: string, headers?: Record<string, string>];

const right = basic(address, demoPassword);
const byKey = ({ secret }: Bed): Sent => ['GET', 'service-desk/check/key', bearer(secret)];

/** How each reason comes about, and what the caller is told. */
const cases: Record<FailReason, readonly [status: number, make: (bed: Bed) => Sent]> = {
  'endpoint.unknown': [404, () => ['GET', 'sap/nothing', right]],
  'endpoint.inactive': [404, () => ['PATCH', 'dealer-portal/tickets', right]],
  'system.inactive': [404, () => ['GET', 'haendler-archiv/orders', right]],
  'method.mismatch': [405, () => ['DELETE', 'sap/orders', right]],
  'auth-method.mismatch': [401, ({ secret }) => ['GET', 'sap/orders', bearer(secret)]],
  'credential.missing': [401, () => ['GET', 'sap/orders']],
  'credential.unreadable': [401, () => ['GET', 'sap/orders', { Authorization: 'Digest abc' }]],
  'credential.unknown-user': [401, () => ['GET', 'sap/orders', basic('x@y.example', 'z')]],
  'credential.wrong-password': [401, () => ['GET', 'sap/orders', basic(address, 'Wrong-One-11')]],
  'credential.unknown-key': [
    401,
    () => [
      'GET',
      'service-desk/check/key',
      { 'X-API-Key': generateApiKey((count) => crypto.getRandomValues(new Uint8Array(count))) },
    ],
  ],
  'credential.unknown-token': [401, () => ['GET', 'web-shop/product-feed', bearer('stranger')]],
  'key.revoked': [
    401,
    (bed) => {
      bed.editKey({ revokedAt: '2026-03-01T00:00:00.000Z' });
      return byKey(bed);
    },
  ],
  'key.expired': [
    401,
    (bed) => {
      bed.world.advance(40 * 86_400_000);
      return byKey(bed);
    },
  ],
  'key.past-grace': [
    401,
    (bed) => {
      bed.editKey({ graceEndsAt: '2026-03-01T00:00:00.000Z' });
      return byKey(bed);
    },
  ],
  'key.disabled': [
    401,
    (bed) => {
      bed.editKey({ disabled: true });
      return byKey(bed);
    },
  ],
  'user.inactive': [
    403,
    ({ store }) => {
      const user = store.users.get(userId);
      if (user !== undefined) store.users.put({ ...user, active: false });
      return ['GET', 'sap/orders', right];
    },
  ],
  'user.app-only': [
    403,
    (bed) => {
      const owned = [...bed.store.users.all()].find(({ owner }) => owner.kind === 'app');
      if (owned !== undefined) bed.editKey({ userId: owned.id });
      return byKey(bed);
    },
  ],
  'permission.not-held': [403, () => ['PUT', 'crm/customers', right]],
  'licence.switched-off': [
    403,
    (bed) => {
      grant(bed, 'ANALYTICS_READ');
      return ['GET', 'sap/orders', right];
    },
  ],
  'licence.not-held': [
    403,
    (bed) => {
      grant(bed, 'CONTENT_EDIT');
      return ['GET', 'sap/orders', right];
    },
  ],
  'permission.not-carried': [
    403,
    (bed) => {
      bed.editKey({ permissions: [] });
      return byKey(bed);
    },
  ],
};

/** Gives the user a permission, and makes the endpoint ask for it. */
function grant({ store, editMapping }: Bed, permission: string) {
  const user = store.users.get(userId);
  if (user !== undefined) store.users.put({ ...user, permissions: [permission] });
  editMapping('map_002', { permission });
}

describe('a call is refused', () => {
  test.each(failReasons)('for %s, and its record says so', async (reason) => {
    const bed = await aBed();
    const [status, make] = cases[reason];
    const answer = await bed.call(...make(bed));
    const record = await bed.recordOf(answer.body);
    expect(record).toMatchObject({ verdict: 'refused', reason, httpStatus: status });
    expect(record.processing).toEqual({ state: 'not-queued' });
    expect(record.steps.find(({ outcome }) => outcome === 'failed')?.reason).toBe(reason);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(answer.headers.get('WWW-Authenticate')).toBe(status === 401 ? gatewayChallenge : null);
    expect(answer.headers.get('Allow')).toBe(status === 405 ? 'POST, GET' : null);
  });

  test.each(['sap/orders', 'sap/nothing', 'haendler-archiv/orders', 'nobody/home'])(
    'without telling a stranger whether there is %s',
    async (to) => {
      const { call } = await aBed();
      const answers = [await call('GET', to), await call('DELETE', to, bearer('ifk_x'))];
      for (const { status, body } of answers) {
        const { callId, ...told } = Object(body);
        expect(status).toBe(401);
        expect(callId).toMatch(/^call_/);
        expect(told).toEqual({
          type: '/problems/unauthenticated',
          title: 'Not authenticated',
          status: 401,
          detail: 'The gateway does not accept this credential.',
        });
      }
    },
  );
});

describe('a call is accepted', () => {
  test('by password, queued, then processed, and noted on the user', async () => {
    const { call, ask, recordOf, world } = await aBed();
    world.advance(60_000);
    const { etag } = Object((await ask('GET', `/interface-users/${userId}`)).body);
    const answer = await call('GET', 'sap/orders?since=2026', right);
    expect(answer.status).toBe(202);
    expect(Object.keys(Object(answer.body))).toEqual(['callId']);
    expect(await recordOf(answer.body)).toMatchObject({
      verdict: 'accepted',
      reason: null,
      method: 'GET',
      address: 'sap/orders',
      mapping: { id: 'map_002' },
      system: { name: 'SAP' },
      user: { id: userId },
      credential: { kind: 'basic', address },
      httpStatus: 202,
      processing: { state: 'queued' },
    });
    const user = (await ask('GET', `/interface-users/${userId}`)).body;
    const at = world.now().toISOString();
    expect(user).toMatchObject({ lastUsedAt: at, lastUsedBy: 'basic', etag });
    world.advance(5000);
    expect((await recordOf(answer.body)).processing).toMatchObject({ state: 'processed' });
    const list = await ask('GET', `/calls?user=${userId}&limit=1`);
    expect(Object(list.body).items[0]).toMatchObject({ id: Object(answer.body).callId });
  });

  test.each(['Authorization', 'X-API-Key'])('by key in %s, noted on user and key', async (name) => {
    const { call, ask, key, secret, world } = await aBed();
    const value = name === 'Authorization' ? `Bearer ${secret}` : secret;
    const answer = await call('GET', 'service-desk/check/key', { [name]: value });
    expect(answer.status).toBe(202);
    const at = world.now().toISOString();
    expect((await ask('GET', `/api-keys/${key.id}`)).body).toMatchObject({ lastUsedAt: at });
    const user = (await ask('GET', `/interface-users/${userId}`)).body;
    expect(user).toMatchObject({ lastUsedAt: at, lastUsedBy: key.prefix });
  });

  test('by token, without any user', async () => {
    const { call, recordOf } = await aBed();
    const answer = await call('GET', 'web-shop/product-feed', bearer(demoToken));
    expect(answer.status).toBe(202);
    expect(await recordOf(answer.body)).toMatchObject({
      user: null,
      credential: { kind: 'oauth2' },
    });
  });

  test('by a password beyond ASCII', async () => {
    const { call, ask } = await aBed();
    const body = { password: 'Straße-Überfall-7' };
    await ask('PATCH', `/interface-users/${userId}`, { body, headers: { 'If-Match': '*' } });
    const answer = await call('GET', 'sap/orders', basic(address.toUpperCase(), body.password));
    expect(answer.status).toBe(202);
  });
});

test('no secret is kept, wherever it was put', async () => {
  const { call, world, secret, ask } = await aBed();
  const planted = 'Planted-Secret-93';
  await call('GET', 'sap/orders', basic(address, planted));
  await call('GET', 'sap/orders', basic(planted, 'x'));
  await call('GET', 'sap/orders', basic(`${planted}@home`, 'x'));
  await call('GET', 'sap/orders', bearer(planted));
  await call('GET', 'sap/orders', { 'X-API-Key': planted });
  await call('GET', 'sap/orders', { Authorization: planted });
  await call('GET', `sap/orders?key=${planted}`, { 'X-API-Key': secret });
  await call('GET', `sap/orders/${secret}`, { 'X-API-Key': secret.slice(0, -1) });
  await call('GET', 'sap/orders', { 'X-API-Key': `${secret.slice(0, -1)}!` });
  const list = (await ask('GET', '/calls?limit=20')).text;
  for (const text of [list, JSON.stringify(world.store.changes())]) {
    expect(text).not.toContain(planted);
    expect(text).not.toContain(secret);
    expect(text).not.toContain(secret.slice(8, 30));
  }
});

test('only so many calls are kept', async () => {
  const { call, world } = await aBed();
  for (let count = 0; count < 1003; count += 1) {
    world.advance(1);
    await call('GET', 'nobody/home');
  }
  expect(world.store.calls.size()).toBe(1000);
});
