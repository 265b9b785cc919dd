import { describe, expect, test } from 'vitest';
import { feedbackEndpoints } from '#src/contract/feedback.ts';
import { interfaceUserEndpoints } from '#src/contract/interface-users.ts';
import { licenceEndpoints } from '#src/contract/licences.ts';
import { anInterfaceUser } from './builders.ts';
import { type Mock, mock } from './mock.ts';
import { serve } from './serve.ts';
import { createFieldSession } from './session-field.ts';
import { aWorld } from './test-client.ts';

async function ask(one: Mock, path: string, init: RequestInit = {}) {
  const world = aWorld();
  const request = new Request(`https://console.example/api/v1${path}`, init);
  const session = createFieldSession(world.store);
  const response = await serve(world, request, { session, mocks: [one] });
  const date = response.headers.get('Date');
  return { status: response.status, text: await response.text(), date, now: world.now() };
}

const user = anInterfaceUser({ id: 'usr_1' });
const path = '/interface-users/usr_1';

test('every answer says what time it is for the tenant', async () => {
  const body = user;
  const { date, now } = await ask(
    mock(interfaceUserEndpoints.read, () => ({ body })),
    path,
  );
  expect(date).toBe(now.toUTCString());
});

describe('a mock that breaks the contract is caught loudly', () => {
  test('an undeclared field', async () => {
    const body = { ...user, passwordHash: 'x' };
    const { status, text } = await ask(
      mock(interfaceUserEndpoints.read, () => ({ body })),
      path,
    );
    expect(status).toBe(500);
    expect(text).toContain('/passwordHash is not declared');
  });

  test('an undeclared field deep inside a list', async () => {
    const items = [{ ...user, keys: { ...user.keys, secret: 'x' } }];
    const body = { items, total: 1, unfilteredTotal: 1 };
    const answer = await ask(
      mock(interfaceUserEndpoints.list, () => ({ body })),
      '/interface-users',
    );
    expect(answer.status).toBe(500);
    expect(answer.text).toContain('/items/0/keys/secret is not declared');
  });

  test('a missing field', async () => {
    const body = structuredClone(user);
    Reflect.deleteProperty(body, 'etag');
    const { status } = await ask(
      mock(interfaceUserEndpoints.read, () => ({ body })),
      path,
    );
    expect(status).toBe(500);
  });

  test('a body where there is none', async () => {
    const reply = { body: user };
    // @ts-expect-error -- a 204 has no body
    const one = mock(interfaceUserEndpoints.remove, ({ checkMatch }) => {
      checkMatch({ etag: '"1"' });
      return reply;
    });
    const init = { method: 'DELETE', headers: { 'If-Match': '"1"' } };
    expect((await ask(one, path, init)).status).toBe(500);
  });

  test('a write that does not look at If-Match', async () => {
    const one = mock(interfaceUserEndpoints.remove, () => ({}));
    const init = { method: 'DELETE', headers: { 'If-Match': '"1"' } };
    const { status, text } = await ask(one, path, init);
    expect(status).toBe(500);
    expect(text).toContain('If-Match was not looked at');
  });

  test('an error of the handler', async () => {
    const one = mock(interfaceUserEndpoints.read, () => {
      throw new TypeError('Nobody expected this.');
    });
    expect(await ask(one, path)).toMatchObject({ status: 500 });
  });

  test('a problem that the endpoint does not declare does not compile', async () => {
    const one = mock(licenceEndpoints.read, ({ refuse }) => {
      // @ts-expect-error -- reading a licence never conflicts
      throw refuse('conflict', 'It is taken.');
    });
    expect((await ask(one, '/licences/HUB_CORE')).status).toBe(409);
  });

  test('a reply of another shape does not compile', async () => {
    // @ts-expect-error -- feedback has more than an id
    const one = mock(feedbackEndpoints.create, () => ({ body: { id: 'fbk_1' } }));
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ topic: 't', rating: 3, reason: '' }),
    };
    expect((await ask(one, '/feedback', init)).status).toBe(500);
  });
});
