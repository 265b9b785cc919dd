import { countCodePoints } from '#src/contract/code-points.ts';
import { type TextKind, withoutRefusedCharacters } from '#src/contract/refused-characters.ts';
import { manifestLimits } from './limits.ts';

type ExportedPart = {
  readonly code: string;
  readonly name: string;
  readonly description: string;
};
export type ExportedPermission = ExportedPart & {
  readonly license_code?: string | undefined;
  readonly children?: readonly ExportedPermission[] | undefined;
};
export type ExportedGroup = ExportedPart & {
  readonly license_codes?: readonly string[] | undefined;
  readonly global_permission_codes?: readonly string[] | undefined;
};
export type ExportedUser = {
  readonly code: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly user_group_codes?: readonly string[] | undefined;
  readonly license_codes?: readonly string[] | undefined;
  readonly global_permission_codes?: readonly string[] | undefined;
};

/** A manifest as it stands in its file. */
export type ManifestFile = {
  readonly licenses?: readonly ExportedPart[] | undefined;
  readonly global_permissions?: readonly ExportedPermission[] | undefined;
  readonly user_groups?: readonly ExportedGroup[] | undefined;
  readonly users?: readonly ExportedUser[] | undefined;
};

/** A list that is left out of the file when it is empty. */
export const unlessEmpty = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list;

const cut = (text: string, max: number) =>
  countCodePoints(text) <= max ? text : Array.from(text).slice(0, max).join('').trimEnd();

/** Whole characters, and those only that a manifest takes. */
export const allowedText = (text: string, kind: TextKind) =>
  withoutRefusedCharacters(text.toWellFormed(), kind).trim();

/** What a manifest has room for: characters that it takes, no more than allowed, and a name that isn't blank. */
export const fittedPart = ({ code, name, description }: ExportedPart): ExportedPart => ({
  code,
  name: cut(allowedText(name, 'name') || code, manifestLimits.name),
  description: cut(allowedText(description, 'text'), manifestLimits.description),
});

/** The text of the file. */
export const printManifest = (file: ManifestFile): string => `${JSON.stringify(file, null, 2)}\n`;
