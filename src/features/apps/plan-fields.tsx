import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ArrowRight } from 'lucide-react';
import type { PlanAction, PlanChange, PlanValue } from '#src/contract/manifest-plan.ts';
import { Mono } from '#src/ui/mono.tsx';
import { CodeChanges } from './code-changes.tsx';
import { narrowPlan } from './plan-look.ts';
import { fieldWord, valueWords } from './plan-words.ts';

const codesIn = (value: PlanValue): readonly string[] => (Array.isArray(value) ? value : []);
const listLook = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 1.5,
  width: '100%',
  margin: 0,
  '& > div': {
    display: 'grid',
    gridTemplateColumns: '120px minmax(0, 1fr)',
    alignItems: 'baseline',
    gap: '2px 16px',
    [narrowPlan]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  '& dd': { minWidth: 0, margin: 0, overflowWrap: 'anywhere' },
} as const;

const beforeAfterLook = {
  display: 'inline-flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '2px 8px',
  '& > svg': { flex: 'none', color: 'text.secondary' },
} as const;

const codeFields = new Set(['parent', 'licence']);

function Value({ field, value }: { field: string; value: PlanValue }) {
  const isEmpty = value === null || value === '';
  if (isEmpty) return <span className="quiet">None</span>;
  return codeFields.has(field) ? <Mono>{valueWords(value)}</Mono> : valueWords(value);
}

function Change({ change, action }: { change: PlanChange; action: PlanAction }) {
  const { field, before, after } = change;
  if (Array.isArray(before) || Array.isArray(after)) {
    return (
      <CodeChanges before={codesIn(before)} after={codesIn(after)} noun={field.replace(/s$/, '')} />
    );
  }
  if (action === 'create') return <Value field={field} value={after} />;
  if (action === 'remove') return <Value field={field} value={before} />;
  return (
    <Stack component="span" direction="row" sx={beforeAfterLook}>
      <Typography component="span" color="textSecondary" sx={{ textDecoration: 'line-through' }}>
        <span className="visually-hidden">Before: </span>
        <Value field={field} value={before} />
      </Typography>
      <ArrowRight size={14} aria-hidden />
      <span>
        <span className="visually-hidden">After: </span>
        <Value field={field} value={after} />
      </span>
    </Stack>
  );
}

type PlanFieldsProps = { changes: readonly PlanChange[]; action: PlanAction };

/** The fields of a thing, before and after; of something new what it becomes, of something removed what it was. */
export function PlanFields({ changes, action }: PlanFieldsProps) {
  return (
    <Box component="dl" sx={listLook}>
      {changes.map((change) => (
        <div key={change.field}>
          <Typography component="dt" variant="body2" color="textSecondary">
            {fieldWord(change.field)}
          </Typography>
          <dd>
            <Change change={change} action={action} />
          </dd>
        </div>
      ))}
    </Box>
  );
}
