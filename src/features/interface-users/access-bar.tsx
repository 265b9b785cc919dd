import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { counted } from '#src/lib/words.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { FilterChip } from '#src/ui/filter-chip.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { SearchBox } from '#src/ui/search-box.tsx';
import {
  accessSchema,
  isAccessFiltered,
  noAccessFilters,
  sourceChoices,
  type AccessState,
} from './access-state.ts';
import type { HeldPermission } from './access-words.ts';

type AccessBarProps = {
  held: readonly HeldPermission[] | undefined;
  state: AccessState;
  /** How many match. */
  shown: number | undefined;
  onChange: (patch: Partial<AccessState>, options?: { replace?: boolean }) => void;
};

const effects = [
  { value: 'counts', label: 'Counts' },
  { value: 'switched-off', label: 'Switched off' },
  { value: 'not-held', label: 'Not held' },
];

/** Search and filters over what a user holds. */
export function AccessBar({ held, state, shown, onChange }: AccessBarProps) {
  const { announce } = useNotices();
  const isFiltered = isAccessFiltered(state);
  const found =
    isFiltered && shown !== undefined ? `${counted(shown, 'permission')} found` : undefined;
  useEffect(() => {
    if (found !== undefined) announce(found);
  }, [found, announce]);

  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
      <SearchBox
        value={state.q}
        onCommit={(q) => onChange({ q }, { replace: true })}
        label="Search permissions"
        placeholder="Search name, code or description"
      />
      <FilterChip
        label="Effect"
        options={effects}
        selected={state.effect === 'any' ? [] : [state.effect]}
        onChange={([effect]) => onChange({ effect: accessSchema.shape.effect.parse(effect) })}
      />
      <FilterChip
        label="Comes from"
        options={sourceChoices(held ?? [])}
        selected={state.source === '' ? [] : [state.source]}
        onChange={([source = '']) => onChange({ source })}
      />
      {isFiltered && (
        <>
          <ActionButton variant="text" size="small" onClick={() => onChange(noAccessFilters)}>
            Clear
          </ActionButton>
          {held !== undefined && shown !== undefined && (
            <Typography component="span" color="textSecondary" className="tnum">
              {shown} of {held.length}
            </Typography>
          )}
        </>
      )}
    </Stack>
  );
}
