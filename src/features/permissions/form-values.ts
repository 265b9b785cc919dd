import * as z from 'zod';
import {
  newPermission,
  type NewPermission,
  type Permission,
  type PermissionPatch,
} from '#src/contract/permissions.ts';

export const createFields = ['name', 'code', 'description'] as const;
export const editFields = ['name', 'description'] as const;
export type EditField = (typeof editFields)[number];

/** The rules of the contract, and that a code is free as far as the codes at hand tell. */
export function createForm(taken: ReadonlyMap<string, unknown>) {
  return newPermission.extend({
    code: newPermission.shape.code.pipe(
      z.string().refine((code) => !taken.has(code), {
        error: 'Choose another code: this one is taken.',
      }),
    ),
  });
}

export const editForm = newPermission.omit({ code: true });

export type CreateValues = NewPermission;
export type EditValues = z.input<typeof editForm>;

export const emptyForm: CreateValues = { name: '', code: '', description: '' };

/** The form of a permission that exists. */
export function toForm({ name, description }: Permission): EditValues {
  return { name, description };
}

/** What changed against the saved permission: the smallest merge patch. */
export function toPatch(saved: Permission, values: EditValues): PermissionPatch {
  const body = { name: values.name.trim(), description: values.description.trim() };
  return Object.fromEntries(
    editFields.filter((field) => body[field] !== saved[field]).map((field) => [field, body[field]]),
  );
}

export type FieldMerge = {
  readonly field: EditField;
  readonly kind: 'mine-only' | 'theirs-only' | 'both';
  readonly mine: string;
  readonly theirs: string;
};

/** Who changed what since `base`; what nobody changed, or both alike, is left out. */
export function mergeOf(base: EditValues, mine: EditValues, theirs: EditValues): FieldMerge[] {
  const kindOf = (field: EditField): FieldMerge['kind'] => {
    if (base[field] === theirs[field]) return 'mine-only';
    return base[field] === mine[field] ? 'theirs-only' : 'both';
  };
  return editFields
    .filter((field) => mine[field] !== theirs[field])
    .map((field) => ({
      field,
      kind: kindOf(field),
      mine: mine[field],
      theirs: theirs[field],
    }));
}
