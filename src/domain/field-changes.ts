import type { InterfaceUser } from '#src/contract/interface-user-record.ts';

/** What can be edited on an interface user and read back (a password can't), in the order of the form. */
export const editableFields = ['active', 'name', 'permissions', 'type', 'groups'] as const;
export type EditableField = (typeof editableFields)[number];
export type EditableUser = Pick<InterfaceUser, EditableField>;
export type EditableValue = EditableUser[EditableField];

export type FieldChange = {
  readonly field: EditableField;
  readonly before: EditableValue;
  readonly after: EditableValue;
};

export type FieldMerge = {
  readonly field: EditableField;
  readonly base: EditableValue;
  readonly mine: EditableValue;
  readonly theirs: EditableValue;
  /** `same`: nobody changed it, or both to the same value. */
  readonly kind: 'same' | 'mine-only' | 'theirs-only' | 'both';
};

/** Whether two values of a field mean the same: lists of codes are sets. */
export function isSameValue(one: EditableValue, other: EditableValue): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  const left = new Set(one);
  const right = new Set(other);
  return left.size === right.size && one.every((code) => right.has(code));
}

/** What differs between two states of a user, field by field. */
export function fieldChanges(before: EditableUser, after: EditableUser): FieldChange[] {
  return editableFields
    .filter((field) => !isSameValue(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

function mergeKind(
  base: EditableValue,
  mine: EditableValue,
  theirs: EditableValue,
): FieldMerge['kind'] {
  if (isSameValue(mine, theirs)) return 'same';
  if (isSameValue(base, theirs)) return 'mine-only';
  return isSameValue(base, mine) ? 'theirs-only' : 'both';
}

/** Who changed what since `base`, for every editable field. */
export function mergeConflict(
  base: EditableUser,
  mine: EditableUser,
  theirs: EditableUser,
): FieldMerge[] {
  return editableFields.map((field) => ({
    field,
    base: base[field],
    mine: mine[field],
    theirs: theirs[field],
    kind: mergeKind(base[field], mine[field], theirs[field]),
  }));
}
