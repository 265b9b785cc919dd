import {
  type GroupInWorld,
  indexWorld,
  type LicenceInWorld,
  type PermissionInWorld,
  type World,
} from '#src/domain/permission-world.ts';
import { isNewCode, type ReadManifest } from './manifest-parts.ts';
import type { CodeList } from './read-values.ts';
import type { Surroundings } from './surroundings.ts';

const codesIn = (list: CodeList) => list.items.map(({ value }) => value);
const isSystems = ({ origin }: { readonly origin: { readonly kind: string } }) =>
  origin.kind === 'system';

function licencesOf(manifest: ReadManifest, surroundings: Surroundings): LicenceInWorld[] {
  // Installing enables what is declared, be it new or a system default.
  const declared = manifest.licences.flatMap(({ code }) =>
    code === undefined ? [] : [{ code: code.value, name: code.value, enabled: true }],
  );
  return [...surroundings.licences.filter(isSystems), ...declared];
}

function permissionsOf(manifest: ReadManifest, surroundings: Surroundings): PermissionInWorld[] {
  const declared = manifest.permissions.flatMap(({ code, licence, parent }) =>
    code !== undefined && isNewCode(code.value)
      ? [{ code: code.value, licence: licence?.value ?? null, parent: parent?.code?.value ?? null }]
      : [],
  );
  return [...surroundings.permissions.filter(isSystems), ...declared];
}

function groupsOf(manifest: ReadManifest, surroundings: Surroundings): GroupInWorld[] {
  const groups = new Map<string, GroupInWorld>(
    surroundings.groups.filter(isSystems).map((group) => [group.code, group]),
  );
  for (const { code, permissions, licences } of manifest.groups) {
    if (code === undefined) continue;
    const before = groups.get(code.value) ?? {
      code: code.value,
      name: code.value,
      grantsEverything: false,
      permissions: [],
      licences: [],
    };
    groups.set(code.value, {
      ...before,
      permissions: [...before.permissions, ...codesIn(permissions)],
      licences: [...before.licences, ...codesIn(licences)],
    });
  }
  return [...groups.values()];
}

/** What users would hold and could use, were the manifest installed: its parts over the system defaults. */
export const worldWith = (manifest: ReadManifest, surroundings: Surroundings): World =>
  indexWorld({
    licences: licencesOf(manifest, surroundings),
    permissions: permissionsOf(manifest, surroundings),
    groups: groupsOf(manifest, surroundings),
  });
