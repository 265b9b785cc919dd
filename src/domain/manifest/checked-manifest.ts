import { allUsersGroup } from '#src/domain/all-users.ts';
import { isNewCode, type ReadManifest } from './manifest-parts.ts';
import type { CodeList } from './read-values.ts';

type Declared = {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  /** Whether it names a system default instead of making something new. */
  readonly isDefault: boolean;
};
export type DeclaredLicence = Declared;
export type DeclaredPermission = Declared & {
  readonly parent: string | null;
  readonly licence: string | null;
};
export type DeclaredGroup = Declared & {
  readonly permissions: readonly string[];
  readonly licences: readonly string[];
};
export type DeclaredUser = {
  readonly code: string;
  /** First and last name. */
  readonly name: string;
  readonly groups: readonly string[];
  readonly licences: readonly string[];
  readonly permissions: readonly string[];
};

/** What a manifest without errors says. */
export type CheckedManifest = {
  readonly licences: readonly DeclaredLicence[];
  /** Parents before their children. */
  readonly permissions: readonly DeclaredPermission[];
  readonly groups: readonly DeclaredGroup[];
  readonly users: readonly DeclaredUser[];
  /** The documented objects that it has besides, which are left untouched. */
  readonly untouched: readonly string[];
};

/** A manifest that declares nothing: what an app becomes when it is uninstalled. */
export const emptyManifest: CheckedManifest = {
  licences: [],
  permissions: [],
  groups: [],
  users: [],
  untouched: [],
};

const codesIn = (list: CodeList) => list.items.map(({ value }) => value);

/** What was read without an error, so that no text is missing. */
export function asChecked(read: ReadManifest): CheckedManifest {
  const text = (value: string | undefined) => String(value);
  const declared = (part: ReadManifest['licences'][number]): Declared => ({
    code: text(part.code?.value),
    name: text(part.name),
    description: text(part.description),
    isDefault: !isNewCode(text(part.code?.value)),
  });
  return {
    licences: read.licences.map(declared),
    permissions: read.permissions.map((part) => ({
      ...declared(part),
      parent: part.parent?.code?.value ?? null,
      licence: part.licence?.value ?? null,
    })),
    groups: read.groups.map((part) => ({
      ...declared(part),
      permissions: codesIn(part.permissions),
      licences: codesIn(part.licences),
    })),
    users: read.users.map((part) => ({
      code: text(part.code?.value),
      name: `${text(part.firstName)} ${text(part.lastName)}`,
      // Everybody is in it without being put in.
      groups: codesIn(part.groups).filter((code) => code !== allUsersGroup),
      licences: codesIn(part.licences),
      permissions: codesIn(part.permissions),
    })),
    untouched: read.untouched,
  };
}
