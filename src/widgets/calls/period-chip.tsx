import Box from '@mui/material/Box';
import { DateBox } from '#src/ui/date-box.tsx';
import { FilterOptions } from '#src/ui/filter-options.tsx';
import { FilterShell } from '#src/ui/filter-shell.tsx';
import { callListSchema, type CallListState } from './call-list-state.ts';
import { periodOptions, type PeriodState, periodWords } from './call-period.ts';

type PeriodChipProps = {
  state: PeriodState;
  onChange: (patch: Partial<CallListState>) => void;
};

const days = {
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  gap: 2,
  padding: '8px 12px 12px',
  borderTop: '1px solid',
  borderColor: 'line.soft',
} as const;

const none = { period: 'any', from: '', to: '' } as const;

/** From when to when: one of a few periods up to now, or days. */
export function PeriodChip({ state, onChange }: PeriodChipProps) {
  const words = periodWords(state);
  const isByDay = state.from !== '' || state.to !== '';
  return (
    <FilterShell
      label="Period"
      text={words === undefined ? 'Period' : `Period: ${words}`}
      isOn={words !== undefined}
      onClear={() => onChange(none)}
    >
      {(close) => (
        <>
          <FilterOptions
            label="Period"
            options={periodOptions}
            selected={isByDay || state.period === 'any' ? [] : [state.period]}
            isMulti={false}
            onChange={([period]) =>
              onChange({ ...none, period: callListSchema.shape.period.parse(period) })
            }
            onDone={close}
          />
          <Box sx={days}>
            <DateBox
              label="From"
              value={state.from}
              max={state.to}
              onCommit={(from) => onChange({ period: 'any', from })}
            />
            <DateBox
              label="To"
              value={state.to}
              min={state.from}
              onCommit={(to) => onChange({ period: 'any', to })}
            />
          </Box>
        </>
      )}
    </FilterShell>
  );
}
