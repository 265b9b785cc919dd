import type { System } from '#src/contract/system-record.ts';
import { newSystem, type NewSystem, type SystemPatch } from '#src/contract/systems.ts';
import { systemNameRefusal } from '#src/domain/endpoint-address.ts';
import { createDraftPassage } from '#src/ui/draft-passage.ts';

export const systemFields = ['active', 'name', 'description', 'unrestrictedUse'] as const;

/** The rules of the contract, and that an address can be made of the name. */
export const systemForm = newSystem.superRefine(({ name }, context) => {
  const message = systemNameRefusal(name);
  if (message !== undefined) context.addIssue({ code: 'custom', path: ['name'], message });
});

export type SystemValues = NewSystem;

export const emptyForm: SystemValues = {
  active: true,
  name: '',
  description: '',
  unrestrictedUse: false,
};

/** What was typed over a system that somebody deleted, on its way into the form of a new one. */
export const drafts = createDraftPassage<SystemValues>();

/** The form of a system that exists. */
export function toForm({ active, name, description, unrestrictedUse }: System): SystemValues {
  return { active, name, description, unrestrictedUse };
}

/** What changed against the saved system: the smallest merge patch. */
export function toPatch(saved: System, values: SystemValues): SystemPatch {
  return Object.fromEntries(
    systemFields
      .filter((field) => values[field] !== saved[field])
      .map((field) => [field, values[field]]),
  );
}
