import { ColumnChooser } from '#src/ui/data-table/column-chooser.tsx';
import type { ChoosableColumn } from '#src/ui/data-table/visible-columns.ts';
import { ListBar, type BarFilter } from '#src/widgets/list-bar.tsx';
import type { ListControl } from './list-control.ts';

export type ListToolbarProps = {
  /** What the rows are: "API keys". */
  noun: string;
  /** What the search looks at: "name or description". */
  searchesIn: string;
  filters: readonly BarFilter[];
  control: Omit<ListControl, 'sort' | 'onSort'>;
  /** All columns that the list has. */
  columns: readonly ChoosableColumn[];
  /** How many rows match: "12 of 30". */
  count?: string | undefined;
};

/** Search, filters and columns of a list. */
export function ListToolbar({
  noun,
  searchesIn,
  filters,
  control,
  columns,
  count,
}: ListToolbarProps) {
  return (
    <ListBar
      search={{
        value: control.q,
        label: `Search ${noun}`,
        placeholder: `Search ${searchesIn}`,
        onCommit: control.onSearch,
      }}
      filters={filters}
      count={count === undefined ? undefined : `${count} ${noun}`}
      onClear={control.onClear}
      columns={
        <ColumnChooser
          columns={columns}
          chosen={control.columns}
          defaults={control.defaultColumns}
          onChange={control.onColumns}
        />
      }
    />
  );
}
