import { describe, expect, test } from 'vitest';
import { bulkAnswer } from '#src/contract/interface-users.ts';
import { aWorld, clientOf } from '#src/mocks/test-client.ts';

const path = '/interface-users/bulk';

function setUp() {
  const world = aWorld();
  const ask = clientOf(world);
  const act = async (body: unknown) => {
    const answer = await ask('POST', path, { body });
    return answer.status === 200
      ? bulkAnswer.parse(answer.body).results.map(({ id, outcome }) => [id, outcome])
      : answer.status;
  };
  return { world, ask, act };
}

describe('one action on many', () => {
  test('does what it can and says what it could not, row by row', async () => {
    const { act, world } = setUp();
    const inactive = world.store.users.get('usr_020');
    expect(inactive?.active).toBe(false);
    const ids = ['usr_009', 'usr_020', 'usr_001', 'usr_none', 'usr_009'];
    expect(await act({ action: 'deactivate', selection: { ids } })).toEqual([
      ['usr_009', 'done'],
      ['usr_020', 'skipped'],
      ['usr_001', 'failed'],
      ['usr_none', 'failed'],
    ]);
    expect(world.store.users.get('usr_009')?.active).toBe(false);
    expect(world.store.users.get('usr_001')?.active).toBe(true);
  });

  test('has a problem for every row that failed', async () => {
    const { ask } = setUp();
    const body = { action: 'delete', selection: { ids: ['usr_001', 'usr_009', 'usr_none'] } };
    const { results } = bulkAnswer.parse((await ask('POST', path, { body })).body);
    expect(results.map(({ problem }) => problem?.status)).toEqual([403, 409, 404]);
  });

  test('skips who has it already', async () => {
    const { act, world } = setUp();
    const [code = ''] = world.store.users.get('usr_009')?.permissions ?? [];
    const body = { action: 'grant', permissions: [code], selection: { ids: ['usr_009'] } };
    expect(await act(body)).toEqual([['usr_009', 'skipped']]);
  });

  test('grants, revokes, adds to groups and removes from them', async () => {
    const { act, world } = setUp();
    const selection = { ids: ['usr_009'] };
    const user = () => world.store.users.get('usr_009');
    await act({ action: 'grant', permissions: ['label_print'], selection });
    expect(user()?.permissions).toContain('label_print');
    await act({ action: 'revoke', permissions: ['label_print', 'order_read'], selection });
    expect(user()?.permissions).not.toContain('label_print');
    expect(user()?.permissions).not.toContain('order_read');
    await act({ action: 'add-to-group', groups: ['shop_floor'], selection });
    expect(user()?.groups).toContain('shop_floor');
    await act({ action: 'remove-from-group', groups: ['shop_floor'], selection });
    expect(user()?.groups).not.toContain('shop_floor');
  });

  test('takes everybody whom a filter matches, as the list has them', async () => {
    const { act, ask, world } = setUp();
    const filter = { type: 'system', active: 'false', q: 'portal' };
    const expected = await ask('GET', `/interface-users?${new URLSearchParams(filter)}`);
    const ids = Object(expected.body).items.map(({ id }: { id: string }) => id);
    expect(ids.length).toBeGreaterThan(0);
    const results = await act({ action: 'activate', selection: { filter } });
    expect(results).toEqual(ids.map((id: string) => [id, 'done']));
    for (const id of ids) expect(world.store.users.get(id)?.active).toBe(true);
  });

  test.each([
    [{ action: 'grant', permissions: ['nothing_such'], selection: { ids: ['usr_009'] } }, 422],
    [{ action: 'grant', permissions: [], selection: { ids: ['usr_009'] } }, 422],
    [{ action: 'add-to-group', groups: ['ALL_USERS'], selection: { ids: ['usr_009'] } }, 403],
    [{ action: 'activate', selection: { ids: [] } }, 422],
    [{ action: 'activate', selection: { filter: { sort: 'name' } } }, 422],
    [{ action: 'explode', selection: { ids: ['usr_009'] } }, 422],
  ])('%j is refused as a whole: %i', async (body, status) => {
    const { act, world } = setUp();
    const before = world.store.users.get('usr_009');
    expect(await act(body)).toBe(status);
    expect(world.store.users.get('usr_009')).toEqual(before);
  });
});
