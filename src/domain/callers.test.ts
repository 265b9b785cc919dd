import { describe, expect, it } from 'vitest';
import { anInterfaceUser } from '#src/mocks/builders.ts';
import { anApiKey } from '#src/test/call-records.ts';
import { aCallWorld } from '#src/test/call-worlds.ts';
import { callersOf, everyCaller } from './callers.ts';

const user = anInterfaceUser({ name: 'sap-connector' });
const kinds = (world: ReturnType<typeof aCallWorld>, one = user) =>
  callersOf(one, world).map(({ credential }) => credential);

describe('what calls can come with', () => {
  it('is the password of a user and its keys, whatever their state', () => {
    const keys = [anApiKey(), anApiKey({ label: 'old', revokedAt: '2026-01-01T00:00:00.000Z' })];
    expect(kinds(aCallWorld({ keys }))).toEqual([
      { kind: 'basic', email: user.email, isPasswordRight: true },
      { kind: 'api-key', keyId: 'key_main' },
      { kind: 'api-key', keyId: 'key_old' },
    ]);
  });

  it('is no password where there is none, or no address to give with it', () => {
    const none = [{ kind: 'api-key', keyId: 'key_main' }];
    expect(kinds(aCallWorld(), { ...user, hasPassword: false })).toEqual(none);
    expect(kinds(aCallWorld(), { ...user, email: null })).toEqual(none);
  });

  it('is no key that is gone', () => {
    const world = { ...aCallWorld(), keys: new Map() };
    expect(kinds(world).map(({ kind }) => kind)).toEqual(['basic']);
    expect(kinds(aCallWorld({ keys: [] }))).toHaveLength(1);
  });

  it('is one token for all of them, and what every user has', () => {
    const found = Array.from(everyCaller(aCallWorld()), ({ credential, user: whose, key }) => [
      credential.kind,
      whose?.id ?? null,
      key?.id ?? null,
    ]);
    expect(found).toEqual([
      ['oauth2', null, null],
      ['basic', user.id, null],
      ['api-key', user.id, 'key_main'],
    ]);
  });
});
