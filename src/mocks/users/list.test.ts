import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { interfaceUserList, interfaceUserSorts } from '#src/contract/interface-users.ts';
import { hasPermission } from '#src/domain/effective-permissions.ts';
import { indexWorld } from '#src/domain/permission-world.ts';
import { aWorld, clientOf } from '#src/mocks/test-client.ts';
import type { World } from '#src/mocks/world.ts';

const world = aWorld();
const ask = clientOf(world);

async function list(query: Record<string, string>) {
  const answer = await ask('GET', `/interface-users?${new URLSearchParams(query)}`);
  return interfaceUserList.parse(answer.body);
}

const everybody = (of: World) => [...of.store.users.all()];
const namesOf = (users: readonly InterfaceUser[]) => users.map(({ name }) => name);

describe('the list', () => {
  test('is sorted by name and begins with the first fifty', async () => {
    const { items, total, unfilteredTotal } = await list({});
    const collator = new Intl.Collator('en');
    expect(namesOf(items)).toEqual(
      namesOf(everybody(world)).toSorted(collator.compare).slice(0, 50),
    );
    expect([total, unfilteredTotal]).toEqual([61, 61]);
  });

  test('has every order, without gaps or doubles, whatever the window', async () => {
    const key = fc
      .tuple(fc.constantFrom('', '-'), fc.constantFrom(...interfaceUserSorts))
      .map((parts) => parts.join(''));
    const sorts = fc.uniqueArray(key, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(sorts, fc.integer({ min: 1, max: 40 }), async (keys, size) => {
        const sort = keys.join(',');
        const whole = await list({ sort, limit: '500' });
        const parts: InterfaceUser[] = [];
        for (let offset = 0; offset < whole.total; offset += size) {
          const window = await list({ sort, offset: String(offset), limit: String(size) });
          parts.push(...window.items);
        }
        expect(parts).toEqual(whole.items);
        expect(new Set(parts.map(({ id }) => id)).size).toBe(everybody(world).length);
      }),
      { numRuns: 25 },
    );
  }, 20_000);

  test.each(['createdAt', 'updatedAt', 'lastUsedAt', 'email'] as const)(
    'by %s has the smallest first, nothing before something',
    async (field) => {
      const { items } = await list({ sort: field, limit: '500' });
      const values = items.map((user) => user[field] ?? '');
      expect(values).toEqual(values.toSorted((a, b) => (a < b ? -1 : Number(a > b))));
    },
  );

  test('breaks ties by id, upwards and downwards', async () => {
    for (const sort of ['type', '-type']) {
      const { items } = await list({ sort, limit: '500' });
      const systems = items.filter(({ type }) => type === 'system').map(({ id }) => id);
      expect(systems).toEqual(systems.toSorted((a, b) => (a < b ? -1 : 1)));
    }
  });
});

describe('search', () => {
  test.each([
    ['a part of a name, whatever its case', 'DRUCKER auß', ['Etikettendrucker Außenlager Süd']],
    ['a part of an address', 'zaehlerstaende', ['Zählerstände Stadtwerke Köln']],
    ['nothing that goes from one field into the next', 'probe monitoring', []],
  ])('finds %s', async (_, q, names) => {
    expect(namesOf((await list({ q })).items)).toEqual(names);
  });

  test('finds direct permissions by a part of their code', async () => {
    const { items } = await list({ q: 'warranty_cl', limit: '500' });
    const holders = everybody(world).filter(({ permissions }) =>
      permissions.includes('warranty_claim_create'),
    );
    expect(new Set(namesOf(items))).toEqual(new Set(namesOf(holders)));
  });

  test('for white space finds everybody', async () => {
    expect((await list({ q: '  ' })).total).toBe(61);
  });

  test('sees what was changed a moment ago', async () => {
    const fresh = aWorld();
    const askFresh = clientOf(fresh);
    const find = async () => Object((await askFresh('GET', '/interface-users?q=zeppelin')).body);
    expect((await find()).total).toBe(0);
    const body = { name: 'Zeppelin dock' };
    await askFresh('PATCH', '/interface-users/usr_009', { body, headers: { 'If-Match': '*' } });
    expect((await find()).total).toBe(1);
  });
});

describe('filters', () => {
  const july = '2025-12-01T00:00:00Z';
  test.each<[Record<string, string>, (user: InterfaceUser) => boolean]>([
    [{ active: 'false' }, (user) => !user.active],
    [{ type: 'support' }, (user) => user.type === 'support'],
    [{ owner: 'console' }, (user) => user.owner.kind === 'console'],
    [
      { owner: 'app:app_field_service' },
      ({ owner }) => owner.kind === 'app' && owner.appId === 'app_field_service',
    ],
    [{ group: 'shop_floor' }, (user) => user.groups.includes('shop_floor')],
    [{ group: 'ALL_USERS' }, () => true],
    [{ neverUsed: 'true' }, (user) => user.lastUsedAt === null],
    [{ neverUsed: 'false' }, (user) => user.lastUsedAt !== null],
    [{ lastUsedBefore: july }, (user) => user.lastUsedAt !== null && user.lastUsedAt < july],
    [
      { keyExpiresBefore: '2026-03-20T00:00:00Z' },
      ({ keys }) => keys.nextExpiryAt !== null && keys.nextExpiryAt < '2026-03-20T00:00:00Z',
    ],
    [
      { type: 'system', active: 'true', q: 'printer' },
      (user) => user.active && user.name.toLowerCase().includes('printer'),
    ],
  ])('%j', async (query, matches) => {
    const { items, total, unfilteredTotal } = await list({ ...query, limit: '500' });
    const expected = everybody(world).filter(matches);
    expect(expected.length).toBeGreaterThan(0);
    expect(new Set(namesOf(items))).toEqual(new Set(namesOf(expected)));
    expect([total, unfilteredTotal]).toEqual([expected.length, 61]);
  });

  test('by permission, everybody who effectively holds it and nobody else', async () => {
    const { groups, licences, permissions } = world.store;
    const index = indexWorld({
      groups: [...groups.all()],
      licences: [...licences.all()],
      permissions: [...permissions.all()],
    });
    for (const { code } of permissions.all()) {
      const { items } = await list({ permission: code, limit: '500' });
      const expected = everybody(world).filter((user) => hasPermission(user, code, index));
      expect([code, new Set(namesOf(items))]).toEqual([code, new Set(namesOf(expected))]);
    }
  });

  test('by a permission that nobody can use since its licence is off, nobody', async () => {
    expect((await list({ permission: '_SPARES_VIEWS_READ' })).total).toBe(0);
  });
});
