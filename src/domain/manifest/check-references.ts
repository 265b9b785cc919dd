import type { Findings } from './findings.ts';
import { isNewCode, type PartKind, partWords, type ReadManifest } from './manifest-parts.ts';
import { type Patience, suggesterFrom } from './nearest-code.ts';
import type { Placed } from './read-object.ts';
import type { KnownCodes } from './surroundings.ts';

type Reference = {
  readonly kind: Exclude<PartKind, 'user'>;
  readonly to: Placed<string>;
  readonly label: string;
};

/** Everything that a manifest refers to. */
export function* referencesIn(manifest: ReadManifest): Generator<Reference> {
  for (const { label, licence } of manifest.permissions) {
    if (licence !== undefined) yield { kind: 'licence', to: licence, label };
  }
  for (const { label, licences, permissions } of [...manifest.groups, ...manifest.users]) {
    for (const to of licences.items) yield { kind: 'licence', to, label };
    for (const to of permissions.items) yield { kind: 'permission', to, label };
  }
  for (const { label, groups } of manifest.users) {
    for (const to of groups.items) yield { kind: 'group', to, label };
  }
}

const codesOf = (parts: readonly { readonly code: Placed<string> | undefined }[]) =>
  parts.flatMap(({ code }) => (code === undefined ? [] : [code.value]));

/** The codes that can be referred to, by kind: what is declared, rightly or not, and the system defaults. */
function knownTo(manifest: ReadManifest, known: KnownCodes) {
  const { licence, permission, group } = known.defaults;
  return {
    licence: new Set([...codesOf(manifest.licences), ...licence]),
    permission: new Set([...codesOf(manifest.permissions), ...permission]),
    group: new Set([...codesOf(manifest.groups), ...group]),
  };
}

/** References that lead nowhere. */
export function unresolvedIn(manifest: ReadManifest, known: KnownCodes): Reference[] {
  const codes = knownTo(manifest, known);
  return [...referencesIn(manifest)].filter(({ kind, to }) => !codes[kind].has(to.value));
}

/** Every reference must lead to something that the manifest declares, or to a system default. */
export function checkReferences(
  manifest: ReadManifest,
  known: KnownCodes,
  checking: { readonly findings: Findings; readonly patience: Patience },
): void {
  const { findings, patience } = checking;
  const codes = knownTo(manifest, known);
  const nearest = {
    licence: suggesterFrom(codes.licence, patience),
    permission: suggesterFrom(codes.permission, patience),
    group: suggesterFrom(codes.group, patience),
  };
  for (const { kind, to, label } of unresolvedIn(manifest, known)) {
    if (findings.isFull()) return;
    const { one, property } = partWords[kind];
    const suggestion = nearest[kind](to.value);
    const meant = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
    const owner = known.taken[kind].get(to.value);
    const whose = owner === undefined ? '' : ` (it is ${owner}, and a manifest can't refer to it)`;
    if (isNewCode(to.value)) {
      const message = `${label} refers to the ${one.toLowerCase()} ${to.value}, which is not declared${whose}.${meant} Correct it, or declare it in "${property}".`;
      findings.error('not-declared', to.at, message, suggestion);
    } else {
      const message = `${label} refers to ${to.value}, and no system default ${one.toLowerCase()} has this code${whose}.${meant} Correct it, or refer to one of the manifest's own, which begin with _.`;
      findings.error('unknown-default', to.at, message, suggestion);
    }
  }
}
