import type * as z from 'zod';
import {
  newLicence,
  type Licence,
  type LicencePatch,
  type NewLicence,
} from '#src/contract/licences.ts';
import { createDraftPassage } from '#src/ui/draft-passage.ts';
import { freeCode } from '#src/widgets/code-field/free-code.ts';

export const createFields = ['name', 'code', 'description', 'enabled'] as const;
export const editFields = ['name', 'description'] as const;

/** The rules of the contract, and that a code is free as far as the codes at hand tell. */
export function createForm(taken: ReadonlyMap<string, unknown>) {
  return newLicence.extend({ code: newLicence.shape.code.pipe(freeCode(taken)) });
}

/** What can be edited in a form; a licence is switched elsewhere, after a question. */
export const editForm = newLicence.pick({ name: true, description: true });

export type CreateValues = NewLicence;
export type EditValues = z.input<typeof editForm>;

export const emptyForm: CreateValues = { name: '', code: '', description: '', enabled: true };

/** What was typed over a licence that somebody deleted, on its way into the form of a new one. */
export const drafts = createDraftPassage<CreateValues>();

/** The form of a licence that exists. */
export function toForm({ name, description }: Licence): EditValues {
  return { name, description };
}

/** What changed against the saved licence: the smallest merge patch. */
export function toPatch(saved: Licence, values: EditValues): LicencePatch {
  return Object.fromEntries(
    editFields
      .filter((field) => values[field] !== saved[field])
      .map((field) => [field, values[field]]),
  );
}
