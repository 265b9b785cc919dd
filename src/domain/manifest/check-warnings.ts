import { allUsersGroup } from '#src/domain/all-users.ts';
import { authorsGroup, groupsBesideAuthors } from '#src/domain/authors.ts';
import { effectOf } from '#src/domain/effective-permissions.ts';
import { licencesHeld, type World } from '#src/domain/permission-world.ts';
import { referencesIn } from './check-references.ts';
import type { Findings, Place } from './findings.ts';
import { isNewCode, type ReadManifest, type ReadUser } from './manifest-parts.ts';
import { worldWith } from './manifest-world.ts';
import type { CodeList } from './read-values.ts';
import type { Surroundings } from './surroundings.ts';

/** How many permissions of users are looked at: a check of a manifest that multiplies them comes to an end, too. */
const steps = 300_000;

const codesIn = (list: CodeList) => list.items.map(({ value }) => value);

function warnOfUnusedLicences(manifest: ReadManifest, findings: Findings): void {
  const used = new Set<string>();
  for (const { kind, to } of referencesIn(manifest)) if (kind === 'licence') used.add(to.value);
  for (const { code, label } of manifest.licences) {
    if (code === undefined || !isNewCode(code.value) || used.has(code.value)) continue;
    used.add(code.value);
    const message = `${label} is not used. Put a permission under it and give it to a group or user, or leave it out.`;
    findings.warn('unused-licence', code.at, message);
  }
}

function warnOfGroups({ label, at, groups }: ReadUser, findings: Findings): void {
  const everybody = groups.items.find(({ value }) => value === allUsersGroup);
  if (everybody !== undefined) {
    const message = `${label} is in ${allUsersGroup} like everybody. Naming it has no effect: leave it out.`;
    findings.warn('without-effect', everybody.at, message);
  }
  const chosen = groups.items.filter(({ value }) => value !== allUsersGroup);
  if (chosen.length === 0 && groups.isList) {
    const message = `${label} is in no group. Put it in one in "user_group_codes", unless what it holds itself is enough.`;
    findings.warn('no-group', groups.at ?? at, message);
  }
  const authors = chosen.find(({ value }) => value === authorsGroup);
  if (authors !== undefined && groupsBesideAuthors(codesIn(groups)).length > 0) {
    const message = `${label} is in ${authorsGroup} and in another group: the restriction of ${authorsGroup} wins over what the other gives. Take it out of one of them.`;
    findings.warn('restricted-author', authors.at, message);
  }
}

type Use = { readonly user: ReadUser; readonly held: ReadonlySet<string>; readonly world: World };

function warnOfUseless(
  codes: readonly string[],
  at: Place,
  { user, held, world }: Use,
  findings: Findings,
): void {
  for (const code of codes) {
    const effect = effectOf(code, held, world);
    if (effect.kind === 'counts') continue;
    const licence = effect.licence.code;
    const [cause, remedy] =
      effect.kind === 'not-held'
        ? ['does not hold', `Give ${licence} to the user or one of its groups.`]
        : ['does not get enabled', `Declare ${licence} in "licenses", or have it enabled.`];
    const message = `${user.label} can't use the permission ${code}: it needs the licence ${licence}, which it ${cause}. ${remedy}`;
    findings.warn('licence-not-held', at, message);
    return;
  }
}

function warnOfLicences(
  manifest: ReadManifest,
  surroundings: Surroundings,
  findings: Findings,
): void {
  const world = worldWith(manifest, surroundings);
  const granted = new Map(
    manifest.groups.map(({ code, permissions }) => [code?.value, codesIn(permissions)]),
  );
  let left = steps;
  for (const user of manifest.users) {
    const held = licencesHeld(
      { permissions: [], groups: codesIn(user.groups), licences: codesIn(user.licences) },
      world,
    );
    const use = { user, held, world };
    for (const { value, at } of user.permissions.items) warnOfUseless([value], at, use, findings);
    for (const { value, at } of user.groups.items) {
      const codes = granted.get(value) ?? [];
      left -= codes.length;
      if (left < 0) return;
      warnOfUseless(codes, at, use, findings);
    }
  }
}

/** What is allowed and probably not meant. */
export function checkForWarnings(
  manifest: ReadManifest,
  surroundings: Surroundings,
  findings: Findings,
): void {
  warnOfUnusedLicences(manifest, findings);
  for (const user of manifest.users) warnOfGroups(user, findings);
  warnOfLicences(manifest, surroundings, findings);
}
