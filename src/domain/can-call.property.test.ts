import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callStep, callStepIds } from '#src/contract/call-step-record.ts';
import { anInterfaceUser, aPermission } from '#src/mocks/builders.ts';
import { anyCall, anyCallMoment } from '#src/test/any-call.ts';
import { aMapping, anApiKey, aSystem } from '#src/test/call-records.ts';
import type { CallRecords } from '#src/test/call-worlds.ts';
import type { CallQuestion } from './call-question.ts';
import { type CallWorld, indexCallWorld } from './call-world.ts';
import { canCall, refusalOf } from './can-call.ts';

fc.configureGlobal({ numRuns: 1000 });

const now = anyCallMoment;
const accepts = (question: CallQuestion, world: CallWorld) =>
  canCall(question, world, now).verdict === 'accepted';
const failureAt = (question: CallQuestion, records: CallRecords) => {
  const failure = refusalOf(question, indexCallWorld(records), now);
  return failure && { step: failure.step, reason: failure.reason };
};

/** Over any question and any world. */
function always(claim: (question: CallQuestion, records: CallRecords) => void) {
  fc.assert(fc.property(anyCall, ([question, records]) => claim(question, records)));
}

describe('over any question and any world', () => {
  it('both verdicts and every step come up, or the rest would prove nothing', () => {
    const seen = new Set<string>();
    always((question, records) => {
      const { verdict, steps } = canCall(question, indexCallWorld(records), now);
      seen.add(`${question.credential.kind} ${verdict}`);
      for (const step of steps) seen.add(`${step.step} ${step.outcome}`);
    });
    for (const kind of ['basic', 'api-key', 'oauth2', 'as-user']) {
      expect(seen).toContain(`${kind} accepted`);
      expect(seen).toContain(`${kind} refused`);
    }
    for (const step of callStepIds) {
      expect(seen).toContain(`${step} passed`);
      expect(seen).toContain(`${step} failed`);
    }
  });

  it('the verdict is the conjunction of the steps that apply', () => {
    always((question, records) => {
      const world = indexCallWorld(records);
      const { verdict, steps, failure } = canCall(question, world, now);
      const applicable = steps.filter((step) => step.outcome !== 'not-applicable');
      expect(verdict === 'accepted').toBe(applicable.every((step) => step.outcome === 'passed'));
      expect(failure).toEqual(steps.find((step) => step.outcome === 'failed'));
      expect(refusalOf(question, world, now)).toEqual(failure);
      expect(steps.map(({ step }) => step)).toEqual(callStepIds);
      expect(steps.map((step) => callStep.parse(step))).toEqual(steps);
    });
  });

  it('an endpoint, a system, a user or a key that is off or over accepts nothing', () => {
    always((question, records) => {
      const { verdict, mapping, user, key } = canCall(question, indexCallWorld(records), now);
      const systems = records.systems.filter((one) => one.id === mapping?.systemId);
      const ends = [key?.expiresAt, key?.graceEndsAt].filter((end) => typeof end === 'string');
      const isAnythingOff = [
        ...[mapping, user, ...systems].map((one) => one?.active === false),
        ...ends.map((end) => Date.parse(end) <= now.getTime()),
        key?.disabled === true,
        typeof key?.revokedAt === 'string',
        user?.owner.kind === 'app',
      ].some(Boolean);
      expect(verdict === 'accepted' && isAnythingOff).toBe(false);
    });
  });

  it('inactive users and revoked keys are never accepted', () => {
    always((question, records) => {
      const { kind } = question.credential;
      const inactive = records.users.map((user) => ({ ...user, active: false }));
      const revoked = records.keys.map((key) => ({ ...key, revokedAt: now.toISOString() }));
      const hasUser = kind !== 'oauth2';
      expect(hasUser && accepts(question, indexCallWorld({ ...records, users: inactive }))).toBe(
        false,
      );
      const hasKey = kind === 'api-key';
      expect(hasKey && accepts(question, indexCallWorld({ ...records, keys: revoked }))).toBe(
        false,
      );
    });
  });

  it('a key never reaches more than its user', () => {
    always((question, records) => {
      const world = indexCallWorld(records);
      const { verdict, key } = canCall(question, world, now);
      if (verdict === 'refused' || key === undefined) return;
      const credential = { kind: 'as-user', userId: key.userId } as const;
      expect(accepts({ ...question, credential }, world)).toBe(true);
    });
  });

  it('more grants never turn a yes into a no', () => {
    const codes = { permissions: ['p1', 'p2', 'p3'], groups: ['ADMINS', 'G1'], licences: ['L1'] };
    fc.assert(
      fc.property(
        anyCall,
        fc.subarray(codes.permissions),
        fc.subarray(codes.groups),
        fc.subarray(codes.licences),
        ([question, records], permissions, groups, licences) => {
          if (!accepts(question, indexCallWorld(records))) return;
          const users = records.users.map((user) => ({
            ...user,
            permissions: [...user.permissions, ...permissions],
            groups: [...user.groups, ...groups],
            licences: [...user.licences, ...licences],
          }));
          const keys = records.keys.map((key) => ({
            ...key,
            permissions: [...key.permissions, ...permissions],
          }));
          expect(accepts(question, indexCallWorld({ ...records, users, keys }))).toBe(true);
        },
      ),
    );
  });

  it('with everything granted, only a licence that is off stands between user and permission', () => {
    always((question, records) => {
      const everything = ['p1', 'p2', 'p3'];
      const users = records.users.map((user) => ({
        ...user,
        permissions: everything,
        licences: ['L1', 'L2'],
      }));
      const keys = records.keys.map((key) => ({ ...key, permissions: everything }));
      const { steps } = canCall(question, indexCallWorld({ ...records, users, keys }), now);
      const failed = steps
        .slice(callStepIds.indexOf('permission-held'))
        .flatMap((step) => (step.outcome === 'failed' ? [step.reason] : []));
      expect(['', 'licence.switched-off']).toContain(failed.join());
    });
  });

  it('the first failed step depends on nothing that has no part in the call', () => {
    always((question, records) => {
      const added: CallRecords = {
        users: [anInterfaceUser({ id: 'new', name: 'new' }), ...records.users],
        systems: [aSystem({ id: 'new', name: 'new' }), ...records.systems],
        mappings: [aMapping({ id: 'new', systemId: 'erp', path: '/new' }), ...records.mappings],
        keys: [anApiKey({ id: 'new', userId: 'new' }), ...records.keys],
        permissions: [aPermission({ code: 'new' }), ...records.permissions],
        groups: records.groups.map((group) => ({ ...group, name: 'Renamed', members: 7 })),
        licences: records.licences.map((licence) => ({ ...licence, name: 'Renamed' })),
      };
      const turned: CallRecords = {
        users: added.users.map((user) => ({ ...user, lastUsedAt: now.toISOString() })).toReversed(),
        systems: added.systems.map((system) => ({ ...system, name: 'renamed' })).toReversed(),
        mappings: added.mappings.map((mapping) => ({ ...mapping, script: 'pass', name: 'x' })),
        keys: added.keys.map((key) => ({ ...key, label: 'renamed' })).toReversed(),
        permissions: added.permissions.toReversed(),
        groups: added.groups.toReversed(),
        licences: added.licences.toReversed(),
      };
      const before = failureAt(question, records);
      expect(failureAt(question, added)).toEqual(before);
      expect(failureAt(question, turned)).toEqual(before);
    });
  });

  it('the steps after the first failed one decide nothing: mending them leaves it where it is', () => {
    always((question, records) => {
      const before = failureAt(question, records);
      if (before?.step !== 'endpoint-active') return;
      const users = records.users.map((user) => ({ ...user, active: true, permissions: ['p1'] }));
      expect(failureAt(question, { ...records, users })).toEqual(before);
    });
  });

  it('nothing is changed by asking, and asking again answers the same', () => {
    always((question, records) => {
      const world = indexCallWorld(records);
      const copy = structuredClone(records);
      expect(canCall(question, world, now)).toEqual(canCall(question, world, now));
      expect(records).toEqual(copy);
    });
  });
});

