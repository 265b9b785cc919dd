import { describe, expect, test } from 'vitest';
import { activityList } from '#src/contract/activity.ts';
import { impactAnswer } from '#src/contract/calls.ts';
import { fillPath } from '#src/contract/endpoint.ts';
import { group } from '#src/contract/groups.ts';
import { interfaceUserList } from '#src/contract/interface-users.ts';
import { aGroup } from '#src/mocks/builders.ts';
import { aWorld, clientOf } from '#src/mocks/test-client.ts';

const body = {
  code: 'label_printers',
  name: 'Label printers',
  description: 'Print at the gate',
  permissions: ['label_print', 'label_print'],
  licences: ['HUB_CORE'],
};

function setUp() {
  const world = aWorld();
  const ask = clientOf(world);
  const change = (code: string, patch: unknown, etag = '*') =>
    ask('PATCH', `/groups/${code}`, { body: patch, headers: { 'If-Match': etag } });
  return { world, ask, change };
}

const remove = { headers: { 'If-Match': '*' } };

describe('making a user group', () => {
  test.each(['Acme\u202Eevil', 'Ac\u200Bme', 'Ac\0me'])(
    'is refused where the name is %j, and says which character it is',
    async (name) => {
      const { ask, world } = setUp();
      const answer = await ask('POST', '/groups', { body: { ...body, name } });
      expect(answer.status).toBe(422);
      expect(answer.body).toMatchObject({
        errors: [
          {
            pointer: '/name',
            code: 'name.character',
            detail: expect.stringMatching(/^Remove the character U\+/),
          },
        ],
      });
      expect(world.store.groups.get(body.code)).toBeUndefined();
    },
  );

  test('one whose code holds an escape, a slash and a dot is read by its address', async () => {
    const { ask, world } = setUp();
    const code = '_a%2Fb/c.d';
    world.store.groups.put(aGroup({ code, name: 'Odd' }));
    const answer = await ask('GET', fillPath('/groups/:code', { code }));
    expect(group.parse(answer.body)).toMatchObject({ code, name: 'Odd' });
  });

  test('grants each code once, and begins without members', async () => {
    const { ask, world } = setUp();
    const answer = await ask('POST', '/groups', { body });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('Location')).toMatch(/\/groups\/label_printers$/);
    expect(group.parse(answer.body)).toMatchObject({
      ...body,
      permissions: ['label_print'],
      origin: { kind: 'console' },
      locks: [],
      members: 0,
      grantsEverything: false,
    });
    expect(world.store.holdersOf('label_print').groups).toBe(2);
  });

  test('refuses a code that is taken, and says by which', async () => {
    const { ask } = setUp();
    const answer = await ask('POST', '/groups', { body: { ...body, code: 'shop_floor' } });
    expect(answer).toMatchObject({
      status: 409,
      body: { pointer: '/code', heldBy: { kind: 'group', id: 'shop_floor', name: 'Shop floor' } },
    });
  });

  test('names every permission and licence that does not exist', async () => {
    const { ask } = setUp();
    const answer = await ask('POST', '/groups', {
      body: { ...body, permissions: ['label_print', 'nothing_such'], licences: ['NONE'] },
    });
    expect(answer).toMatchObject({
      status: 422,
      body: {
        errors: [
          { pointer: '/permissions/1', code: 'permissions.unknown' },
          { pointer: '/licences/0', code: 'licences.unknown' },
        ],
      },
    });
  });
});

