import { useMedia } from '#src/ui/use-media.ts';
import { narrowQuery, rowHeightOf } from './layout.ts';
import type { DataTableProps } from './table-props.ts';
import { tableRoles } from './table-roles.ts';

/** Rows shown as skeletons while nobody knows how many there will be. */
const expectedRows = 16;

/** What follows from a table's props alone, defaults filled in. */
export function useTableFrame<Row>(props: DataTableProps<Row>) {
  const { columns, selection, total, pinnedRows = [], density = 'comfortable' } = props;
  const isCards = useMedia(narrowQuery);
  const roles = tableRoles(isCards);
  const isFirstLoad = total === undefined && props.failure === undefined;
  const linesAbove = pinnedRows.length === 0 ? 0 : pinnedRows.length + 1;
  return {
    density,
    pinnedRows,
    sort: props.sort ?? '',
    isCards,
    isFirstLoad,
    isBusy: isFirstLoad || props.isRefreshing === true,
    rowHeight: rowHeightOf(isCards, density, columns),
    count: total ?? (isFirstLoad ? expectedRows : 0),
    rowCount: total === undefined ? -1 : 1 + linesAbove + total,
    columnCount: columns.length + (selection === undefined ? 0 : 1),
    rows: {
      columns,
      roles,
      rowId: props.rowId,
      rowLabel: props.rowLabel,
      selection,
      currentId: props.currentId,
      firstRowIndex: pinnedRows.length === 0 ? 2 : 3,
    },
  };
}

export type TableFrame<Row> = ReturnType<typeof useTableFrame<Row>>;
