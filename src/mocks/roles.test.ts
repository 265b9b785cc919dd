import { describe, expect, test } from 'vitest';
import { allEndpoints } from '#src/contract/all-endpoints.ts';
import { fillPath } from '#src/contract/endpoint.ts';
import { resources } from '#src/contract/viewer.ts';
import { readOnlyReason, reasonAgainst } from '#src/domain/rights.ts';
import { aWorld, clientOf } from './test-client.ts';

const body = {
  '/interface-users': {
    name: 'X',
    password: 'Quiet-Valve-58',
    active: true,
    type: 'system',
    permissions: [],
    groups: [],
  },
  '/interface-users/bulk': { action: 'activate', selection: { ids: ['usr_016'] } },
  '/permissions': { code: 'x_read', name: 'X', description: '' },
} as const;

const params = { id: 'usr_016', code: 'ticket_read' };

/** Ids that there are, by what the path begins with. */
const knownIds: Readonly<Record<string, string>> = {
  '/systems': 'sys_001',
  '/incoming-mappings': 'map_001',
  '/api-keys': 'key_001',
  '/calls': 'call_00001',
  '/apps': 'app_service_desk',
};
const paramsFor = (path: string) => {
  const id = Object.entries(knownIds).find(([start]) => path.startsWith(`${start}/`))?.[1];
  return { ...params, ...(id === undefined ? {} : { id }), ...knownCodes(path) };
};

const writes = allEndpoints.filter(
  ({ method, needs }) => method !== 'GET' && needs?.endsWith(':write') === true,
);

/** The writes that a role has no right to, and why. */
const refusedTo = (role: 'developer' | 'support') =>
  writes.flatMap(({ id, method, path, needs }) => {
    const resource = resources.find((one) => needs === `${one}:write`);
    const reason = resource === undefined ? undefined : reasonAgainst(role, resource);
    return reason === undefined ? [] : [{ id, method, path, reason }];
  });

const reads = allEndpoints.filter(({ method }) => method === 'GET');

const bodyFor = (path: string) =>
  Object.entries(body).find(([candidate]) => candidate === path)?.[1] ?? {};

function knownCodes(path: string) {
  if (path.startsWith('/groups')) return { code: 'AUTHORS' };
  return path.startsWith('/licences') ? { code: 'HUB_CORE' } : {};
}

/** What developers may change, and support staff may not. */
const ofBuilders = ['systems:write', 'incoming-mappings:write', 'api-keys:write'];

const people = { developer: 'usr_003', support: 'usr_006' } as const;

describe.each(['developer', 'support'] as const)('as %s', (role) => {
  test.each(refusedTo(role))('$method $path is refused with the reason', async (refused) => {
    const { method, path, reason } = refused;
    const world = aWorld();
    world.store.session.put({ id: 'operator', operatorId: people[role] });
    const before = world.store.changes();
    const answer = await clientOf(world)(method, fillPath(path, params), {
      body: bodyFor(path),
      headers: { 'If-Match': '*' },
    });
    expect(answer).toMatchObject({ status: 403, body: { detail: reason } });
    expect(world.store.changes()).toEqual(before);
  });

  test('everything that changes users or permissions is among them', () => {
    const theirs = new Set([...(role === 'developer' ? ofBuilders : []), 'feedback:write']);
    const ids = writes.filter(({ needs }) => !theirs.has(needs ?? '')).map(({ id }) => id);
    expect(refusedTo(role).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  test('what developers build is refused to support staff alone', () => {
    const built = writes.filter(({ needs }) => ofBuilders.includes(needs ?? ''));
    const refused = new Set(refusedTo(role).map(({ id }) => id));
    const expected = built.map(() => role === 'support');
    expect(built.map(({ id }) => refused.has(id))).toEqual(expected);
    expect(built.length).toBeGreaterThan(8);
  });

  test.each(reads)('$method $path is answered', async ({ method, path, query }) => {
    const world = aWorld();
    world.store.session.put({ id: 'operator', operatorId: people[role] });
    const needsName = query !== undefined && 'name' in query.shape ? '?name=x' : '';
    const target = fillPath(path, paramsFor(path));
    expect((await clientOf(world)(method, `${target}${needsName}`)).status).toBe(200);
  });
});

describe('where everything is read-only', () => {
  test.each(writes)('$method $path is refused to administrators too', async ({ method, path }) => {
    const world = aWorld({ scenario: 'read-only' });
    const answer = await clientOf(world)(method, fillPath(path, params), {
      body: bodyFor(path),
      headers: { 'If-Match': '*' },
    });
    expect(answer).toMatchObject({ status: 403, body: { detail: readOnlyReason } });
  });

  test('the session says so and has no right to write', async () => {
    const { body } = await clientOf(aWorld({ scenario: 'read-only' }))('GET', '/session');
    expect(body).toMatchObject({ isReadOnly: true, role: 'administrator' });
    expect(JSON.stringify(body)).not.toContain(':write');
  });
});
