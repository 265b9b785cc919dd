import { useMedia } from '#src/ui/use-media.ts';
import { SlidersHorizontal } from 'lucide-react';
import { Suspense, useEffect, useState } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
import { ColumnChooser } from '#src/ui/data-table/column-chooser.tsx';
import { narrowQuery } from '#src/ui/data-table/layout.ts';
import { FilterChip } from '#src/ui/filter-chip.tsx';
import { focusFallback } from '#src/ui/focus-fallback.ts';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { SearchBox } from '#src/ui/search-box.tsx';
import type { UserColumn } from './list-columns.tsx';
import { LazyFilterSheet, preloadFilters } from './list-lazy.ts';
import { columnIds, defaultColumns, noFilters, type ListState } from './list-state.ts';
import type { ListFilter } from './use-list-filters.ts';

type ListToolbarProps = {
  state: ListState;
  setState: (patch: Partial<ListState>, options?: { replace?: boolean }) => void;
  filters: readonly ListFilter[];
  columns: readonly UserColumn[];
  /** How many rows match, in words. */
  count: string | undefined;
};

function ClearAll({ onClear }: { onClear: () => void }) {
  useEffect(() => focusFallback, []);
  return (
    <ActionButton variant="quiet" size="compact" onClick={onClear}>
      Clear all
    </ActionButton>
  );
}

/** Search, filters and columns; on narrow screens the filters are in a sheet. */
export function ListToolbar({ state, setState, filters, columns, count }: ListToolbarProps) {
  const isNarrow = useMedia(narrowQuery);
  const [isSheetOpen, setIsSheetOpen] = useState(false);
  const on = filters.filter((filter) => filter.selected.length > 0).length;
  const clear = () => setState(noFilters);

  return (
    <div className="user-list-toolbar">
      <SearchBox
        value={state.q}
        label="Search interface users"
        placeholder="Search name, address or permission"
        onCommit={(q) => setState({ q }, { replace: true })}
      />
      {isNarrow ? (
        <ActionButton
          startIcon={<SlidersHorizontal size={18} aria-hidden />}
          aria-haspopup="dialog"
          aria-expanded={isSheetOpen}
          onIntent={preloadFilters}
          onClick={() => setIsSheetOpen(true)}
        >
          {on === 0 ? 'Filters' : `Filters (${String(on)})`}
        </ActionButton>
      ) : (
        <>
          <fieldset className="user-list-filters">
            <legend className="visually-hidden">Filters</legend>
            {filters.map((filter) => (
              <FilterChip key={filter.label} {...filter} />
            ))}
          </fieldset>
          {(on > 0 || state.q !== '') && <ClearAll onClear={clear} />}
          <span className="user-list-columns">
            <ColumnChooser
              columns={columns}
              chosen={state.columns}
              defaults={defaultColumns}
              onChange={(ids) => setState({ columns: columnIds.filter((id) => ids.includes(id)) })}
            />
          </span>
        </>
      )}
      {isSheetOpen && isNarrow && (
        <PartBoundary>
          <Suspense fallback={null}>
            <LazyFilterSheet
              filters={filters}
              count={count}
              onClear={clear}
              onClose={() => setIsSheetOpen(false)}
            />
          </Suspense>
        </PartBoundary>
      )}
    </div>
  );
}
