import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { SearchBox } from '#src/ui/search-box.tsx';
import { SegmentedChoice } from '#src/ui/segmented-choice.tsx';
import type { PlanChoice, PlanFilter } from './plan-filter.ts';
import { narrowPlan } from './plan-look.ts';

type PlanBarProps = {
  filter: PlanFilter;
  counts: Readonly<Record<PlanChoice, number>>;
  onChoose: (action: PlanChoice) => void;
  onFind: (find: string) => void;
};

const choiceWords: Readonly<Record<PlanChoice, string>> = {
  changes: 'What changes',
  create: 'Create',
  change: 'Change',
  remove: 'Remove',
  keep: 'Keep',
  blocked: 'Blocked',
  all: 'All',
};

/** Fewer items are found by looking. */
const searchedFrom = 8;

const searchLook = {
  '& .MuiInputBase-root': { width: 280 },
  [narrowPlan]: { flex: '1 1 100%', '& .MuiInputBase-root': { width: '100%' } },
} as const;

const choices = ['changes', 'create', 'change', 'remove', 'blocked', 'keep', 'all'] as const;

type Counts = PlanBarProps['counts'];

/** What shows nothing, or just what another choice shows, is left out. */
function isTelling(choice: PlanChoice, counts: Counts): boolean {
  if (choice === 'changes') return true;
  if (choice === 'all') return counts.keep > 0;
  return counts[choice] > 0 && counts[choice] < counts.all;
}

/** Which items of a plan are looked at: by what is done with them, and by name or code. */
export function PlanBar({ filter, counts, onChoose, onFind }: PlanBarProps) {
  const hasSearch = counts.all > searchedFrom || filter.find !== '';
  const shown = choices.filter((one) => one === filter.action || isTelling(one, counts));
  if (!hasSearch && shown.length < 2) return null;
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' }}>
      {hasSearch && (
        <Box sx={searchLook}>
          <SearchBox
            value={filter.find}
            label="Search the plan"
            placeholder="Search name or code"
            onCommit={onFind}
          />
        </Box>
      )}
      {shown.length > 1 && (
        <SegmentedChoice
          label="Show"
          value={filter.action}
          onChange={onChoose}
          segments={shown.map((value) => ({
            value,
            label: choiceWords[value],
            count: counts[value],
          }))}
        />
      )}
    </Stack>
  );
}
