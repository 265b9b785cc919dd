import Box from '@mui/material/Box';
import { useEffect, type ReactNode } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
import { narrowQuery } from '#src/ui/data-table/layout.ts';
import { FilterChip } from '#src/ui/filter-chip.tsx';
import type { FilterOption } from '#src/ui/filter-options.tsx';
import { focusFallback } from '#src/ui/focus-fallback.ts';
import { SearchBox } from '#src/ui/search-box.tsx';
import { useMedia } from '#src/ui/use-media.ts';
import { isFilterOn } from './is-filter-on.ts';
import { ListNarrowFilters } from './list-narrow-filters.tsx';

/** One filter of a list: its chip, and what of it stands in the address. */
export type BarFilter = {
  label: string;
  options: readonly FilterOption[];
  /** The value in force; `any` or empty for none. */
  value: string;
  onChoose: (value: string | undefined) => void;
  /** The options are records, such as users: one searches among them. */
  isOfRecords?: boolean;
};

type ListBarProps = {
  search: { value: string; label: string; placeholder: string; onCommit: (q: string) => void };
  filters: readonly BarFilter[];
  /** How many rows match, in words: said beside the filters of a narrow screen. */
  count?: string | undefined;
  onClear: () => void;
  /** Controls of other kinds, after the filters, and whether they narrow the list. */
  children?: ReactNode;
  isNarrowedBesides?: boolean;
  /** The column chooser, where the list has one. */
  columns?: ReactNode;
};

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 2,
  minWidth: 0,
} as const;
const narrowBar = { ...row, '& > search': { flex: '1 1 0' } } as const;

function ClearAll({ onClear }: { onClear: () => void }) {
  useEffect(() => focusFallback, []);
  return (
    <ActionButton variant="text" size="small" onClick={onClear}>
      Clear all
    </ActionButton>
  );
}

/** Search, filters, and the way back to the whole list; on narrow screens the filters are in a sheet. */
export function ListBar(props: ListBarProps) {
  const { search, filters, count, onClear, children, isNarrowedBesides = false, columns } = props;
  const isNarrow = useMedia(narrowQuery);
  const on = filters.filter(({ value }) => isFilterOn(value)).length + Number(isNarrowedBesides);
  const hasFilters = filters.length > 0 || children !== undefined;
  const chips = (
    <>
      {filters.map((filter) => (
        <BarFilterChip key={filter.label} filter={filter} />
      ))}
      {children}
    </>
  );

  return (
    <Box sx={isNarrow ? narrowBar : row}>
      <SearchBox {...search} />
      {isNarrow && hasFilters && (
        <ListNarrowFilters on={on} count={count} onClear={onClear}>
          {chips}
        </ListNarrowFilters>
      )}
      {!isNarrow && (
        <>
          {hasFilters && (
            <Box role="group" aria-label="Filters" sx={row}>
              {chips}
            </Box>
          )}
          {(on > 0 || search.value !== '') && <ClearAll onClear={onClear} />}
          {columns !== undefined && <Box sx={{ marginInlineStart: 'auto' }}>{columns}</Box>}
        </>
      )}
    </Box>
  );
}

function BarFilterChip({ filter }: { filter: BarFilter }) {
  const { label, options, value, onChoose, isOfRecords } = filter;
  return (
    <FilterChip
      label={label}
      options={options}
      selected={isFilterOn(value) ? [value] : []}
      onChange={([chosen]) => onChoose(chosen)}
      isOfRecords={isOfRecords}
    />
  );
}
