import { expect, test } from 'vitest';
import { apiKeyId } from '#src/contract/api-key-record.ts';
import { incomingMappingId } from '#src/contract/incoming-mapping-record.ts';
import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import { systemId } from '#src/contract/system-record.ts';
import { callTo } from './call-question.ts';
import { indexCallWorld, type CallWorld } from './call-world.ts';
import { callersOf } from './callers.ts';
import { canCall, refusalOf } from './can-call.ts';

const now = new Date('2026-03-12T14:05:09.000Z');
const count = <T>(length: number, make: (index: number) => T) =>
  Array.from({ length }, (_, index) => make(index));
const code = (index: number) => `permission_${index % 40}`;

/** 1,000 users with a password or a key, 200 endpoints, 40 permissions, a licence over every fourth, 12 groups. */
function anEstate(): CallWorld {
  return indexCallWorld({
    licences: count(5, (index) => ({
      code: `LICENCE_${index}`,
      name: `Licence ${index}`,
      enabled: index !== 4,
    })),
    permissions: count(40, (index) => ({
      code: code(index),
      name: `Permission ${index}`,
      licence: index % 4 === 0 ? `LICENCE_${index % 5}` : null,
      parent: index % 3 === 2 ? code(index - 1) : null,
    })),
    groups: count(12, (index) => ({
      code: index === 0 ? 'ALL_USERS' : `GROUP_${index}`,
      name: `Group ${index}`,
      permissions: index === 0 ? [] : count(8, (number) => code(index * 3 + number)),
      licences: index === 0 ? [] : [`LICENCE_${index % 5}`],
      grantsEverything: index === 11,
    })),
    systems: count(8, (index) => ({
      id: systemId.parse(`sys_${index}`),
      name: `system-${index}`,
      slug: `system-${index}`,
      active: index !== 7,
    })),
    mappings: count(200, (index) => ({
      id: incomingMappingId.parse(`map_${index}`),
      systemId: systemId.parse(`sys_${index % 8}`),
      name: `Mapping ${index}`,
      path: `/things/number-${index}`,
      method: 'POST' as const,
      authMethod: index % 2 === 0 ? ('basic' as const) : ('api-key' as const),
      permission: code(index),
      active: index % 20 !== 19,
    })),
    users: count(1000, (index) => ({
      id: interfaceUserId.parse(`usr_${index}`),
      name: `User ${index}`,
      email: `user-${index}@interfaces.example`,
      active: index % 10 !== 9,
      owner: { kind: 'console' } as const,
      permissions: count(5, (number) => code(index + number * 7)),
      groups: [`GROUP_${(index % 11) + 1}`, `GROUP_${(index % 5) + 1}`],
      licences: [],
      hasPassword: index % 2 === 0,
    })),
    keys: count(500, (index) => ({
      id: apiKeyId.parse(`key_${index}`),
      userId: interfaceUserId.parse(`usr_${index * 2 + 1}`),
      label: `Key ${index}`,
      prefix: 'ifk_AbCd',
      last4: 'wXyZ',
      expiresAt: index % 3 === 0 ? null : '2026-06-01T00:00:00.000Z',
      disabled: index % 12 === 11,
      revokedAt: index % 14 === 13 ? '2026-01-01T00:00:00.000Z' : null,
      graceEndsAt: null,
      permissions: count(15, (number) => code(index + number)),
      endpoints: [],
    })),
  });
}

/** Every user against every endpoint, with the one credential that it has. */
function sweep(world: CallWorld, isAccepted: typeof canCallAccepts): number {
  const targets = Array.from(world.mappings.values()).flatMap((one) => callTo(one, world) ?? []);
  let accepted = 0;
  for (const user of world.users.values()) {
    for (const { credential } of callersOf(user, world)) {
      for (const target of targets) {
        if (isAccepted({ credential, ...target }, world)) accepted += 1;
      }
    }
  }
  return accepted;
}

const canCallAccepts = (question: Parameters<typeof canCall>[0], world: CallWorld) =>
  canCall(question, world, now).verdict === 'accepted';
const refusalAccepts = (question: Parameters<typeof canCall>[0], world: CallWorld) =>
  refusalOf(question, world, now) === undefined;

// The module runner of the tests looks every import up at every use, which triples the time. Without it:
// vitest bench --run --experimental.viteModuleRunner=false src/domain
test('1,000 users x 200 endpoints', async ({ bench }) => {
  const world = anEstate();
  expect(sweep(world, canCallAccepts)).toBe(sweep(world, refusalAccepts));
  const results = await bench.compare(
    bench('with all steps', () => {
      sweep(world, canCallAccepts);
    }),
    bench('the verdict and its reason alone', () => {
      sweep(world, refusalAccepts);
    }),
    // The first time: nothing is remembered yet, the index not even made.
    bench('with all steps, on a new world', () => {
      sweep(anEstate(), canCallAccepts);
    }),
    { iterations: 20, time: 0, warmupIterations: 5, warmupTime: 0 },
  );
  expect(results.get('with all steps').latency.mean).toBeGreaterThan(0);
});
