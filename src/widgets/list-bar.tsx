import { SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { noop } from '#src/lib/noop.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { narrowQuery } from '#src/ui/data-table/layout.ts';
import { FilterChip } from '#src/ui/filter-chip.tsx';
import type { FilterOption } from '#src/ui/filter-options.tsx';
import { focusFallback } from '#src/ui/focus-fallback.ts';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { SearchBox } from '#src/ui/search-box.tsx';
import { useMedia } from '#src/ui/use-media.ts';
import { isFilterOn } from './is-filter-on.ts';
import './list-bar.css';

/** One filter of a list: its chip, and what of it stands in the address. */
export type BarFilter = {
  label: string;
  options: readonly FilterOption[];
  /** The value in force; `any` or empty for none. */
  value: string;
  onChoose: (value: string | undefined) => void;
};

type ListBarProps = {
  search: { value: string; label: string; placeholder: string; onCommit: (q: string) => void };
  filters: readonly BarFilter[];
  /** How many rows match, in words: said beside the filters of a narrow screen. */
  count?: string | undefined;
  onClear: () => void;
  /** The column chooser, where the list has one. */
  columns?: ReactNode;
};

const importSheet = () => import('./list-filter-sheet.tsx');
const LazyFilterSheet = lazy(async () => ({ default: (await importSheet()).ListFilterSheet }));
const preloadSheet = () => void importSheet().catch(noop);

function ClearAll({ onClear }: { onClear: () => void }) {
  useEffect(() => focusFallback, []);
  return (
    <ActionButton variant="quiet" size="compact" onClick={onClear}>
      Clear all
    </ActionButton>
  );
}

/** Search, filters, and the way back to the whole list; on narrow screens the filters are in a sheet. */
export function ListBar({ search, filters, count, onClear, columns }: ListBarProps) {
  const isNarrow = useMedia(narrowQuery);
  const [isSheetOpen, setIsSheetOpen] = useState(false);
  const on = filters.filter(({ value }) => isFilterOn(value)).length;

  return (
    <div className="list-bar">
      <SearchBox {...search} />
      {isNarrow && filters.length > 0 && (
        <ActionButton
          startIcon={<SlidersHorizontal size={18} aria-hidden />}
          aria-haspopup="dialog"
          aria-expanded={isSheetOpen}
          onIntent={preloadSheet}
          onClick={() => setIsSheetOpen(true)}
        >
          {on === 0 ? 'Filters' : `Filters (${String(on)})`}
        </ActionButton>
      )}
      {!isNarrow && (
        <>
          {filters.length > 0 && (
            <fieldset className="list-bar-filters">
              <legend className="visually-hidden">Filters</legend>
              {filters.map((filter) => (
                <BarFilterChip key={filter.label} filter={filter} />
              ))}
            </fieldset>
          )}
          {(on > 0 || search.value !== '') && <ClearAll onClear={onClear} />}
          {columns !== undefined && <span className="list-bar-columns">{columns}</span>}
        </>
      )}
      {isSheetOpen && isNarrow && (
        <PartBoundary>
          <Suspense fallback={null}>
            <LazyFilterSheet
              isOn={on > 0}
              count={count}
              onClear={onClear}
              onClose={() => setIsSheetOpen(false)}
            >
              {filters.map((filter) => (
                <BarFilterChip key={filter.label} filter={filter} />
              ))}
            </LazyFilterSheet>
          </Suspense>
        </PartBoundary>
      )}
    </div>
  );
}

function BarFilterChip({ filter }: { filter: BarFilter }) {
  const { label, options, value, onChoose } = filter;
  return (
    <FilterChip
      label={label}
      options={options}
      selected={isFilterOn(value) ? [value] : []}
      onChange={([chosen]) => onChoose(chosen)}
    />
  );
}
