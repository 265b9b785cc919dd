import { ColumnChooser } from '#src/ui/data-table/column-chooser.tsx';
import { type BarFilter, ListBar } from '#src/widgets/list-bar.tsx';
import type { KeyColumn } from './key-columns.tsx';
import {
  defaultKeyColumns,
  keyColumnIds,
  type KeyListState,
  noKeyFilters,
} from './key-list-state.ts';

type KeyBarProps = {
  state: KeyListState;
  setState: (patch: Partial<KeyListState>, options?: { replace?: boolean }) => void;
  filters: readonly BarFilter[];
  columns: readonly KeyColumn[];
};

/** Search, filters and columns of a list of keys. */
export function KeyBar({ state, setState, filters, columns }: KeyBarProps) {
  return (
    <ListBar
      search={{
        value: state.q,
        label: 'Search API keys',
        placeholder: 'Search label, prefix or last four',
        onCommit: (q) => setState({ q }, { replace: true }),
      }}
      filters={filters}
      onClear={() => setState(noKeyFilters)}
      columns={
        <ColumnChooser
          columns={columns}
          chosen={state.columns}
          defaults={defaultKeyColumns}
          onChange={(ids) => setState({ columns: keyColumnIds.filter((id) => ids.includes(id)) })}
        />
      }
    />
  );
}
