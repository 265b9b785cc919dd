import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Column } from '#src/ui/data-table/column.ts';
import { DataTable } from '#src/ui/data-table/data-table.tsx';
import type { Selection } from '#src/ui/data-table/selection.ts';
import { visibleColumns } from '#src/ui/data-table/visible-columns.ts';
import { failureWords } from '#src/widgets/failure-words.ts';
import type { PagedRows } from '#src/widgets/use-paged-rows.ts';
import type { ListControl } from './list-control.ts';

export type ListTableProps<Row> = {
  caption: string;
  /** What the rows are, in a sentence about their failure: "API keys". */
  noun: string;
  rows: PagedRows<Row>;
  rowId: (row: Row) => string;
  rowLabel: (row: Row) => string;
  /** All columns that the list has. */
  columns: readonly Column<Row>[];
  control: Pick<ListControl, 'sort' | 'onSort' | 'columns'>;
  selection?: Selection | undefined;
  /** Shown directly under the header, over and above the list. */
  pinned?: readonly Row[];
  /** What stands in place of rows. */
  empty: ReactNode;
};

/** A table over the server's pages, with order and columns from the address. */
export function ListTable<Row>({
  caption,
  noun,
  rows,
  rowId,
  rowLabel,
  columns,
  control,
  selection,
  pinned,
  empty,
}: ListTableProps<Row>) {
  const { key } = useLocation();
  const failure = rows.error === null ? undefined : failureWords(rows.error, noun);
  return (
    <DataTable
      caption={caption}
      columns={visibleColumns(columns, control.columns)}
      total={rows.total}
      rowAt={rows.rowAt}
      rowId={rowId}
      rowLabel={rowLabel}
      onRangeChange={rows.onRangeChange}
      sort={control.sort}
      onSortChange={control.onSort}
      selection={selection}
      {...(pinned === undefined ? {} : { pinnedRows: pinned })}
      isRefreshing={rows.isRefreshing}
      failure={failure && { message: `${failure.title}. ${failure.detail}`, onRetry: rows.retry }}
      resetKey={rows.shownKey}
      // The rows of the query before have their place in the entry of the history before.
      {...(rows.isSwitching ? {} : { scrollKey: key })}
      empty={empty}
    />
  );
}
