import * as z from 'zod';
import { type Group, type GroupPatch, newGroup, type NewGroup } from '#src/contract/groups.ts';
import { changedGroupFields } from '#src/domain/group-rules.ts';
import { createDraftPassage } from '#src/ui/draft-passage.ts';
import { freeCode } from '#src/widgets/code-field/free-code.ts';

export const createFields = ['name', 'code', 'description', 'permissions', 'licences'] as const;
export const editFields = ['name', 'description', 'permissions', 'licences'] as const;

/** The rules of the contract, and that a code is free as far as the codes at hand tell. */
export function createForm(taken: ReadonlyMap<string, unknown>) {
  return newGroup.extend({ code: newGroup.shape.code.pipe(freeCode(taken)) });
}

/** The code stays as it is, whoever made it. */
export const editForm = newGroup.extend({ code: z.string() });

export type GroupValues = NewGroup;

export const emptyForm: GroupValues = {
  name: '',
  code: '',
  description: '',
  permissions: [],
  licences: [],
};

/** What was typed over a group that somebody deleted, on its way into the form of a new one. */
export const drafts = createDraftPassage<GroupValues>();

/** The form of a group that exists. */
export function toForm({ name, code, description, permissions, licences }: Group): GroupValues {
  return { name, code, description, permissions, licences };
}

/** What changed against the saved group: the smallest merge patch. */
export function toPatch(saved: Group, values: GroupValues): GroupPatch {
  return Object.fromEntries(
    changedGroupFields(saved, values).map((field) => [field, values[field]]),
  );
}

const isFewer = (before: readonly string[], after: readonly string[] | undefined) =>
  after !== undefined && before.some((code) => !after.includes(code));

/** Whether a change takes something away from the members. */
export function takesAway(saved: Group, { permissions, licences }: GroupPatch): boolean {
  return isFewer(saved.permissions, permissions) || isFewer(saved.licences, licences);
}
