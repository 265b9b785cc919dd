import type { Group } from '#src/contract/groups.ts';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { ConflictDialog } from '#src/widgets/conflict/conflict-dialog.tsx';
import { editFields, mergeOf, toForm, type GroupValues } from './form-values.ts';

type StaleGroupDialogProps = {
  base: Group;
  theirs: Group;
  mine: GroupValues;
  isSaving: boolean;
  onKeepEditing: () => void;
  onSave: (values: GroupValues, theirs: Group) => void;
};

const labels = {
  name: 'Name',
  description: 'Description',
  permissions: 'Permissions',
  licences: 'Licences',
} as const;

function shown(value: string | readonly string[]): string {
  const text = typeof value === 'string' ? value : value.toSorted().join(', ');
  return text === '' ? 'None' : text;
}

/** Theirs and mine of one group, and what is saved of them. */
export function StaleGroupDialog(props: StaleGroupDialogProps) {
  const { base, theirs, mine, isSaving, onKeepEditing, onSave } = props;
  const saved = toForm(theirs);
  return (
    <ConflictDialog
      name={base.name}
      changedBy={
        <>
          Somebody changed it <RelativeTime at={theirs.updatedAt} />.
        </>
      }
      fields={mergeOf(toForm(base), mine, saved).map(({ field, kind }) => ({
        field,
        kind,
        label: labels[field],
        mine: shown(mine[field]),
        theirs: shown(saved[field]),
      }))}
      pending={isSaving}
      onKeepEditing={onKeepEditing}
      onSave={(choices) => {
        const chosen = editFields.filter((field) => choices[field] === 'mine');
        const mineOnly = Object.fromEntries(chosen.map((field) => [field, mine[field]]));
        onSave({ ...saved, ...mineOnly }, theirs);
      }}
    />
  );
}
