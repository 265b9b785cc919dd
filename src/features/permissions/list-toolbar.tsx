import { ActionButton } from '#src/ui/action-button.tsx';
import { ColumnChooser } from '#src/ui/data-table/column-chooser.tsx';
import { FilterChip } from '#src/ui/filter-chip.tsx';
import { SearchBox } from '#src/ui/search-box.tsx';
import type { PermissionColumn } from './list-columns.tsx';
import { columnIds, defaultColumns, listSchema, noFilters, type ListState } from './list-state.ts';
import { originOptions } from './origin-options.ts';

type ListToolbarProps = {
  state: ListState;
  setState: (patch: Partial<ListState>, options?: { replace?: boolean }) => void;
  columns: readonly PermissionColumn[];
};

/** Search, the one filter, and columns. */
export function ListToolbar({ state, setState, columns }: ListToolbarProps) {
  const isNarrowed = state.q !== '' || state.origin !== 'any';
  return (
    <div className="permission-toolbar">
      <SearchBox
        value={state.q}
        label="Search permissions"
        placeholder="Search name, code or description"
        onCommit={(q) => setState({ q }, { replace: true })}
      />
      <FilterChip
        label="Origin"
        options={originOptions}
        selected={state.origin === 'any' ? [] : [state.origin]}
        onChange={([origin]) => setState({ origin: listSchema.shape.origin.parse(origin) })}
      />
      {isNarrowed && (
        <ActionButton variant="quiet" size="compact" onClick={() => setState(noFilters)}>
          Clear all
        </ActionButton>
      )}
      <span className="permission-toolbar-columns">
        <ColumnChooser
          columns={columns}
          chosen={state.columns}
          defaults={defaultColumns}
          onChange={(ids) => setState({ columns: columnIds.filter((id) => ids.includes(id)) })}
        />
      </span>
    </div>
  );
}
