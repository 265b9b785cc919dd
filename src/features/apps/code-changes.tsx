import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import { Minus, Plus } from 'lucide-react';

type CodeChangesProps = {
  before: readonly string[];
  after: readonly string[];
  /** What they are, in the singular: "permission". */
  noun: string;
};

type Mark = 'added' | 'removed' | 'same';
const words = { added: 'Added', removed: 'Removed', same: 'Stays' } as const;

/** A code is never cut: a long one takes several lines. */
const chip = {
  maxWidth: '100%',
  height: 'auto',
  minHeight: 22,
  '& .MuiChip-icon': { marginLeft: 1.5, marginRight: -1, color: 'inherit' },
  '& .MuiChip-label': {
    paddingInline: 1.5,
    lineHeight: '1.25rem',
    overflowWrap: 'anywhere',
    whiteSpace: 'normal',
  },
} as const;

const looks = {
  added: {
    ...chip,
    borderColor: 'successState.border',
    bgcolor: 'successState.ground',
    color: 'successState.text',
  },
  removed: {
    ...chip,
    borderColor: 'dangerState.border',
    bgcolor: 'dangerState.ground',
    color: 'dangerState.text',
    '& bdi': { textDecoration: 'line-through' },
  },
  same: chip,
} as const;

const signs = {
  added: { icon: <Plus size={12} aria-hidden /> },
  removed: { icon: <Minus size={12} aria-hidden /> },
  same: {},
} as const;

function MarkedCode({ code, mark }: { code: string; mark: Mark }) {
  return (
    <Chip
      component="li"
      variant="code"
      {...signs[mark]}
      label={
        <>
          <span className="visually-hidden">{words[mark]}: </span>
          <bdi translate="no">{code}</bdi>
        </>
      }
      sx={looks[mark]}
    />
  );
}

/** Two lists of codes as one: what comes in, what goes, what stays. */
export function CodeChanges({ before, after, noun }: CodeChangesProps) {
  const had = new Set(before);
  const has = new Set(after);
  const added = after.filter((code) => !had.has(code));
  const removed = before.filter((code) => !has.has(code));
  const same = after.filter((code) => had.has(code));
  if (before.length + after.length === 0) return <span className="quiet">None</span>;
  return (
    <Stack
      component="ul"
      direction="row"
      aria-label={`${noun}s`}
      sx={{ flexWrap: 'wrap', gap: 1, margin: 0, padding: 0, listStyle: 'none' }}
    >
      {added.map((code) => (
        <MarkedCode key={code} code={code} mark="added" />
      ))}
      {removed.map((code) => (
        <MarkedCode key={code} code={code} mark="removed" />
      ))}
      {same.map((code) => (
        <MarkedCode key={code} code={code} mark="same" />
      ))}
    </Stack>
  );
}
