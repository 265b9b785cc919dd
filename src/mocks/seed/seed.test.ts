import { describe, expect, test } from 'vitest';
import { activityEntry } from '#src/contract/activity.ts';
import { addressOf, checkName, localPartOf } from '#src/domain/interface-user-name.ts';
import { indexWorld } from '#src/domain/permission-world.ts';
import { effectivePermissions } from '#src/domain/effective-permissions.ts';
import { brokenPasswordRules } from '#src/contract/password.ts';
import { isPasswordOf, passwordCost } from '#src/mocks/passwords.ts';
import { rowSchemas } from '#src/mocks/store/rows.ts';
import { interfaceDomain } from '#src/mocks/tenant.ts';
import { largeCount } from './large-seed.ts';
import { scenarios, seedOf } from './scenarios.ts';
import { demoPassword, demoPasswordHash, sealedHashes } from './secrets.ts';

const epoch = new Date('2026-03-02T09:00:00.000Z');
const at = (scenario: (typeof scenarios)[number]['id'], seed = 1) =>
  seedOf({ scenario, seed, epoch });
const small = scenarios.map(({ id }) => id).filter((id) => id !== 'large');

describe.each(small)('the scenario %s', (scenario) => {
  const seed = at(scenario);

  test('is the same for the same seed and moment', () => {
    const { historyOf, calls, ...rows } = at(scenario);
    const { historyOf: otherHistory, calls: otherCalls, ...others } = at(scenario);
    expect(rows).toEqual(others);
    const records = (made: ReturnType<typeof calls>) => made.map((call) => call.record());
    expect(records(calls())).toEqual(records(otherCalls()));
    for (const { id } of rows.users) {
      expect(historyOf('interface-user', id)).toEqual(otherHistory('interface-user', id));
    }
  });

  test('has only what the contract says', () => {
    const names = ['users', 'permissions', 'groups', 'licences', 'passwords'] as const;
    const callNames = ['systems', 'mappings', 'apiKeys'] as const;
    for (const table of [...names, ...callNames]) {
      const schema = rowSchemas[table];
      for (const row of seed[table]) expect(schema.parse(row)).toEqual(row);
    }
  });

  test('names nothing that is not there', () => {
    const codes = (rows: readonly { code: string }[]) => new Set(rows.map(({ code }) => code));
    const permissions = codes(seed.permissions);
    const groups = codes(seed.groups);
    const licences = codes(seed.licences);
    for (const holder of [...seed.users, ...seed.groups]) {
      expect([...permissions]).toEqual(expect.arrayContaining(holder.permissions));
      expect([...licences]).toEqual(expect.arrayContaining(holder.licences));
    }
    for (const user of seed.users) expect([...groups]).toEqual(expect.arrayContaining(user.groups));
    for (const { parent, licence } of seed.permissions) {
      expect(parent === null || permissions.has(parent)).toBe(true);
      expect(licence === null || licences.has(licence)).toBe(true);
    }
  });

  test('has one address for each, made from the name, and none for those of apps', () => {
    const emails = seed.users.flatMap(({ email }) => (email === null ? [] : [email]));
    expect(new Set(emails).size).toBe(emails.length);
    for (const { name, email, owner } of seed.users) {
      const made = owner.kind === 'app' ? null : addressOf(localPartOf(name), interfaceDomain);
      expect(email).toBe(made);
      expect(checkName(name).kind).toBe('ok');
    }
  });

  test('has nothing that was yet to happen', () => {
    const now = epoch.toISOString();
    for (const user of seed.users) {
      expect(user.createdAt <= user.updatedAt).toBe(true);
      expect(user.updatedAt < now).toBe(true);
      expect((user.lastUsedAt ?? user.createdAt) >= user.createdAt).toBe(true);
      expect((user.lastUsedAt ?? '') < now).toBe(true);
    }
  });

  test('tells of every user how it came to be as it is', () => {
    for (const user of seed.users) {
      const entries = seed
        .historyOf('interface-user', user.id)
        .toSorted((one, other) => (one.at < other.at ? -1 : 1));
      for (const entry of entries) expect(activityEntry.parse(entry)).toEqual(entry);
      expect(entries[0]).toMatchObject({ action: 'created', at: user.createdAt });
      const state = new Map<string, unknown>();
      for (const { field, before, after } of entries.flatMap(({ changes }) => changes)) {
        const known = state.get(field);
        expect(before).toEqual(field === 'password' || known === undefined ? null : known);
        state.set(field, after);
      }
      for (const field of ['name', 'type', 'active', 'permissions', 'groups'] as const) {
        expect(state.get(field)).toEqual(user[field]);
      }
      const last = entries.findLast(({ action }) => action !== 'signed-in');
      expect(last).toMatchObject({ at: user.updatedAt });
    }
  });
});

