import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState, type ReactNode } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
import { DiffTable } from '#src/ui/diff-table.tsx';

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

/** Wider than a question: two values stand side by side. */
const wideLook = { maxWidth: 680 } as const;

const tableLook = { '& thead th:first-of-type': { width: { sm: '28%' } } } as const;

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
    <Dialog
      open
      onClose={onKeepEditing}
      aria-labelledby={titleId}
      slotProps={{ paper: { sx: wideLook } }}
    >
      <DialogTitle id={titleId}>{name} was changed in the meantime</DialogTitle>
      <DialogContent sx={tableLook}>
        <Typography color="textSecondary" sx={{ marginTop: 1, marginBottom: 4 }}>
          {changedBy} Nothing was saved yet. Choose for each field what stands from now on.
        </Typography>
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
        <ActionButton variant="contained" pending={pending} onClick={decide}>
          Save these values
        </ActionButton>
      </DialogActions>
    </Dialog>
  );
}
