import { describe, expect, test } from 'vitest';
import { aWorld, clientOf } from '#src/mocks/test-client.ts';

const headers = { 'If-Match': '*' };

describe('in bulk', () => {
  test('somebody who is gone fails by himself, with the reason', async () => {
    const ask = clientOf(aWorld());
    const body = { action: 'deactivate', selection: { ids: ['usr_009', 'nobody'] } };
    const answer = await ask('POST', '/interface-users/bulk', { body });
    expect(answer.body).toMatchObject({
      results: [
        { id: 'usr_009', outcome: 'done' },
        { id: 'nobody', outcome: 'failed', problem: { type: '/problems/not-found' } },
      ],
    });
  });

  test('the inactive are deleted, the active stay', async () => {
    const world = aWorld();
    const ask = clientOf(world);
    await ask('PATCH', '/interface-users/usr_009', { body: { active: false }, headers });
    const selection = { ids: ['usr_009', 'usr_010'] };
    const answer = await ask('POST', '/interface-users/bulk', {
      body: { action: 'delete', selection },
    });
    expect(answer.body).toMatchObject({
      results: [
        { id: 'usr_009', outcome: 'done' },
        { id: 'usr_010', outcome: 'failed', problem: { status: 409 } },
      ],
    });
    expect(world.store.users.get('usr_009')).toBeUndefined();
    expect(world.store.users.get('usr_010')).toBeDefined();
  });

  test('nobody is put in the group that everybody is in', async () => {
    const body = {
      action: 'add-to-group',
      groups: ['ALL_USERS'],
      selection: { ids: ['usr_009'] },
    };
    expect((await clientOf(aWorld())('POST', '/interface-users/bulk', { body })).status).toBe(403);
  });
});

describe('a change', () => {
  test('of a user that is gone is not found', async () => {
    const ask = clientOf(aWorld());
    const path = '/interface-users/nobody';
    expect((await ask('PATCH', path, { body: { name: 'A' }, headers })).status).toBe(404);
    expect((await ask('DELETE', path, { headers })).status).toBe(404);
    expect((await ask('GET', path)).status).toBe(404);
  });

  test('to a name that makes no address is refused with what to do', async () => {
    const ask = clientOf(aWorld());
    const answer = await ask('PATCH', '/interface-users/usr_009', {
      body: { name: '東京' },
      headers,
    });
    expect(answer).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/name', code: 'name.nothing-left' }] },
    });
  });
});

describe('whether a name is free', () => {
  test('is answered for one that makes no address, too', async () => {
    const path = `/interface-users/availability?name=${encodeURIComponent('東京')}`;
    expect((await clientOf(aWorld())('GET', path)).body).toMatchObject({
      email: null,
      available: false,
      reason: expect.stringContaining('at least one letter'),
    });
  });
});

describe('permissions', () => {
  test('that are gone can be neither changed nor deleted', async () => {
    const ask = clientOf(aWorld());
    const path = '/permissions/gone_read';
    expect((await ask('PATCH', path, { body: { name: 'A' }, headers })).status).toBe(404);
    expect((await ask('DELETE', path, { headers })).status).toBe(404);
  });

  test('saved as they are stay as they are, ETag and all', async () => {
    const ask = clientOf(aWorld());
    const before = await ask('GET', '/permissions/ticket_read');
    const body = { name: 'Read tickets' };
    const after = await ask('PATCH', '/permissions/ticket_read', { body, headers });
    expect(after.status).toBe(200);
    expect(after.headers.get('ETag')).toBe(before.headers.get('ETag'));
  });

  test('held by a crowd name fifty of them, and count all', async () => {
    const world = aWorld({ scenario: 'default' });
    for (const user of Array.from(world.store.users.all())) {
      world.store.users.put({ ...user, permissions: ['ticket_close'] });
    }
    const answer = await clientOf(world)('DELETE', '/permissions/ticket_close', { headers });
    const { usedBy, detail } = Object(answer.body);
    expect(usedBy).toHaveLength(50);
    expect(detail).toContain(`${world.store.users.size()} interface users`);
  });
});

test.each([
  ['/groups?origin=system', 5],
  ['/licences?origin=app', 4],
])('%s are those of that origin alone', async (path, total) => {
  expect((await clientOf(aWorld())('GET', path)).body).toMatchObject({ total });
});

test.each([
  ['/interface-users?moon=1', /"moon" is not known here/],
  ['/interface-users?moon=1&sun=2', /parameters "moon", "sun" are not known here/],
  ['/interface-users?limit=1&limit=2', /Give each parameter once: "limit"/],
  ['/interface-users?sort=moon', /parameter "sort" is not understood/],
])('a question that is not understood says what is not: %s', async (path, detail) => {
  const answer = await clientOf(aWorld())('GET', path);
  expect(answer).toMatchObject({ status: 400, body: { detail: expect.stringMatching(detail) } });
});

test('a body that is not UTF-8 is refused', async () => {
  const { getResponse } = await import('msw');
  const { createFieldSession } = await import('#src/mocks/session-field.ts');
  const { handlersOf } = await import('#src/mocks/world-handlers.ts');
  const world = aWorld();
  const handlers = handlersOf(world, { session: createFieldSession(world.store) });
  const request = new Request('https://console.example/api/v1/feedback', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: new Uint8Array([0x22, 0xff, 0x22]),
  });
  const response = await getResponse(handlers, request);
  expect(response?.status).toBe(400);
  expect(await response?.json()).toMatchObject({ detail: 'The body is not UTF-8.' });
});
