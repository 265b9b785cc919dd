import type { Findings, Place } from './findings.ts';
import {
  isNewCode,
  type PartKind,
  partWords,
  type ReadGroup,
  type ReadManifest,
} from './manifest-parts.ts';
import { type Patience, suggesterFrom } from './nearest-code.ts';
import type { Placed } from './read-object.ts';
import type { KnownCodes } from './surroundings.ts';

const lower = (kind: PartKind) => partWords[kind].one.toLowerCase();

type Declared = { readonly label: string; readonly code: Placed<string> | undefined };

function checkNamedDefault(
  kind: PartKind,
  { label, code }: { readonly label: string; readonly code: Placed<string> },
  known: KnownCodes,
  checking: { readonly findings: Findings; readonly patience: Patience },
): void {
  const { findings, patience } = checking;
  if (kind === 'user') {
    const message = `${label}: existing users can't be referenced, and the code of a new one begins with _. Call it _${code.value}.`;
    findings.error('existing-user', code.at, message);
  } else if (!known.defaults[kind].has(code.value)) {
    const suggestion = suggesterFrom(known.defaults[kind], patience)(code.value);
    const remedy =
      suggestion === undefined
        ? `Call it _${code.value} to make a new one.`
        : `Did you mean ${suggestion}, or _${code.value} for a new one?`;
    const message = `No system default ${lower(kind)} has the code ${code.value}, and the code of a new one begins with _. ${remedy}`;
    findings.error('unknown-default', code.at, message, suggestion);
  }
}

/** The codes of what is declared: once each, new or a system default, and nobody else's. */
function checkKind(
  kind: PartKind,
  parts: readonly Declared[],
  known: KnownCodes,
  checking: { readonly findings: Findings; readonly patience: Patience },
): void {
  const { findings } = checking;
  const seen = new Set<string>();
  for (const { label, code } of parts) {
    if (code === undefined) continue;
    if (seen.has(code.value)) {
      const message = `${label} is declared twice. Remove one, or give it a code of its own.`;
      findings.error('declared-twice', code.at, message);
      continue;
    }
    seen.add(code.value);
    if (!isNewCode(code.value)) {
      checkNamedDefault(kind, { label, code }, known, checking);
      continue;
    }
    const owner = known.taken[kind].get(code.value);
    if (owner !== undefined) {
      const message = `${label} is there already, ${owner}. Give this one another code.`;
      findings.error('taken', code.at, message);
    }
  }
}

function checkDefaultGroup(group: ReadGroup, known: KnownCodes, findings: Findings): void {
  const locks = known.defaultGroups.get(group.code?.value ?? '')?.locks ?? [];
  const report = (
    what: string,
    given: { readonly at: Place | undefined; items: { length: number } },
  ) => {
    if (given.at === undefined || given.items.length === 0) return;
    const message = `${group.label} is locked by the system: ${what} can't be added to it. Leave them out, or give them to another group.`;
    findings.error('locked-group', given.at, message);
  };
  if (locks.includes('permissions')) report('permissions', group.permissions);
  if (locks.includes('licences')) report('licences', group.licences);
}

/** Every rule about codes that something is declared by, and about what can be said of a system default. */
export function checkCodes(
  manifest: ReadManifest,
  known: KnownCodes,
  checking: { readonly findings: Findings; readonly patience: Patience },
): void {
  const { findings } = checking;
  checkKind('licence', manifest.licences, known, checking);
  checkKind('permission', manifest.permissions, known, checking);
  checkKind('group', manifest.groups, known, checking);
  checkKind('user', manifest.users, known, checking);
  for (const group of manifest.groups) checkDefaultGroup(group, known, findings);
  for (const { code, label, licence, childrenAt } of manifest.permissions) {
    if (code === undefined || !known.defaults.permission.has(code.value)) continue;
    if (childrenAt !== undefined) {
      const message = `${label} is a system default, which can't get children. Put them at the top, or under a permission of your own.`;
      findings.error('default-children', childrenAt, message);
    }
    if (licence !== undefined) {
      const message = `${label} is a system default, and stays under the licence that the system gave it. Leave "license_code" out.`;
      findings.warn('without-effect', licence.at, message);
    }
  }
}
