import { describe, expect, test } from 'vitest';
import { aWorld, clientOf } from './test-client.ts';

const body = {
  name: 'Weighbridge',
  password: 'Crane-Hook-77',
  active: true,
  type: 'system',
  permissions: [],
  groups: [],
};
const headers = { 'Idempotency-Key': 'intent-1' };
const path = '/interface-users';

function setUp() {
  const world = aWorld();
  const before = world.store.users.size();
  return { world, ask: clientOf(world), made: () => world.store.users.size() - before };
}

describe('an Idempotency-Key', () => {
  test('makes a repeated request have one effect and the same answer', async () => {
    const { ask, made } = setUp();
    const first = await ask('POST', path, { body, headers });
    const again = await ask('POST', path, { body, headers });
    expect(again).toMatchObject({ status: 201, body: first.body });
    for (const name of ['ETag', 'Location', 'Content-Type', 'Cache-Control']) {
      expect(again.headers.get(name)).toBe(first.headers.get(name));
    }
    expect(made()).toBe(1);
  });

  test('is refused for another body', async () => {
    const { ask, made } = setUp();
    await ask('POST', path, { body, headers });
    const answer = await ask('POST', path, { body: { ...body, name: 'Other' }, headers });
    expect(answer).toMatchObject({ status: 422, body: { type: '/problems/idempotency-mismatch' } });
    expect(made()).toBe(1);
  });

  test('is refused for another endpoint', async () => {
    const { ask } = setUp();
    await ask('POST', path, { body, headers });
    const feedback = { topic: 'interface-user', rating: 5, reason: '' };
    const answer = await ask('POST', '/feedback', { body: feedback, headers });
    expect(answer).toMatchObject({ status: 422, body: { type: '/problems/idempotency-mismatch' } });
  });

  test('answers 409 while the first is still running', async () => {
    const { ask, made } = setUp();
    const [first, second] = await Promise.all([
      ask('POST', path, { body, headers }),
      ask('POST', path, { body, headers }),
    ]);
    expect(new Set([first.status, second.status])).toEqual(new Set([201, 409]));
    expect([first, second].find(({ status }) => status === 409)?.body).toMatchObject({
      type: '/problems/request-in-progress',
    });
    expect(made()).toBe(1);
  });

  test('is forgotten after ten minutes', async () => {
    const { world, ask } = setUp();
    await ask('POST', path, { body, headers });
    world.advance(10 * 60_000 - 1);
    expect((await ask('POST', path, { body, headers })).status).toBe(201);
    world.advance(1);
    expect((await ask('POST', path, { body, headers })).status).toBe(409);
  });

  test('keeps no refusal: once the reason is gone, the same intent goes through', async () => {
    const { ask, made } = setUp();
    const bad = { ...body, permissions: ['not_yet_there'] };
    expect((await ask('POST', path, { body: bad, headers })).status).toBe(422);
    const permission = { code: 'not_yet_there', name: 'New', description: '' };
    expect((await ask('POST', '/permissions', { body: permission })).status).toBe(201);
    expect((await ask('POST', path, { body: bad, headers })).status).toBe(201);
    expect(made()).toBe(1);
  });

  test('belongs to the operator who sent it', async () => {
    const { world, ask } = setUp();
    const feedback = { topic: 'interface-user', rating: 5, reason: '' };
    const mine = await ask('POST', '/feedback', { body: feedback, headers });
    world.store.session.put({ id: 'operator', operatorId: 'usr_006' });
    const theirs = await ask('POST', '/feedback', { body: feedback, headers });
    expect(theirs.status).toBe(201);
    expect(theirs.body).not.toEqual(mine.body);
  });

  test('has to be something', async () => {
    const { ask } = setUp();
    const answer = await ask('POST', path, { body, headers: { 'Idempotency-Key': 'a b' } });
    expect(answer.status).toBe(400);
  });

  test('saves from making two when the connection dies after the server has committed', async () => {
    const { world, ask, made } = setUp();
    world.faults.plan({ match: { method: 'POST', times: 1 }, effect: 'commit-then-drop' });
    await expect(ask('POST', path, { body, headers })).rejects.toThrow('Failed to fetch');
    expect(made()).toBe(1);
    expect((await ask('POST', path, { body, headers })).status).toBe(201);
    expect(made()).toBe(1);
  });
});