describe('changing a user group', () => {
  test('writes down before and after, and nothing when nothing is different', async () => {
    const { ask, change, world } = setUp();
    const before = world.store.groups.get('shop_floor');
    const same = await change('shop_floor', { permissions: ['stock_read', 'label_print'] });
    expect(same.headers.get('ETag')).toBe(before?.etag);
    const answer = await change('shop_floor', { name: 'Plants', permissions: ['stock_read'] });
    expect(answer).toMatchObject({ status: 200, body: { name: 'Plants', code: 'shop_floor' } });
    expect(answer.headers.get('ETag')).not.toBe(before?.etag);
    const { items } = activityList.parse((await ask('GET', '/groups/shop_floor/activity')).body);
    expect(items).toMatchObject([
      {
        action: 'updated',
        target: { kind: 'group', id: 'shop_floor', name: 'Plants' },
        changes: [
          { field: 'name', before: 'Shop floor', after: 'Plants' },
          { field: 'permissions', after: ['stock_read'] },
        ],
      },
    ]);
  });

  test.each([
    ['ALL_USERS', { name: 'All' }, '/name'],
    ['CONTENT_MANAGERS', { description: '' }, '/description'],
    ['ACCOUNT_ADMINISTRATORS', { permissions: ['order_read'] }, '/permissions'],
    ['ACCOUNT_ADMINISTRATORS', { licences: ['HUB_CORE'] }, '/licences'],
    ['_DESK_AGENTS', { name: 'Agents' }, '/name'],
  ])('%s refuses %j', async (code, patch, pointer) => {
    const { change, world } = setUp();
    const before = world.store.changes();
    expect(await change(code, patch)).toMatchObject({ status: 403, body: { pointer } });
    expect(world.store.changes()).toEqual(before);
  });

  test('what is not locked can be changed on system defaults and on groups of apps', async () => {
    const { change } = setUp();
    const permissions = ['order_read'];
    for (const code of ['ALL_USERS', 'AUTHORS', '_DESK_AGENTS']) {
      expect(await change(code, { permissions })).toMatchObject({
        status: 200,
        body: { permissions },
      });
    }
  });

  test('needs to know what is changed', async () => {
    const { change, ask } = setUp();
    expect((await change('shop_floor', { name: 'X' }, '"old"')).status).toBe(412);
    expect((await ask('PATCH', '/groups/shop_floor', { body: {} })).status).toBe(428);
    expect((await change('none', { name: 'X' })).status).toBe(404);
    expect((await change('shop_floor', { permissions: ['nothing_such'] })).status).toBe(422);
  });
});

describe('deleting a user group', () => {
  test('takes everybody out of it', async () => {
    const { ask, world } = setUp();
    const members = interfaceUserList.parse(
      (await ask('GET', '/interface-users?group=erp_connectors')).body,
    ).items;
    expect(members.length).toBeGreaterThan(0);
    expect((await ask('DELETE', '/groups/erp_connectors', remove)).status).toBe(204);
    expect(world.store.groups.get('erp_connectors')).toBeUndefined();
    for (const { id, etag } of members) {
      const user = world.store.users.get(id);
      expect(user?.groups).not.toContain('erp_connectors');
      expect(user?.etag).not.toBe(etag);
    }
    expect((await ask('DELETE', '/groups/erp_connectors', remove)).status).toBe(404);
    expect((await ask('GET', '/groups/erp_connectors/activity')).status).toBe(404);
  });

  test.each(['AUTHORS', '_DESK_AGENTS'])('%s stays', async (code) => {
    const { ask, world } = setUp();
    expect((await ask('DELETE', `/groups/${code}`, remove)).status).toBe(403);
    expect(world.store.groups.get(code)).toBeDefined();
  });
});

describe('before it is done', () => {
  const ask = clientOf(aWorld());
  const impact = async (change: object) => {
    const answer = await ask('POST', '/impact', { body: change });
    return answer.status === 200 ? impactAnswer.parse(answer.body).total : answer.status;
  };

  test('the calls that it would refuse are counted', async () => {
    const all = await impact({ kind: 'delete-group', group: 'erp_connectors' });
    expect(all).toBeGreaterThan(0);
    expect(await impact({ kind: 'change-group', group: 'erp_connectors', permissions: [] })).toBe(
      all,
    );
    const { items } = interfaceUserList.parse(
      (await ask('GET', '/interface-users?group=erp_connectors')).body,
    );
    const userIds = items.map(({ id }) => id);
    expect(await impact({ kind: 'leave-group', group: 'erp_connectors', userIds })).toBe(all);
    expect(await impact({ kind: 'change-group', group: 'erp_connectors' })).toBe(0);
  });

  test('what does not exist is refused', async () => {
    expect(await impact({ kind: 'delete-group', group: 'none' })).toBe(404);
    expect(await impact({ kind: 'change-group', group: 'AUTHORS', licences: ['NONE'] })).toBe(422);
    expect(await impact({ kind: 'leave-group', group: 'AUTHORS', userIds: [] })).toBe(422);
  });
});
