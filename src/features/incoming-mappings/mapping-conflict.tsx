import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { StaleDialog } from '#src/widgets/conflict/stale-dialog.tsx';
import { toForm, type MappingField, type MappingValues } from './form-values.ts';
import { fieldLabels } from './mapping-words.ts';
import { shownValue } from './shown-value.tsx';

type MappingConflictProps = {
  /** What the form began with, and what is saved by now. */
  base: IncomingMapping;
  theirs: IncomingMapping;
  mine: MappingValues;
  /** The fields that are looked at. */
  fields: readonly MappingField[];
  isSaving: boolean;
  onKeepEditing: () => void;
  onSave: (values: MappingValues) => void;
};

/** Somebody saved the mapping while it was edited here: theirs and mine, field by field. */
export function MappingConflict(props: MappingConflictProps) {
  const { base, theirs, mine, fields, isSaving, onKeepEditing, onSave } = props;
  return (
    <StaleDialog
      name={base.name}
      changed={{ by: theirs.updatedBy, at: theirs.updatedAt }}
      labels={fieldLabels}
      fields={fields}
      values={{ base: toForm(base), mine, theirs: toForm(theirs) }}
      show={shownValue}
      isSaving={isSaving}
      onKeepEditing={onKeepEditing}
      onSave={onSave}
    />
  );
}
