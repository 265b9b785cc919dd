import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { ChoiceLine } from './choice-line.tsx';
import type { LineFrame } from './line-frame.ts';
import { tickState, type Branch } from './picker-model.ts';
import { TickBox } from './tick-box.tsx';
import type { CatalogueEntry } from './use-catalogue.ts';

type BranchLinesProps = {
  branch: Branch<CatalogueEntry>;
  frame: LineFrame;
  level: 1 | 2;
};

const line = { position: 'sticky', alignItems: 'center' } as const;
const lines = {
  1: {
    ...line,
    zIndex: 2,
    top: 0,
    height: 36,
    paddingLeft: '6px',
    borderBottom: '1px solid',
    borderColor: 'line.soft',
    bgcolor: 'surface.sunken',
  },
  2: { ...line, zIndex: 1, top: 37, height: 30, paddingLeft: '22px', bgcolor: 'surface.raised' },
} as const;

const toggle = {
  flex: 1,
  justifyContent: 'flex-start',
  gap: 2,
  height: '100%',
  minHeight: 0,
  padding: '0 10px 0 4px',
  borderRadius: 0,
  color: 'text.primary',
  '&:hover': { backgroundColor: 'transparent' },
  '& svg': { flex: 'none', color: 'text.secondary', transition: 'rotate 120ms ease-out' },
  "&[aria-expanded='true'] svg": { rotate: '90deg' },
} as const;

const names = {
  1: { fontSize: '0.84375rem', fontWeight: 600 },
  2: { fontSize: '0.75rem', fontWeight: 500, color: 'text.secondary' },
} as const;

/** What ticking the box of a branch would do. */
function tickWords(count: number, isAll: boolean, isSearching: boolean): string {
  const what = isSearching ? `the ${count} matching` : `all ${count}`;
  return isAll ? `Take out ${what}` : `Choose ${what}`;
}

/** A group's own line, with a box for all of it that is visible, and the lines in it while it is open. */
export function BranchLines({ branch, frame, level }: BranchLinesProps) {
  const id = useId();
  const { choices, label } = branch;
  const isOpen = frame.isOpen(branch.id);
  const isSearching = frame.terms.length > 0;
  const state = tickState(choices, frame.chosen);
  const count = choices.filter((choice) => frame.chosen.has(choice.code)).length;
  const amount = `${count} of ${choices.length}${isSearching ? ' matching' : ''}`;

  return (
    <Box role="group" aria-labelledby={`${id}-label`}>
      <Stack direction="row" sx={lines[level]}>
        <TickBox
          state={state}
          lineId={branch.id}
          isTabStop={frame.tabStop === branch.id}
          isOff={frame.isOff}
          aria-label={`${isSearching ? 'Matching in' : 'All of'} ${label}, ${count} of ${choices.length} chosen`}
          aria-expanded={isOpen}
          tip={frame.isOff ? undefined : tickWords(choices.length, state === 'all', isSearching)}
          onTick={(isOn) =>
            frame.tick(
              choices.map((choice) => choice.code),
              isOn,
            )
          }
        />
        {/* The box opens and closes the group by the arrow keys; this is the same for pointers. */}
        <Button
          variant="text"
          tabIndex={-1}
          aria-expanded={isOpen}
          onClick={() => frame.setOpen(branch.id, !isOpen)}
          sx={toggle}
        >
          <Typography component="span" noWrap id={`${id}-label`} sx={names[level]}>
            {label}
          </Typography>{' '}
          <Typography
            component="span"
            variant="caption"
            color="textSecondary"
            noWrap
            className="tnum"
            sx={{ flex: 'none', marginLeft: 'auto' }}
          >
            {amount}
          </Typography>
          <ChevronRight size={16} aria-hidden />
        </Button>
      </Stack>
      {isOpen && (
        <Box sx={level === 2 ? { ':last-child > &': { paddingBottom: 1.5 } } : {}}>
          {branch.branches.length > 0
            ? branch.branches.map((child) => (
                <BranchLines key={child.id} branch={child} frame={frame} level={2} />
              ))
            : choices.map((choice) => (
                <ChoiceLine key={choice.code} choice={choice} frame={frame} />
              ))}
        </Box>
      )}
    </Box>
  );
}