describe('the tenant', () => {
  const seed = at('default');

  test('is in daily use', () => {
    const { users, permissions, groups } = seed;
    expect([users.length, permissions.length, groups.length]).toEqual([61, 30, 12]);
    expect(users.filter(({ type }) => type !== 'system')).toHaveLength(8);
    const appIds = users.flatMap(({ owner }) => (owner.kind === 'app' ? [owner.appId] : []));
    expect(new Set(appIds).size).toBe(3);
    expect(users.filter(({ active }) => !active).length).toBeGreaterThan(4);
    expect(users.filter(({ lastUsedAt }) => lastUsedAt === null).length).toBeGreaterThan(4);
    expect(users.some(({ name }) => /[äöüß]/.test(name) && name.length > 60)).toBe(true);
  });

  test('has a permission that is hidden because its licence is off', () => {
    const index = indexWorld(seed);
    const reader = seed.users.find(({ name }) => name === 'Parts Lookup');
    if (reader === undefined) throw new TypeError('The seed has no Parts Lookup.');
    expect(effectivePermissions(reader, index)).toContainEqual(
      expect.objectContaining({
        code: '_SPARES_VIEWS_READ',
        effect: expect.objectContaining({ kind: 'switched-off' }),
      }),
    );
  });

  test('says of invented system codes that they are sample data', () => {
    const invented = [...seed.permissions, ...seed.licences].filter(
      ({ origin }) => origin.kind === 'system',
    );
    for (const { description } of invented) expect(description).toMatch(/^Sample data/);
  });

  test('differs by seed', () => {
    expect(at('default', 2).users).not.toEqual(seed.users);
  });
});

describe('passwords of the seed', () => {
  test('the published one satisfies the rules and opens every operator', async () => {
    expect(brokenPasswordRules(demoPassword)).toEqual([]);
    expect(await isPasswordOf(demoPassword, demoPasswordHash)).toBe(true);
    const seed = at('default');
    const operators = seed.users.filter(({ type }) => type !== 'system').map(({ id }) => id);
    const opened = seed.passwords.filter(({ hash }) => hash === demoPasswordHash);
    expect(opened.map(({ id }) => id)).toEqual(operators);
  });

  test('none is cheaper to try than those that are set', () => {
    for (const hash of [demoPasswordHash, ...sealedHashes]) {
      expect(hash.split('$')[1]).toBe(String(passwordCost));
    }
  });
});

test('nobody is said to have been used with a credential that it does not hold', () => {
  const { users } = at('default');
  const wrong = users.filter(({ hasPassword, keys, lastUsedBy }) => {
    if (lastUsedBy === null) return false;
    return lastUsedBy === 'basic' ? !hasPassword : keys.count === 0;
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
  expect(users.some(({ owner, lastUsedAt }) => owner.kind === 'app' && lastUsedAt !== null)).toBe(
    true,
  );
});

test('an empty tenant has people and system defaults alone', () => {
  const { users, permissions, groups, licences } = at('empty');
  expect(users.every(({ type }) => type !== 'system')).toBe(true);
  expect(users[0]).toMatchObject({ type: 'administrator', active: true });
  for (const { origin } of [...permissions, ...groups, ...licences]) {
    expect(origin.kind).toBe('system');
  }
});

describe('the large tenant', () => {
  const seed = at('large');

  test('has its number of users, each with an id and an address of its own', () => {
    expect(seed.users).toHaveLength(largeCount);
    expect(new Set(seed.users.map(({ id }) => id)).size).toBe(largeCount);
    expect(new Set(seed.users.map(({ email, id }) => email ?? id)).size).toBe(largeCount);
  });

  test('is the same for the same seed, and as the contract says, wherever one looks', () => {
    const again = at('large');
    for (let index = 0; index < largeCount; index += 997) {
      const user = seed.users[index];
      expect(user).toEqual(again.users[index]);
      expect(rowSchemas.users.parse(user)).toEqual(user);
      expect(user?.email ?? null).toBe(
        user?.owner.kind === 'app'
          ? null
          : addressOf(localPartOf(user?.name ?? ''), interfaceDomain),
      );
      const created = seed
        .historyOf('interface-user', user?.id ?? '')
        .find(({ action }) => action === 'created');
      expect(created).toMatchObject({ at: user?.createdAt });
    }
  }, 20_000);
});
