import { describe, expect, it, test } from 'vitest';
import type { ApiKeyState } from '#src/contract/api-key-record.ts';
import { aGroup, aLicence, anInterfaceUser, aPermission } from '#src/mocks/builders.ts';
import { aMapping, anApiKey } from '#src/test/call-records.ts';
import { aCallWorld } from '#src/test/call-worlds.ts';
import { apiKeyState, endpointsReached, keyDrift, permissionsToIssue } from './api-key-state.ts';

const now = new Date('2026-03-12T14:05:09.000Z');
const past = '2026-03-12T14:05:08.000Z';
const soon = '2026-03-20T00:00:00.000Z';
const later = '2026-09-01T00:00:00.000Z';
const invoices = aMapping({ name: 'invoices', authMethod: 'api-key' });
/** An endpoint that asked for another permission when the key was issued. */
const changed = { mappingId: invoices.id, permission: 'order_read' };

describe('the state of a key', () => {
  test.each<[ApiKeyState, string, Parameters<typeof anApiKey>[0]]>([
    ['revoked', 'whatever else', { revokedAt: past, expiresAt: past, disabled: true }],
    ['expired', 'even when disabled', { expiresAt: past, disabled: true }],
    ['expired', 'past its grace', { expiresAt: later, graceEndsAt: past, disabled: true }],
    ['disabled', 'even in its grace', { graceEndsAt: soon, disabled: true }],
    ['in-grace', 'even when out of date', { graceEndsAt: soon, endpoints: [changed] }],
    ['out-of-date', 'even when expiring', { expiresAt: soon, endpoints: [changed] }],
    ['expiring', 'near its end', { expiresAt: soon }],
    ['active', 'far from its end', { expiresAt: later }],
    ['active', 'without an end', { expiresAt: null }],
  ])('is %s %s', (state, _, changes) => {
    expect(apiKeyState(anApiKey(changes), aCallWorld(), now)).toBe(state);
  });
});

describe('what changed since a key was issued', () => {
  it('is what its user has gained, where it counts', () => {
    const world = aCallWorld({
      users: [
        anInterfaceUser({
          name: 'sap-connector',
          permissions: ['order_write', 'order_read', 'gated'],
          groups: ['READERS'],
        }),
      ],
      groups: [aGroup({ code: 'READERS', permissions: ['stock_read'] })],
      licences: [aLicence({ code: 'OFF', enabled: false })],
      permissions: [
        ...['order_write', 'order_read', 'stock_read'].map((code) => aPermission({ code })),
        aPermission({ code: 'gated', licence: 'OFF' }),
      ],
    });
    expect(keyDrift(anApiKey(), world)).toEqual([
      { kind: 'gained', permission: 'order_read' },
      { kind: 'gained', permission: 'stock_read' },
    ]);
    expect(apiKeyState(anApiKey(), world, now)).toBe('out-of-date');
  });

  it('is not what its user has lost, nor an endpoint that is gone', () => {
    const key = anApiKey({
      permissions: ['order_read', 'order_write'],
      endpoints: [
        { mappingId: invoices.id, permission: invoices.permission },
        { ...changed, mappingId: aMapping({ id: 'map_gone' }).id },
      ],
    });
    expect(keyDrift(key, aCallWorld())).toEqual([]);
  });

  it('is an endpoint that asks for another permission', () => {
    expect(keyDrift(anApiKey({ endpoints: [changed] }), aCallWorld())).toEqual([
      {
        kind: 'changed-endpoint',
        mappingId: 'map_invoices',
        before: 'order_read',
        after: 'order_write',
      },
    ]);
  });

  it('is nothing that a user could have gained that is gone', () => {
    expect(keyDrift(anApiKey({ permissions: [] }), aCallWorld({ users: [] }))).toEqual([]);
  });
});

describe('issuing a key', () => {
  const user = anInterfaceUser({ name: 'sap-connector', permissions: ['order_write', 'gated'] });
  const world = aCallWorld({
    users: [user],
    keys: [],
    mappings: [
      aMapping(),
      invoices,
      aMapping({ name: 'returns', authMethod: 'api-key', permission: 'gated' }),
      aMapping({ name: 'lost', authMethod: 'api-key', systemId: 'sys_gone' }),
    ],
    permissions: [
      aPermission({ code: 'order_write' }),
      aPermission({ code: 'gated', licence: 'UNKNOWN' }),
    ],
  });

  it('gives it what its user effectively has', () => {
    expect(permissionsToIssue(user, world)).toEqual(['order_write']);
  });

  it('remembers what it reaches, though it is not in the world yet', () => {
    expect(endpointsReached(anApiKey(), world, now)).toEqual([
      { mappingId: 'map_invoices', permission: 'order_write' },
    ]);
  });

  it('leaves it up to date', () => {
    const key = anApiKey({ endpoints: endpointsReached(anApiKey(), world, now) });
    expect(apiKeyState(key, world, now)).toBe('active');
  });
});
