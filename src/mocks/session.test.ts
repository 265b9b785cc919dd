import { getResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { session } from '#src/contract/session.ts';
import { demoPassword } from './seed/secrets.ts';
import { createCookieSession } from './session-cookie.ts';
import { aWorld, clientOf } from './test-client.ts';
import { handlersOf } from './world-handlers.ts';
import type { World } from './world.ts';

const domain = 'connect.nordwind.example';
const anna = `anna-brandt@${domain}`;

/** Asks as a browser over HTTP would: it keeps the cookie that it was given. */
function browserOf(world: World) {
  const handlers = handlersOf(world, { session: createCookieSession() });
  let cookie = '';
  return async (method: string, path: string, body?: unknown, more: HeadersInit = {}) => {
    const headers = new Headers(more);
    if (cookie !== '') headers.set('Cookie', cookie);
    if (body !== undefined) headers.set('Content-Type', 'application/json');
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    const address = `https://console.example/api/v1${path}`;
    const response = await getResponse(
      handlers,
      new Request(address, { method, headers, ...init }),
    );
    if (response === undefined) throw new TypeError('Nothing answers.');
    const given = response.headers.getSetCookie()[0];
    if (given !== undefined) cookie = given.split(';')[0] ?? '';
    const text = await response.text();
    const parsed: unknown = text === '' ? undefined : JSON.parse(text);
    return { status: response.status, cookie: given, body: parsed };
  };
}

const signIn = { email: anna, password: demoPassword };

describe('over HTTP', () => {
  test('nobody is signed in at first, and everything but signing in is refused', async () => {
    const ask = browserOf(aWorld());
    for (const path of ['/session', '/settings', '/interface-users', '/permissions', '/groups']) {
      expect(await ask('GET', path)).toMatchObject({
        status: 401,
        body: { type: '/problems/unauthenticated' },
      });
    }
  });

  test('signing in sets a cookie that script cannot read', async () => {
    const ask = browserOf(aWorld());
    const { status, cookie } = await ask('POST', '/session', signIn);
    expect(status).toBe(201);
    expect(cookie).toMatch(/^session=[0-9a-f]{64}; HttpOnly; Secure; SameSite=Strict; Path=\/$/);
    const read = await ask('GET', '/session');
    expect(session.parse(read.body)).toMatchObject({
      operator: { name: 'Anna Brandt', email: anna },
      role: 'administrator',
      isReadOnly: false,
    });
  });

  test('the address may be typed in capitals and with space around it', async () => {
    const email = `  ${anna.toUpperCase()} `;
    const answer = await browserOf(aWorld())('POST', '/session', { ...signIn, email });
    expect(answer.status).toBe(201);
  });

  test('signing out ends the session, and may be done twice', async () => {
    const ask = browserOf(aWorld());
    await ask('POST', '/session', signIn);
    expect((await ask('DELETE', '/session')).status).toBe(204);
    expect((await ask('GET', '/session')).status).toBe(401);
    expect((await ask('DELETE', '/session')).status).toBe(204);
  });

  test('signing in is recorded, without the password', async () => {
    const ask = browserOf(aWorld());
    await ask('POST', '/session', signIn);
    const { body } = await ask('GET', '/interface-users/usr_001/activity?limit=1');
    expect(body).toMatchObject({
      items: [{ action: 'signed-in', by: { name: 'Anna Brandt' }, changes: [] }],
    });
    expect(JSON.stringify(body)).not.toContain(demoPassword);
  });

  test.each([
    ['a wrong password', { email: anna, password: 'Wrong-Lamp-42' }],
    ['an address that nobody has', { email: `nobody@${domain}`, password: demoPassword }],
    ['a system user', { email: `sap-connector@${domain}`, password: demoPassword }],
    ['somebody inactive', { email: `helga-schroeder@${domain}`, password: demoPassword }],
  ])('%s gets the one sentence that does not say what was wrong', async (_, credentials) => {
    const answer = await browserOf(aWorld())('POST', '/session', credentials);
    expect(answer).toMatchObject({
      status: 401,
      cookie: undefined,
      body: {
        detail: 'This address and password do not open the console. Check both and try again.',
      },
    });
  });

  test('an empty form is told what is missing', async () => {
    const answer = await browserOf(aWorld())('POST', '/session', { email: ' ', password: '' });
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/email' }, { pointer: '/password' }] },
    });
  });

  test('two browsers have a session each', async () => {
    const world = aWorld();
    const [one, other] = [browserOf(world), browserOf(world)];
    await one('POST', '/session', signIn);
    expect((await one('GET', '/session')).status).toBe(200);
    expect((await other('GET', '/session')).status).toBe(401);
  });

  test.each([
    ['deactivated', { active: false }],
    ['made a system user', { type: 'system' as const }],
  ])('a session ends at once when its operator is %s', async (_, change) => {
    const world = aWorld();
    const ask = browserOf(world);
    await ask('POST', '/session', signIn);
    const operator = world.store.users.get('usr_001');
    if (operator === undefined) throw new TypeError('The seed has no administrator.');
    world.store.users.put({ ...operator, ...change });
    expect((await ask('GET', '/interface-users')).status).toBe(401);
  });

  test('a session ends at once when its operator is deleted', async () => {
    const world = aWorld();
    const ask = browserOf(world);
    await ask('POST', '/session', signIn);
    world.store.users.remove('usr_001');
    expect((await ask('GET', '/session')).status).toBe(401);
  });
});

describe('in the browser', () => {
  test('the first administrator is signed in, without a cookie', async () => {
    const answer = await clientOf(aWorld())('GET', '/session');
    expect(answer.body).toMatchObject({ operator: { name: 'Anna Brandt' } });
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test('whoever signs in is a field of the store, which a reload keeps', async () => {
    const world = aWorld();
    const ask = clientOf(world);
    await ask('DELETE', '/session');
    expect((await ask('GET', '/session')).status).toBe(401);
    await ask('POST', '/session', {
      body: { email: `mara-lindqvist@${domain}`, password: demoPassword },
    });
    const reloaded = aWorld({ changes: world.store.changes() });
    expect((await clientOf(reloaded)('GET', '/session')).body).toMatchObject({ role: 'developer' });
  });
});

test('somebody just created as support staff can sign in', async () => {
  const ask = browserOf(aWorld());
  await ask('POST', '/session', signIn);
  const made = await ask('POST', '/interface-users', {
    name: 'Nora Ångström',
    password: 'Quiet-Valve-58',
    active: true,
    type: 'support',
    permissions: [],
    groups: [],
  });
  expect(made.status).toBe(201);
  const email = `nora-angstroem@${domain}`;
  const answer = await ask('POST', '/session', { email, password: 'Quiet-Valve-58' });
  expect(answer).toMatchObject({ status: 201, body: { role: 'support' } });
});
