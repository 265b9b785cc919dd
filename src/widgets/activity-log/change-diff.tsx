import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import { ArrowRight } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import {
  type Change,
  fieldWord,
  isCodeField,
  isSecretField,
  setChange,
  valueWord,
} from './activity-words.ts';

/** On narrow screens each value stands below its name. */
const listLook = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '128px minmax(0, 1fr)' },
  gap: { xs: 0.5, sm: '6px 16px' },
  margin: '8px 0 0',
  '& dt': { color: 'text.secondary' },
  '& dd': { minWidth: 0, margin: 0 },
  '& dd + dt': { marginTop: { xs: 2, sm: 0 } },
} as const;

const chipLook = {
  maxWidth: '100%',
  '@media (forced-colors: active)': { border: '1px solid CanvasText' },
} as const;

const addedLook = {
  ...chipLook,
  bgcolor: 'successState.ground',
  color: 'successState.text',
} as const;

const removedLook = {
  ...chipLook,
  bgcolor: 'dangerState.ground',
  color: 'dangerState.text',
  '& bdi': { textDecoration: 'line-through' },
} as const;

const stepLook = {
  display: 'inline-flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '2px 8px',
  '& > svg': { flex: 'none', color: 'text.secondary' },
} as const;

/** Before and after of every field that an entry changed: sets as what came and went, the rest as old and new. */
export function ChangeDiff({ changes, isNew }: { changes: readonly Change[]; isNew: boolean }) {
  const shown = changes.filter((change) => !isNew || !isNothing(change));
  if (shown.length === 0) return null;
  return (
    <Box component="dl" sx={listLook}>
      {shown.map((change) => (
        <Fragment key={change.field}>
          <dt>{fieldWord(change.field)}</dt>
          <dd>{diffOf(change, isNew)}</dd>
        </Fragment>
      ))}
    </Box>
  );
}

/** A new record's empty fields say nothing. */
function isNothing({ field, after }: Change): boolean {
  return !isSecretField(field) && valueWord(field, after) === 'None';
}

function diffOf(change: Change, isNew: boolean): ReactNode {
  const { field, before, after } = change;
  if (isSecretField(field)) return isNew ? 'Set' : 'Changed';
  const set = setChange(change);
  if (set !== undefined) return <SetDiff {...set} />;
  const value = (text: string) =>
    isCodeField(field) ? <bdi className="mono">{text}</bdi> : <bdi>{text}</bdi>;
  const now = value(valueWord(field, after));
  if (isNew) return now;
  return (
    <Stack component="span" direction="row" sx={stepLook}>
      <Box component="del" sx={{ color: 'text.secondary' }}>
        {value(valueWord(field, before))}
      </Box>
      <ArrowRight size={14} aria-label="became" />
      <Box component="ins" sx={{ textDecoration: 'none' }}>
        {now}
      </Box>
    </Stack>
  );
}

function SetDiff({ added, removed }: { added: readonly string[]; removed: readonly string[] }) {
  if (added.length + removed.length === 0) return 'The same as before';
  return (
    <Stack
      component="ul"
      direction="row"
      sx={{ flexWrap: 'wrap', gap: 1, margin: 0, padding: 0, listStyle: 'none' }}
    >
      {added.map((code) => (
        <SetChip key={`added ${code}`} word="Added" sign="+" code={code} look={addedLook} />
      ))}
      {removed.map((code) => (
        <SetChip key={`removed ${code}`} word="Removed" sign="−" code={code} look={removedLook} />
      ))}
    </Stack>
  );
}

type SetChipProps = {
  word: string;
  sign: string;
  code: string;
  look: typeof addedLook | typeof removedLook;
};

function SetChip({ word, sign, code, look }: SetChipProps) {
  return (
    <Chip
      component="li"
      sx={look}
      label={
        <>
          <span aria-hidden>{sign} </span>
          <span className="visually-hidden">{word} </span>
          <bdi className="mono">{code}</bdi>
        </>
      }
    />
  );
}
