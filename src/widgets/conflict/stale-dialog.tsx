import type { ReactNode } from 'react';
import type { Actor } from '#src/contract/common.ts';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { mergeValues, type PlainValues } from './merge-values.ts';
import { shownText } from './shown-text.ts';

type StaleDialogProps<Field extends string, Values extends PlainValues<Field>> = {
  name: string;
  /** What the record was changed by, and when. */
  changed: { by: Actor | null; at: string };
  labels: Readonly<Record<Field, string>>;
  fields: readonly Field[];
  values: { base: Values; mine: Values; theirs: Values };
  /** How a value is shown where it isn't what it says: the name behind an id, the lines of a script. */
  show?: ((field: Field, value: Values[Field]) => ReactNode) | undefined;
  isSaving: boolean;
  onKeepEditing: () => void;
  onSave: (values: Values) => void;
};

/** A stale save of a form whose values are plain: theirs and mine, field by field, and what is saved of them. */
export function StaleDialog<Field extends string, Values extends PlainValues<Field>>(
  props: StaleDialogProps<Field, Values>,
) {
  const { name, changed, labels, fields, values, isSaving, onKeepEditing, onSave } = props;
  const { theirs, mine } = values;
  const show = (field: Field, value: Values[Field]) =>
    props.show?.(field, value) ?? shownText(value);

  return (
    <ConflictDialog
      name={name}
      changedBy={
        <>
          {changed.by?.name ?? 'Somebody'} changed it <RelativeTime at={changed.at} />.
        </>
      }
      fields={mergeValues(fields, values).map((merge) => ({
        field: merge.field,
        kind: merge.kind,
        label: labels[merge.field],
        mine: show(merge.field, merge.mine),
        theirs: show(merge.field, merge.theirs),
      }))}
      pending={isSaving}
      onKeepEditing={onKeepEditing}
      onSave={(choices) => {
        const chosen = { ...theirs };
        for (const field of fields) {
          // Where both are the same there was nothing to choose.
          if (choices[field] === 'mine') chosen[field] = mine[field];
        }
        onSave(chosen);
      }}
    />
  );
}
