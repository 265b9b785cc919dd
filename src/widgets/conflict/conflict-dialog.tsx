import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState, type ReactNode } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
import { DiffTable } from '#src/ui/diff-table.tsx';
import { MuiScope } from '#src/ui/theme/mui-scope.tsx';
import './conflict-dialog.css';

/** A field on which what was typed and what is saved by now disagree. */
export type ConflictField<Field extends string> = {
  field: Field;
  label: string;
  mine: ReactNode;
  theirs: ReactNode;
  /** Where only one side changed it, that side is preset; `both` has to be looked at and keeps mine at first. */
  kind: 'mine-only' | 'theirs-only' | 'both';
};

export type Side = 'mine' | 'theirs';

const kindWords = {
  'mine-only': 'changed by you',
  'theirs-only': 'changed by them',
  both: 'changed by both',
} as const;

type ConflictDialogProps<Field extends string> = {
  /** What was changed in the meantime: "sap-connector". */
  name: string;
  /** Who changed it and when, as a sentence. */
  changedBy: ReactNode;
  fields: readonly ConflictField<Field>[];
  pending: boolean;
  onKeepEditing: () => void;
  onSave: (choices: Readonly<Partial<Record<Field, Side>>>) => void;
};

/** A stale save: theirs and mine, field by field, and the operator decides. Nothing is overwritten unseen. */
export function ConflictDialog<Field extends string>(props: ConflictDialogProps<Field>) {
  const { name, changedBy, fields, pending, onKeepEditing, onSave } = props;
  const titleId = useId();
  const [choices, setChoices] = useState<Partial<Record<Field, Side>>>({});
  const sideOf = ({ field, kind }: ConflictField<Field>): Side =>
    choices[field] ?? (kind === 'theirs-only' ? 'theirs' : 'mine');

  function decide() {
    const decided: Partial<Record<Field, Side>> = {};
    for (const field of fields) decided[field.field] = sideOf(field);
    onSave(decided);
  }

  return (
    <MuiScope>
      <Dialog
        open
        onClose={onKeepEditing}
        aria-labelledby={titleId}
        slotProps={{ paper: { className: 'conflict' } }}
        fullWidth
      >
        <DialogTitle id={titleId}>{name} was changed in the meantime</DialogTitle>
        <DialogContent>
          <p className="conflict-lead">
            {changedBy} Nothing was saved yet. Choose for each field what stands from now on.
          </p>
          <DiffTable
            caption="Theirs and mine"
            columns={['Theirs', 'Mine']}
            rows={fields.map((field) => ({
              id: field.field,
              label: `${field.label} (${kindWords[field.kind]})`,
              left: field.theirs,
              right: field.mine,
            }))}
            choice={Object.fromEntries(
              fields.map((field) => [field.field, sideOf(field) === 'mine' ? 'right' : 'left']),
            )}
            onChoose={(id, side) =>
              setChoices({ ...choices, [id]: side === 'right' ? 'mine' : 'theirs' })
            }
          />
        </DialogContent>
        <DialogActions>
          <ActionButton onClick={onKeepEditing}>Keep editing</ActionButton>
          <ActionButton variant="primary" pending={pending} onClick={decide}>
            Save these values
          </ActionButton>
        </DialogActions>
      </Dialog>
    </MuiScope>
  );
}
