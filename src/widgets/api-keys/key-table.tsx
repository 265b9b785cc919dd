import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { ApiKey } from '#src/contract/api-key-record.ts';
import { DataTable } from '#src/ui/data-table/data-table.tsx';
import { visibleColumns } from '#src/ui/data-table/visible-columns.ts';
import { failureWords } from '#src/widgets/failure-words.ts';
import type { PagedRows } from '#src/widgets/use-paged-rows.ts';
import type { KeyColumn } from './key-columns.tsx';
import './key-list.css';
import { keyListSchema, type KeyListState } from './key-list-state.ts';

type KeyTableProps = {
  caption: string;
  rows: PagedRows<ApiKey>;
  columns: readonly KeyColumn[];
  state: KeyListState;
  setState: (patch: Partial<KeyListState>) => void;
  /** What stands in place of rows. */
  empty: ReactNode;
};

/** The table of keys, of all users or of one. */
export function KeyTable({ caption, rows, columns, state, setState, empty }: KeyTableProps) {
  const { key } = useLocation();
  const failure = rows.error === null ? undefined : failureWords(rows.error, 'API keys');
  return (
    <DataTable
      caption={caption}
      columns={visibleColumns(columns, state.columns)}
      total={rows.total}
      rowAt={rows.rowAt}
      rowId={({ id }) => id}
      rowLabel={({ label }) => label}
      onRangeChange={rows.onRangeChange}
      sort={state.sort}
      onSortChange={(sort) => setState({ sort: keyListSchema.shape.sort.parse(sort) })}
      isRefreshing={rows.isRefreshing}
      failure={failure && { message: `${failure.title}. ${failure.detail}`, onRetry: rows.retry }}
      resetKey={rows.shownKey}
      // The rows of the query before have their place in the entry of the history before.
      {...(rows.isSwitching ? {} : { scrollKey: key })}
      empty={empty}
    />
  );
}
