import * as z from 'zod';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import {
  newInterfaceUser,
  type InterfaceUserPatch,
  type NewInterfaceUser,
} from '#src/contract/interface-users.ts';
import { editableFields, isSameValue, type EditableUser } from '#src/domain/field-changes.ts';
import { checkName } from '#src/domain/interface-user-name.ts';
import { createDraftPassage } from '#src/ui/draft-passage.ts';

/** The fields of the form, in the order of the manual; the password stays empty to keep the one that is set. */
export const formFields = ['active', 'name', 'password', 'permissions', 'type', 'groups'] as const;

/** The contract's rules of the fields, and the rule that the name has to leave something for an address. */
const named = newInterfaceUser.extend({
  name: z.string().superRefine((name, context) => {
    const checked = checkName(name);
    if (checked.kind === 'refused') {
      context.addIssue({ code: 'custom', message: checked.detail });
    }
  }),
});

export const createForm = named;
export const editForm = named.extend({
  password: z.union([z.literal(''), newInterfaceUser.shape.password]),
});
/** An app's user has neither address nor password, and its name is the manifest's. */
export const appOwnedForm = editForm.extend({ name: z.string(), password: z.literal('') });

export type FormValues = z.input<typeof createForm>;

export const emptyForm: FormValues = {
  active: true,
  name: '',
  password: '',
  permissions: [],
  type: 'system',
  groups: [],
};

/** What was typed over a user that somebody deleted, a password included, on its way into the form of a new one. */
export const drafts = createDraftPassage<FormValues>();

/** The form of a user that exists. */
export function toForm(user: EditableUser): FormValues {
  const { active, name, permissions, type, groups } = user;
  return { active, name, password: '', permissions, type, groups };
}

/** The body that makes a user. */
export function toBody(values: FormValues): NewInterfaceUser {
  return { ...values, name: values.name.trim() };
}

/** What changed against the saved user: the smallest merge patch. An empty password changes nothing. */
export function toPatch(saved: InterfaceUser, values: FormValues): InterfaceUserPatch {
  const body = toBody(values);
  const changed = editableFields.filter((field) => !isSameValue(saved[field], body[field]));
  return {
    ...Object.fromEntries(changed.map((field) => [field, body[field]])),
    ...(values.password === '' ? {} : { password: values.password }),
  };
}
