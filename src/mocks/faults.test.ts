import { describe, expect, test } from 'vitest';
import { aWorld, clientOf } from './test-client.ts';

function setUp() {
  const world = aWorld();
  return { world, ask: clientOf(world) };
}

const body = { topic: 'interface-user', rating: 4, reason: '' };

describe('a planned fault', () => {
  test('breaks the connection before anything is done', async () => {
    const { world, ask } = setUp();
    world.faults.plan({ effect: 'network-error' });
    await expect(ask('POST', '/feedback', { body })).rejects.toThrow('Failed to fetch');
    expect(world.store.feedback.size()).toBe(0);
  });

  test('breaks the connection after everything is done', async () => {
    const { world, ask } = setUp();
    world.faults.plan({ effect: 'commit-then-drop' });
    await expect(ask('POST', '/feedback', { body })).rejects.toThrow('Failed to fetch');
    expect(world.store.feedback.size()).toBe(1);
  });

  test('happens as often as planned, to what it is meant for', async () => {
    const { world, ask } = setUp();
    const match = { method: 'GET', path: '/permissions/:code', times: 2 };
    world.faults.plan({ match, effect: 'unauthenticated' });
    const statuses: number[] = [];
    for (const path of [
      '/permissions',
      ...Array.from({ length: 3 }, () => '/permissions/ticket_read'),
    ]) {
      statuses.push((await ask('GET', path)).status);
    }
    expect(statuses).toEqual([200, 401, 401, 200]);
  });

  test('goes by the path that is asked too', async () => {
    const { world, ask } = setUp();
    const match = { path: '/permissions/ticket_read' };
    world.faults.plan({ match, effect: 'unauthenticated' });
    expect((await ask('GET', '/permissions/order_read')).status).toBe(200);
    expect((await ask('GET', '/permissions/ticket_read')).status).toBe(401);
    world.faults.clear();
    expect((await ask('GET', '/permissions/ticket_read')).status).toBe(200);
  });

  test('answers any problem, with its headers', async () => {
    const { world, ask } = setUp();
    world.faults.plan({ effect: { problem: 'rate-limited', headers: { 'Retry-After': '7' } } });
    const answer = await ask('GET', '/groups');
    expect(answer).toMatchObject({ status: 429, body: { type: '/problems/rate-limited' } });
    expect(answer.headers.get('Retry-After')).toBe('7');
  });

  test('answers anything at all', async () => {
    const { world, ask } = setUp();
    world.faults.plan({
      effect: { status: 502, body: '<h1>Bad gateway</h1>', contentType: 'text/html' },
    });
    const answer = await ask('GET', '/groups');
    expect(answer).toMatchObject({ status: 502, text: '<h1>Bad gateway</h1>' });
    expect(answer.headers.get('X-Request-Id')).not.toBeNull();
  });

  test('answers late, and may go wrong besides', async () => {
    const { world, ask } = setUp();
    world.faults.plan(
      { match: { times: 1 }, effect: { delayMs: 30 } },
      { match: { times: 1 }, effect: { problem: 'unavailable' } },
    );
    const start = performance.now();
    expect((await ask('GET', '/groups')).status).toBe(503);
    expect(performance.now() - start).toBeGreaterThanOrEqual(29);
    expect((await ask('GET', '/groups')).status).toBe(200);
  });
});
