import { describe, expect, test } from 'vitest';
import { activityList } from '#src/contract/activity.ts';
import { aWorld, clientOf } from '#src/mocks/test-client.ts';

/** A user to whom three things happened. */
async function aStory() {
  const world = aWorld();
  const ask = clientOf(world);
  const headers = { 'If-Match': '*' };
  for (const body of [{ name: 'Pumps A' }, { permissions: ['stock_read'] }, { active: false }]) {
    world.advance(60_000);
    await ask('PATCH', '/interface-users/usr_009', { body, headers });
  }
  const read = async (query: string) =>
    activityList.parse((await ask('GET', `/interface-users/usr_009/activity${query}`)).body);
  return { ask, read };
}

describe('what happened to a user', () => {
  test('comes newest first, or oldest first where that is asked for', async () => {
    const { read } = await aStory();
    const newest = await read('?limit=2');
    expect(newest.items.map(({ action }) => action)).toEqual(['deactivated', 'updated']);
    const all = await read('?limit=500');
    const oldest = await read('?limit=500&sort=at');
    expect(oldest.items).toEqual(all.items.toReversed());
    expect(all.total).toBeGreaterThan(3);
  });

  test('is searched by who, what, and the values before and after', async () => {
    const { read } = await aStory();
    const actions = async (q: string) => (await read(`?q=${q}`)).items.map(({ action }) => action);
    expect(await actions('DEACTIVATED')).toEqual(['deactivated']);
    expect(await actions('pumps+a')).toEqual(['updated']);
    const { total, unfilteredTotal } = await read('?q=nothing-like-it');
    expect(total).toBe(0);
    expect(unfilteredTotal).toBeGreaterThan(3);
  });

  test('can not be asked for where there is no user', async () => {
    const { ask } = await aStory();
    expect((await ask('GET', '/interface-users/nobody/activity')).status).toBe(404);
  });
});
