import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectivePermission, effectivePermissions } from './effective-permissions.ts';
import {
  type Grantee,
  type GroupInWorld,
  indexWorld,
  type LicenceInWorld,
  licencesHeld,
  type PermissionInWorld,
} from './permission-world.ts';

fc.configureGlobal({ numRuns: 1000 });

type Records = {
  groups: GroupInWorld[];
  licences: LicenceInWorld[];
  permissions: PermissionInWorld[];
};

const groupCodes = ['ALL_USERS', 'ACCOUNT_ADMINISTRATORS', 'AUTHORS', 'G1', 'G2'];
const licenceCodes = ['L1', 'L2', 'L3'];
const permissionCodes = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
const someOf = (codes: readonly string[]) => fc.subarray([...codes]);

const anyUser: fc.Arbitrary<Grantee> = fc.record({
  permissions: someOf([...permissionCodes, 'unknown']),
  groups: someOf([...groupCodes, 'UNKNOWN']),
  licences: someOf(licenceCodes),
});

const anyWorld: fc.Arbitrary<Records> = fc.record({
  groups: fc
    .tuple(
      ...groupCodes.map((code) =>
        fc.record({
          code: fc.constant(code),
          name: fc.constant(`Group ${code}`),
          permissions: someOf(permissionCodes),
          licences: someOf(licenceCodes),
          grantsEverything: fc.constant(code === 'ACCOUNT_ADMINISTRATORS'),
        }),
      ),
    )
    .chain((groups) => fc.subarray(groups)),
  licences: fc
    .tuple(
      ...licenceCodes.map((code) => fc.boolean().map((enabled) => ({ code, name: code, enabled }))),
    )
    .chain((licences) => fc.subarray(licences)),
  permissions: fc
    .tuple(
      ...permissionCodes.map((code, index) =>
        fc.record({
          code: fc.constant(code),
          licence: fc.constantFrom(null, ...licenceCodes),
          parent: fc.constantFrom(null, ...permissionCodes.slice(0, index)),
        }),
      ),
    )
    .chain((permissions) => fc.subarray(permissions)),
});

const codesThatCount = (user: Grantee, records: Records) =>
  effectivePermissions(user, indexWorld(records))
    .filter((one) => one.effect.kind === 'counts')
    .map((one) => one.code);

/** The rules once more, by brute force: lists instead of maps, recursion instead of a prepared chain. */
function expectedWorld(user: Grantee, records: Records) {
  const memberOf = records.groups.filter(
    (group) => group.code === 'ALL_USERS' || user.groups.includes(group.code),
  );
  const holdsEverything = memberOf.some((group) => group.grantsEverything);
  const held = new Set([...user.permissions, ...memberOf.flatMap((group) => group.permissions)]);
  if (holdsEverything) for (const { code } of records.permissions) held.add(code);
  const isOpen = (code: string | null): boolean => {
    const permission = records.permissions.find((one) => one.code === code);
    if (permission === undefined) return true;
    const licence = permission.licence;
    const isGateOpen =
      licence === null ||
      (records.licences.some((one) => one.code === licence && one.enabled) &&
        (holdsEverything ||
          user.licences.includes(licence) ||
          memberOf.some((group) => group.licences.includes(licence))));
    return isGateOpen && isOpen(permission.parent);
  };
  const codes = Array.from(held).toSorted();
  return { codes, counting: codes.filter(isOpen) };
}

describe('over any user and any world', () => {
  it('loses no permission, invents none, and gates exactly those that the rules gate', () => {
    fc.assert(
      fc.property(anyUser, anyWorld, (user, records) => {
        const expected = expectedWorld(user, records);
        const found = effectivePermissions(user, indexWorld(records));
        expect(found.map((one) => one.code)).toEqual(expected.codes);
        expect(codesThatCount(user, records)).toEqual(expected.counting);
      }),
    );
  });

  it('names every source, and only such as grant the permission', () => {
    fc.assert(
      fc.property(anyUser, anyWorld, (user, records) => {
        for (const { code, sources } of effectivePermissions(user, indexWorld(records))) {
          expect(sources.some((source) => source.kind === 'direct')).toBe(
            user.permissions.includes(code),
          );
          const through = sources.flatMap((source) =>
            source.kind === 'direct' ? [] : [source.code],
          );
          const granting = records.groups.filter(
            (group) =>
              (group.code === 'ALL_USERS' || user.groups.includes(group.code)) &&
              (group.permissions.includes(code) ||
                (group.grantsEverything && records.permissions.some((one) => one.code === code))),
          );
          expect(through).toEqual(granting.map((group) => group.code).toSorted());
        }
      }),
    );
  });

  it('blames a licence that gates the permission, and for the right reason', () => {
    fc.assert(
      fc.property(anyUser, anyWorld, (user, records) => {
        const world = indexWorld(records);
        const held = licencesHeld(user, world);
        for (const { effect } of effectivePermissions(user, world)) {
          if (effect.kind === 'counts') continue;
          const { code } = effect.licence;
          const isEnabled = records.licences.some((one) => one.code === code && one.enabled);
          expect(isEnabled).toBe(effect.kind === 'not-held');
          expect(effect.kind === 'not-held' && held.has(code)).toBe(false);
        }
      }),
    );
  });

  it('never counts less after a grant', () => {
    fc.assert(
      fc.property(anyUser, anyUser, anyWorld, (user, more, records) => {
        const after = codesThatCount(
          {
            permissions: [...user.permissions, ...more.permissions],
            groups: [...user.groups, ...more.groups],
            licences: [...user.licences, ...more.licences],
          },
          records,
        );
        expect(after).toEqual(expect.arrayContaining(codesThatCount(user, records)));
      }),
    );
  });

  it('depends on no order and on no repetition', () => {
    fc.assert(
      fc.property(anyUser, anyWorld, (user, records) => {
        const turned = (codes: readonly string[]) => [...codes.toReversed(), ...codes];
        const shuffled = indexWorld({
          groups: records.groups.toReversed(),
          licences: records.licences.toReversed(),
          permissions: records.permissions.toReversed(),
        });
        const again = {
          permissions: turned(user.permissions),
          groups: turned(user.groups),
          licences: turned(user.licences),
        };
        expect(effectivePermissions(again, shuffled)).toEqual(
          effectivePermissions(user, indexWorld(records)),
        );
      }),
    );
  });

  it('answers for one permission as it does for all', () => {
    fc.assert(
      fc.property(anyUser, anyWorld, (user, records) => {
        const world = indexWorld(records);
        const all = effectivePermissions(user, world);
        for (const code of [...permissionCodes, 'unknown', 'never']) {
          expect(effectivePermission(user, code, world)).toEqual(
            all.find((one) => one.code === code),
          );
        }
      }),
    );
  });

  it('makes no difference for authors', () => {
    fc.assert(
      fc.property(anyUser, anyWorld, (user, records) => {
        const isAuthors = (code: string) => code === 'AUTHORS';
        const world = {
          ...records,
          groups: records.groups.map((group) =>
            isAuthors(group.code) ? { ...group, permissions: [], licences: [] } : group,
          ),
        };
        const outsider = { ...user, groups: user.groups.filter((code) => !isAuthors(code)) };
        const author = { ...user, groups: [...outsider.groups, 'AUTHORS'] };
        expect(codesThatCount(author, world)).toEqual(codesThatCount(outsider, world));
      }),
    );
  });
});
