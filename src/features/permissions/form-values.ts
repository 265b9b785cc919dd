import type * as z from 'zod';
import {
  newPermission,
  type NewPermission,
  type Permission,
  type PermissionPatch,
} from '#src/contract/permissions.ts';
import { createDraftPassage } from '#src/ui/draft-passage.ts';
import { freeCode } from '#src/widgets/code-field/free-code.ts';

export const createFields = ['name', 'code', 'description'] as const;
export const editFields = ['name', 'description'] as const;

/** The rules of the contract, and that a code is free as far as the codes at hand tell. */
export function createForm(taken: ReadonlyMap<string, unknown>) {
  return newPermission.extend({ code: newPermission.shape.code.pipe(freeCode(taken)) });
}

export const editForm = newPermission.omit({ code: true });

export type CreateValues = NewPermission;
export type EditValues = z.input<typeof editForm>;

export const emptyForm: CreateValues = { name: '', code: '', description: '' };

/** What was typed over a permission that somebody deleted, on its way into the form of a new one. */
export const drafts = createDraftPassage<CreateValues>();

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
