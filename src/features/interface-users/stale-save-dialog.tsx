import Typography from '@mui/material/Typography';
import { Fragment, type ReactNode } from 'react';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import {
  editableFields,
  mergeConflict,
  type EditableField,
  type EditableValue,
} from '#src/domain/field-changes.ts';
import { userTypeFacts } from '#src/domain/user-types.ts';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import {
  ConflictDialog,
  type ConflictField,
  type Side,
} from '#src/widgets/conflict/conflict-dialog.tsx';
import { fieldLabels } from './field-labels.ts';
import { toForm, type FormValues } from './form-values.ts';

type StaleSaveDialogProps = {
  base: InterfaceUser;
  theirs: InterfaceUser;
  mine: FormValues;
  isSaving: boolean;
  onKeepEditing: () => void;
  onSave: (values: FormValues, theirs: InterfaceUser) => void;
};

/** Theirs and mine of one interface user, and what is saved of them. */
export function StaleSaveDialog(props: StaleSaveDialogProps) {
  const { base, theirs, mine, isSaving, onKeepEditing, onSave } = props;
  const fields: ConflictField<EditableField | 'password'>[] = mergeConflict(base, mine, theirs)
    .flatMap(({ kind, ...rest }) => (kind === 'same' ? [] : [{ kind, ...rest }]))
    .map(({ field, kind, ...sides }) => ({
      field,
      kind,
      label: fieldLabels[field],
      mine: valueWords(sides.mine),
      theirs: valueWords(sides.theirs),
    }));
  if (mine.password !== '') {
    fields.push({
      field: 'password',
      kind: 'mine-only',
      label: fieldLabels.password,
      mine: 'The new one',
      theirs: 'The one that is set',
    });
  }

  function merge(choices: Readonly<Partial<Record<EditableField | 'password', Side>>>) {
    const saved = toForm(theirs);
    const chosen = editableFields.filter((field) => choices[field] === 'mine');
    const values: FormValues = {
      ...saved,
      ...Object.fromEntries(chosen.map((field) => [field, mine[field]])),
      password: choices.password === 'mine' ? mine.password : '',
    };
    onSave(values, theirs);
  }

  return (
    <ConflictDialog
      name={base.name}
      changedBy={
        <>
          {theirs.updatedBy?.name ?? 'Somebody'} changed it <RelativeTime at={theirs.updatedAt} />.
        </>
      }
      fields={fields}
      pending={isSaving}
      onKeepEditing={onKeepEditing}
      onSave={merge}
    />
  );
}

function valueWords(value: EditableValue): ReactNode {
  if (typeof value === 'boolean') return value ? 'Active' : 'Inactive';
  if (Array.isArray(value)) return value.length === 0 ? 'None' : <Codes codes={value.toSorted()} />;
  return value in userTypeFacts ? typeLabel(value) : value;
}

const codeLook = { display: 'inline-block', fontSize: '0.75rem' } as const;

/** Each code in one piece: a line breaks between them. */
function Codes({ codes }: { codes: readonly string[] }) {
  return codes.map((code, index) => (
    <Fragment key={code}>
      {index > 0 && ' '}
      <Typography component="span" variant="mono" sx={codeLook}>
        {code}
        {index < codes.length - 1 && ','}
      </Typography>
    </Fragment>
  ));
}

function typeLabel(value: string): string {
  const found = Object.entries(userTypeFacts).find(([type]) => type === value);
  return found === undefined ? value : found[1].label;
}
