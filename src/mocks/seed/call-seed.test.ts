import { describe, expect, test } from 'vitest';
import { type ApiKeyState, apiKeyStates } from '#src/contract/api-key-record.ts';
import { failReasons } from '#src/contract/call-failure-record.ts';
import { recordedCall } from '#src/contract/call-record.ts';
import { mappingPath } from '#src/contract/incoming-mapping-record.ts';
import { systemName } from '#src/contract/system-record.ts';
import { authMethodIds } from '#src/contract/settings.ts';
import { apiKeyState } from '#src/domain/api-key-state.ts';
import { indexCallWorld } from '#src/domain/call-world.ts';
import { type scenarios, seedOf } from './scenarios.ts';
import { callDays } from './calls.ts';

const epoch = new Date('2026-03-02T09:00:00.000Z');
const at = (scenario: (typeof scenarios)[number]['id']) => seedOf({ scenario, seed: 1, epoch });
const seed = at('default');
const calls = seed.calls();
const oldest = new Date(epoch.getTime() - callDays * 86_400_000).toISOString();

describe('the interfaces of the tenant', () => {
  test('are systems and endpoints that could have been made in the console', () => {
    expect([seed.systems.length, seed.mappings.length, seed.apiKeys.length]).toEqual([8, 25, 40]);
    const codes = new Set(seed.permissions.map(({ code }) => code));
    const systems = new Set(seed.systems.map(({ id }) => id));
    const places = seed.mappings.map(({ systemId, method, path }) =>
      [systemId, method, path].join(),
    );
    expect(new Set(places).size).toBe(25);
    for (const { name } of seed.systems) expect(systemName.parse(name)).toBe(name);
    for (const { path, permission, systemId } of seed.mappings) {
      expect(mappingPath.parse(path)).toBe(path);
      expect(codes).toContain(permission);
      expect(systems).toContain(systemId);
    }
    const methods = new Set(seed.mappings.map(({ authMethod }) => authMethod));
    expect([...methods].toSorted()).toEqual([...authMethodIds].toSorted());
    expect(seed.mappings.some(({ active }) => !active)).toBe(true);
    expect(seed.systems.some(({ active }) => !active)).toBe(true);
  });

  test('have keys in every state, of console-owned system users alone', () => {
    const world = indexCallWorld({ ...seed, keys: seed.apiKeys });
    const states = new Set<ApiKeyState>(seed.apiKeys.map((key) => apiKeyState(key, world, epoch)));
    expect([...states].toSorted()).toEqual([...apiKeyStates].toSorted());
    const users = new Map(seed.users.map((user) => [user.id, user]));
    for (const { userId } of seed.apiKeys) {
      expect(users.get(userId)).toMatchObject({ type: 'system', owner: { kind: 'console' } });
    }
  });

  test('are not there in an empty tenant', () => {
    const empty = at('empty');
    const { systems, mappings, apiKeys } = empty;
    expect([systems, mappings, apiKeys, empty.calls()]).toEqual([[], [], [], []]);
  });
});

describe('the calls of the tenant', () => {
  test('are of the last 90 days, newest first, each with an id of its own', () => {
    expect(calls.length).toBeGreaterThan(2000);
    const moments = calls.map((call) => call.at);
    expect(moments).toEqual(moments.toSorted().toReversed());
    expect(moments[0] ?? '').toMatch(/^2026-03-02T0[78]/);
    expect((moments.at(-1) ?? '') >= oldest).toBe(true);
    expect(new Set(calls.map(({ id }) => id)).size).toBe(calls.length);
  });

  test('are as the contract says, and in the list as in the record', () => {
    for (const call of calls.filter((_, index) => index % 7 === 0)) {
      const record = call.record();
      expect(recordedCall.parse(record)).toEqual(record);
      expect(record).toMatchObject({ id: call.id, at: call.at, verdict: call.verdict });
      expect(record.reason).toBe(call.reason);
      expect(record.mapping?.id ?? null).toBe(call.mappingId);
      const failed = record.steps.find(({ outcome }) => outcome === 'failed');
      const named = failed?.reason === 'credential.wrong-password' ? failed.record : record.user;
      expect(named?.id ?? null).toBe(call.userId);
      expect(record.httpStatus === 202).toBe(call.verdict === 'accepted');
    }
  });

  test('are refused for many reasons, and mostly accepted', () => {
    const reasons = new Set(calls.flatMap(({ reason }) => (reason === null ? [] : [reason])));
    expect(failReasons).toEqual(expect.arrayContaining([...reasons]));
    expect(reasons.size).toBeGreaterThan(15);
    const accepted = calls.filter(({ verdict }) => verdict === 'accepted').length;
    expect(accepted / calls.length).toBeGreaterThan(0.9);
  });

  test('tell when users and keys were last used', () => {
    const last = new Map<string, string>();
    for (const { verdict, userId, keyId, at: moment } of calls) {
      if (verdict === 'refused') continue;
      for (const id of [userId, keyId]) if (id !== null && !last.has(id)) last.set(id, moment);
    }
    const ofConsole = seed.users.filter(({ owner }) => owner.kind === 'console');
    for (const { id, lastUsedAt } of [...ofConsole, ...seed.apiKeys]) {
      const isOnRecord = lastUsedAt !== null && lastUsedAt > oldest;
      expect([id, last.get(id)]).toEqual([id, isOnRecord ? lastUsedAt : undefined]);
    }
    for (const { lastUsedBy, lastUsedAt, id } of ofConsole) {
      const own = seed.apiKeys.filter((key) => key.userId === id && key.lastUsedAt === lastUsedAt);
      const credentials = lastUsedAt === null ? [null] : ['basic', ...own.map((key) => key.prefix)];
      expect(credentials).toContain(lastUsedBy);
    }
  });

  test('never come by a key before it was issued', () => {
    const created = new Map<string, string>(seed.apiKeys.map((key) => [key.id, key.createdAt]));
    const tooEarly = calls.filter(
      ({ keyId, at: moment }) => keyId !== null && (created.get(keyId) ?? '') >= moment,
    );
    expect(tooEarly).toEqual([]);
  });
});

test('users say of their keys what the keys say', () => {
  const dead = (key: (typeof seed.apiKeys)[number]) =>
    key.revokedAt !== null ||
    [key.expiresAt, key.graceEndsAt].some((end) => end !== null && end <= epoch.toISOString());
  for (const user of seed.users) {
    const live = seed.apiKeys.filter((key) => key.userId === user.id && !dead(key));
    const ends = live.flatMap(({ expiresAt, graceEndsAt }) =>
      [expiresAt, graceEndsAt].filter((end) => end !== null),
    );
    expect(user.keys).toEqual({ count: live.length, nextExpiryAt: ends.toSorted()[0] ?? null });
  }
});

test('everybody in the large tenant whose last use is on record has called', () => {
  const large = at('large');
  const made = new Map(large.calls().map((call) => [call.userId, call]));
  for (const user of large.users.slice(-300)) {
    const call = made.get(user.id);
    const isOnRecord = user.lastUsedAt !== null && user.lastUsedAt > oldest;
    expect([user.id, call?.at]).toEqual([user.id, isOnRecord ? user.lastUsedAt : undefined]);
    const record = call === undefined ? undefined : recordedCall.parse(call.record());
    expect([record?.verdict, record?.at]).toEqual([call?.verdict, call?.at]);
  }
}, 20_000);
