import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interfaceUser } from '#src/contract/interface-user-record.ts';
import { availability } from '#src/contract/interface-users.ts';
import { addressOf, checkName } from '#src/domain/interface-user-name.ts';
import { aWorld, clientOf } from '#src/mocks/test-client.ts';
import { interfaceDomain } from '#src/mocks/tenant.ts';

const newUser = {
  name: 'Weighbridge',
  password: 'Crane-Hook-77',
  active: true,
  type: 'system',
  permissions: ['stock_read'],
  groups: ['shop_floor'],
};

describe('a new user', () => {
  test('stands in the list with its address', async () => {
    const ask = clientOf(aWorld());
    const { body } = await ask('POST', '/interface-users', { body: newUser });
    const made = interfaceUser.parse(body);
    expect(made).toMatchObject({
      name: 'Weighbridge',
      email: 'weighbridge@connect.nordwind.example',
      owner: { kind: 'console' },
      hasPassword: true,
      keys: { count: 0, nextExpiryAt: null },
      lastUsedAt: null,
      createdBy: { name: 'Anna Brandt' },
    });
    const list = await ask('GET', '/interface-users?q=weighbridge');
    expect(list.body).toEqual({ items: [made], total: 1, unfilteredTotal: 62 });
  });

  test('counts among the holders of what it was given', async () => {
    const ask = clientOf(aWorld());
    const before = await ask('GET', '/permissions/stock_read');
    const members = await ask('GET', '/groups/shop_floor');
    await ask('POST', '/interface-users', { body: newUser });
    const users = (answer: typeof before) => Reflect.get(Object(answer.body), 'heldBy');
    expect(users(await ask('GET', '/permissions/stock_read')).users).toBe(users(before).users + 1);
    const now = Object(await ask('GET', '/groups/shop_floor').then(({ body }) => body));
    expect(now.members).toBe(Object(members.body).members + 1);
  });

  test('has each permission once, however often it was named', async () => {
    const body = { ...newUser, permissions: ['stock_read', 'stock_read'] };
    const answer = await clientOf(aWorld())('POST', '/interface-users', { body });
    expect(answer.body).toMatchObject({ permissions: ['stock_read'] });
  });

  test('is recorded with everything but the password', async () => {
    const ask = clientOf(aWorld());
    const made = interfaceUser.parse(
      (await ask('POST', '/interface-users', { body: newUser })).body,
    );
    const { body, text } = await ask('GET', `/interface-users/${made.id}/activity`);
    expect(body).toMatchObject({
      total: 1,
      items: [{ action: 'created', by: { name: 'Anna Brandt' }, target: { id: made.id } }],
    });
    expect(text).toContain('{"field":"password","before":null,"after":"set"}');
    expect(text).not.toContain(newUser.password);
  });

  test('cannot take an address that somebody has, in whatever case', async () => {
    const ask = clientOf(aWorld());
    const body = { ...newUser, name: 'SAP Connector' };
    expect(await ask('POST', '/interface-users', { body })).toMatchObject({
      status: 409,
      body: {
        type: '/problems/conflict',
        pointer: '/name',
        heldBy: { kind: 'interface-user', id: 'usr_009', name: 'sap-connector' },
        suggestion: 'SAP Connector 2',
      },
    });
  });

  test('cannot take the address of somebody inactive, but that of somebody deleted', async () => {
    const world = aWorld();
    const ask = clientOf(world);
    const body = { ...newUser, name: 'Legacy FTP bridge' };
    const refused = await ask('POST', '/interface-users', { body });
    expect(refused.status).toBe(409);
    const held = Object(refused.body).heldBy.id;
    const headers = { 'If-Match': world.store.users.get(held)?.etag ?? '' };
    expect((await ask('DELETE', `/interface-users/${held}`, { headers })).status).toBe(204);
    expect((await ask('POST', '/interface-users', { body })).status).toBe(201);
  });

  test('is made once when two are asked for at the same time', async () => {
    const ask = clientOf(aWorld());
    const answers = await Promise.all([
      ask('POST', '/interface-users', { body: newUser }),
      ask('POST', '/interface-users', { body: newUser }),
    ]);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(1);
  });

  test('is told of every code that does not exist, and of a name that makes no address', async () => {
    const body = {
      ...newUser,
      name: '東京',
      permissions: ['stock_read', 'nothing_such'],
      groups: ['no_group'],
    };
    const answer = await clientOf(aWorld())('POST', '/interface-users', { body });
    expect(answer).toMatchObject({
      status: 422,
      body: {
        errors: [
          { pointer: '/name', code: 'name.nothing-left' },
          { pointer: '/permissions/1', code: 'permissions.unknown' },
          { pointer: '/groups/0', code: 'groups.unknown' },
        ],
      },
    });
  });

  test('cannot be put into the group that everybody is in', async () => {
    const body = { ...newUser, groups: ['ALL_USERS'] };
    const answer = await clientOf(aWorld())('POST', '/interface-users', { body });
    expect(answer).toMatchObject({ status: 403, body: { pointer: '/groups' } });
  });
});

describe('availability', () => {
  test('says who holds an address, and what is free', async () => {
    const { body } = await clientOf(aWorld())('GET', '/interface-users/availability?name=CRM+Sync');
    expect(body).toEqual({
      email: 'crm-sync@connect.nordwind.example',
      available: false,
      reason: 'crm-sync@connect.nordwind.example belongs to CRM sync. Choose another name.',
      heldBy: { id: 'usr_012', name: 'CRM sync' },
      suggestion: 'CRM Sync 2',
    });
  });

  test('agrees with the form about every name', async () => {
    const ask = clientOf(aWorld());
    const words = fc.constantFrom('Größe', 'SAP', '東京', '--', 'a@b', ' ', 'İ', 'ẞ', '😀', '7');
    const names = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 90 }),
      fc.array(words, { maxLength: 6 }).map((parts) => parts.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        const query = new URLSearchParams({ name });
        const answer = await ask('GET', `/interface-users/availability?${query}`);
        const said = availability.parse(answer.body);
        // What a query can carry: a lone surrogate can't.
        const checked = checkName(query.get('name')?.toWellFormed() ?? '');
        const expected =
          checked.kind === 'refused'
            ? { email: null, available: false, reason: checked.detail }
            : { email: addressOf(checked.localPart, interfaceDomain) };
        expect(said).toMatchObject(expected);
      }),
    );
  }, 20_000);
});
