import type { Permission } from '#src/contract/permissions.ts';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { ConflictDialog } from '#src/widgets/conflict/conflict-dialog.tsx';
import { mergeOf, toForm, type EditValues } from './form-values.ts';

type StalePermissionDialogProps = {
  base: Permission;
  theirs: Permission;
  mine: EditValues;
  isSaving: boolean;
  onKeepEditing: () => void;
  onSave: (values: EditValues, theirs: Permission) => void;
};

const labels = { name: 'Name', description: 'Description' } as const;

/** Theirs and mine of one permission, and what is saved of them. */
export function StalePermissionDialog(props: StalePermissionDialogProps) {
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
      fields={mergeOf(toForm(base), mine, saved).map(
        ({ field, kind, mine: typed, theirs: stored }) => ({
          field,
          kind,
          label: labels[field],
          mine: typed === '' ? 'None' : typed,
          theirs: stored === '' ? 'None' : stored,
        }),
      )}
      pending={isSaving}
      onKeepEditing={onKeepEditing}
      onSave={(choices) =>
        onSave(
          {
            name: choices.name === 'mine' ? mine.name : saved.name,
            description: choices.description === 'mine' ? mine.description : saved.description,
          },
          theirs,
        )
      }
    />
  );
}
