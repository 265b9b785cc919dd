import { describe, expect, test } from 'vitest';
import { interfaceUser } from '#src/contract/interface-user-record.ts';
import { isPasswordOf } from '#src/mocks/passwords.ts';
import { aWorld, clientOf } from '#src/mocks/test-client.ts';
import type { World } from '#src/mocks/world.ts';

const idOf = (world: World, name: string) => {
  const [user] = world.store.users.select({ sort: ['name'], matches: (row) => row.name === name });
  if (user === undefined) throw new TypeError(`The seed has no ${name}.`);
  return user.id;
};

function setUp(name: string) {
  const world = aWorld();
  const ask = clientOf(world);
  const id = idOf(world, name);
  const path = `/interface-users/${id}`;
  const match = () => ({ 'If-Match': world.store.users.get(id)?.etag ?? '' });
  return {
    world,
    id,
    read: () => world.store.users.get(id),
    patch: (body: unknown) => ask('PATCH', path, { body, headers: match() }),
    remove: () => ask('DELETE', path, { headers: match() }),
    history: () => ask('GET', `${path}/activity?limit=1`),
  };
}

describe('changing a user', () => {
  test('changes everything but the address, password included, in one request', async () => {
    const { world, id, patch, read } = setUp('Chatbot');
    const before = read();
    const answer = await patch({
      name: 'Assistant',
      active: false,
      permissions: ['order_read'],
      groups: ['dealer_portals'],
      password: 'Quiet-Valve-58',
    });
    expect(answer.status).toBe(200);
    expect(read()).toEqual(interfaceUser.parse(answer.body));
    expect(read()).toMatchObject({
      name: 'Assistant',
      email: before?.email,
      active: false,
      permissions: ['order_read'],
      groups: ['dealer_portals'],
      updatedBy: { name: 'Anna Brandt' },
    });
    const hash = world.store.passwords.get(id)?.hash;
    expect(await isPasswordOf('Quiet-Valve-58', hash)).toBe(true);
  });

  test('records what was there before and after, a password only as changed', async () => {
    const { patch, history } = setUp('Chatbot');
    await patch({ name: 'Assistant', password: 'Quiet-Valve-58' });
    const { body, text } = await history();
    expect(body).toMatchObject({
      items: [
        {
          action: 'updated',
          changes: [
            { field: 'name', before: 'Chatbot', after: 'Assistant' },
            { field: 'password', before: null, after: 'changed' },
          ],
        },
      ],
    });
    expect(text).not.toContain('Quiet-Valve-58');
  });

  test('without a password keeps the password', async () => {
    const { world, id, patch } = setUp('Chatbot');
    const before = world.store.passwords.get(id);
    await patch({ name: 'Assistant' });
    expect(world.store.passwords.get(id)).toEqual(before);
  });

  test('to what it is already changes nothing, not even the ETag', async () => {
    const { read, patch } = setUp('Chatbot');
    const before = read();
    const permissions = before?.permissions.toReversed();
    const answer = await patch({ name: before?.name, permissions });
    expect(answer).toMatchObject({ status: 200, body: before });
    expect(read()).toEqual(before);
  });

  test.each([
    [{ active: false }, 'deactivated'],
    [{ active: true }, 'activated'],
  ])('the switch alone, %o, is recorded as %s', async (body, action) => {
    const { patch, history } = setUp(body.active ? 'Legacy FTP bridge' : 'Chatbot');
    await patch(body);
    expect((await history()).body).toMatchObject({ items: [{ action }] });
  });

  test.each([
    [{ name: 'a@b' }, '/name'],
    [{ permissions: ['nothing_such'] }, '/permissions/0'],
    [{ password: 'short' }, '/password'],
    [{ email: 'x@y' }, '/email'],
    [{ name: null }, '/name'],
  ])('%o is refused at %s', async (body, pointer) => {
    const { patch, read } = setUp('Chatbot');
    const before = read();
    const answer = await patch(body);
    expect(answer.status).toBe(422);
    expect(Object(answer.body).errors[0].pointer).toBe(pointer);
    expect(read()).toEqual(before);
  });

  test('is refused when somebody else changed it while the password was hashed', async () => {
    const { world, patch, read } = setUp('Chatbot');
    const running = patch({ password: 'Quiet-Valve-58' });
    const user = read();
    if (user !== undefined) world.store.users.put({ ...user, etag: '"elsewhere"' });
    expect((await running).status).toBe(412);
  });
});

describe('what stands in the way', () => {
  test.each([
    ['Anna Brandt', { active: false }, 403, '/active'],
    ['Anna Brandt', { type: 'support' }, 403, '/type'],
    ['Chatbot', { type: 'support' }, 409, '/type'],
    ['Route Planner', { name: 'Planner' }, 403, '/name'],
    ['Route Planner', { password: 'Quiet-Valve-58' }, 403, '/password'],
    ['Chatbot', { groups: ['ALL_USERS'] }, 403, '/groups'],
  ])('%s cannot get %o: %i at %s', async (name, body, status, pointer) => {
    const { patch, read } = setUp(name);
    const before = read();
    expect(await patch(body)).toMatchObject({ status, body: { pointer } });
    expect(read()).toEqual(before);
  });

  test('an app-owned user can be deactivated, put in groups and given permissions', async () => {
    const { patch } = setUp('Route Planner');
    const body = { active: false, permissions: ['ticket_read'], groups: ['shop_floor'] };
    expect(await patch(body)).toMatchObject({ status: 200, body });
  });

  test.each([
    ['Anna Brandt', 403],
    ['Chatbot', 409],
    ['Visit Archive', 403],
  ])('%s cannot be deleted: %i', async (name, status) => {
    const { remove, read } = setUp(name);
    expect((await remove()).status).toBe(status);
    expect(read()).toBeDefined();
  });

  test('an inactive, console-owned user can be deleted, with its password', async () => {
    const { world, id, remove, read, history } = setUp('Legacy FTP bridge');
    expect((await remove()).status).toBe(204);
    expect(read()).toBeUndefined();
    expect(world.store.passwords.get(id)).toBeUndefined();
    const [deletion] = world.store.activityOf('interface-user', id).slice(-1);
    expect(deletion?.action).toBe('deleted');
    // Whoever asks for it later learns when it was deleted and by whom.
    const { at: deletedAt, by: deletedBy } = deletion ?? {};
    expect(await history()).toMatchObject({ status: 404, body: { deletedAt, deletedBy } });
  });
});