describe('whatever it is asked', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '/', 'erp/', '__proto__'),
  );
  const anyKindOfCredential = fc.oneof(
    fc.constantFrom({ kind: 'none' } as const, { kind: 'unreadable' } as const),
    anyText.map((email) => ({ kind: 'basic', email, isPasswordRight: true }) as const),
    anyText.map((keyId) => ({ kind: 'api-key', keyId }) as const),
    anyText.map((userId) => ({ kind: 'as-user', userId }) as const),
  );

  it('answers, and refuses what nobody knows', () => {
    fc.assert(
      fc.property(
        anyKindOfCredential,
        anyText,
        anyText,
        anyCall,
        fc.date({ noInvalidDate: false }),
        (credential, method, address, [, records], moment) => {
          const world = indexCallWorld(records);
          expect(canCall({ credential, method, address }, world, moment).verdict).toBe('refused');
        },
      ),
    );
  });

  it('answers in a world of nonsense', () => {
    const nonsense = fc.string();
    fc.assert(
      fc.property(
        anyCall,
        nonsense,
        fc.date({ noInvalidDate: false }),
        ([question, records], text, moment) => {
          const world = indexCallWorld({
            ...records,
            permissions: records.permissions.map((one) => ({
              ...one,
              parent: text,
              licence: text,
            })),
            keys: records.keys.map((key) => ({ ...key, expiresAt: text, graceEndsAt: text })),
            systems: records.systems.slice(1),
          });
          expect(canCall(question, world, moment).steps).toHaveLength(callStepIds.length);
        },
      ),
    );
  });
});
