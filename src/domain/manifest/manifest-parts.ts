import type { Place } from './findings.ts';
import type { Placed } from './read-object.ts';
import type { CodeList } from './read-values.ts';

/** The kinds of things that a manifest declares, in the order in which they need each other. */
export const partKinds = ['licence', 'permission', 'group', 'user'] as const;
export type PartKind = (typeof partKinds)[number];

/** What each kind is called: in the file, and in a sentence. */
export const partWords = {
  licence: { property: 'licenses', one: 'Licence' },
  permission: { property: 'global_permissions', one: 'Permission' },
  group: { property: 'user_groups', one: 'Group' },
  user: { property: 'users', one: 'User' },
} as const satisfies Record<PartKind, { property: string; one: string }>;

/** What is documented as part of a manifest beside these: accepted, listed, left untouched. */
export const untouchedProperties = [
  'account_code_blocks',
  'config_fields',
  'hub_sidenav_items',
] as const;

/** A part as it was read. What is missing or wrong is nothing, and was reported. */
type ReadPart = {
  readonly at: Place;
  readonly label: string;
  readonly code: Placed<string> | undefined;
};
type Named = { readonly name: string | undefined; readonly description: string | undefined };

export type ReadLicence = ReadPart & Named;
export type ReadPermission = ReadPart &
  Named & {
    readonly licence: Placed<string> | undefined;
    /** Where its children stand; nothing where it has none. */
    readonly childrenAt: Place | undefined;
    readonly parent: ReadPermission | undefined;
  };
export type ReadGroup = ReadPart &
  Named & { readonly licences: CodeList; readonly permissions: CodeList };
export type ReadUser = ReadPart & {
  readonly firstName: string | undefined;
  readonly lastName: string | undefined;
  readonly groups: CodeList;
  readonly licences: CodeList;
  readonly permissions: CodeList;
};

export type ReadManifest = {
  readonly licences: readonly ReadLicence[];
  /** Parents before their children. */
  readonly permissions: readonly ReadPermission[];
  readonly groups: readonly ReadGroup[];
  readonly users: readonly ReadUser[];
  /** The documented objects that it has besides. */
  readonly untouched: readonly string[];
};

/** Whether a code makes something new; any other names a system default. */
export const isNewCode = (code: string) => code.startsWith('_');
