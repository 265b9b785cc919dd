import { describe, expect, test } from 'vitest';
import { activityList } from '#src/contract/activity.ts';
import { issuedApiKey } from '#src/contract/api-keys.ts';
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

  test('tells of its keys too: issued, renamed, disabled, enabled, rotated and revoked, never a secret', async () => {
    const world = aWorld();
    const ask = clientOf(world);
    const headers = { 'If-Match': '*' };
    const end = new Date(world.now().getTime() + 30 * 86_400_000).toISOString();
    const issued = issuedApiKey.parse(
      (
        await ask('POST', '/interface-users/usr_009/api-keys', {
          body: { label: 'Bench', expiresAt: end },
        })
      ).body,
    );
    const path = `/api-keys/${issued.key.id}`;
    for (const body of [{ label: 'Bench 2' }, { disabled: true }, { disabled: false }]) {
      world.advance(60_000);
      await ask('PATCH', path, { body, headers });
    }
    world.advance(60_000);
    const rotation = { grace: 'PT1H', expiresAt: end };
    const next = issuedApiKey.parse((await ask('POST', `${path}/rotate`, { body: rotation })).body);
    world.advance(60_000);
    await ask('DELETE', path, { headers });

    const read = async (query: string) =>
      activityList.parse((await ask('GET', `/interface-users/usr_009/activity${query}`)).body);
    const { items } = await read('?limit=7');
    expect(items.map(({ action, changes }) => `${action} ${changes[0]?.field}`)).toEqual([
      'updated revokedAt',
      'updated successorId',
      'created user',
      'updated disabled',
      'updated disabled',
      'updated label',
      'created user',
    ]);
    expect((await read('?q=bench+2')).total).toBeGreaterThan(3);
    const told = JSON.stringify((await read('?limit=500')).items);
    expect(told).not.toContain(issued.secret);
    expect(told).not.toContain(next.secret);
  });

  test('begins with the keys that it has had all along', async () => {
    const world = aWorld();
    const ask = clientOf(world);
    const revoked = [...world.store.apiKeys.all()].find(({ revokedAt }) => revokedAt !== null);
    const { items } = activityList.parse(
      (await ask('GET', `/interface-users/${revoked?.userId}/activity?limit=500`)).body,
    );
    const ofKey = items.filter(({ target }) => target.id === revoked?.id);
    expect(ofKey.map(({ at, action }) => [at, action])).toEqual([
      [revoked?.revokedAt, 'updated'],
      [revoked?.createdAt, 'created'],
    ]);
    const moments = items.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted().toReversed());
  });
});
