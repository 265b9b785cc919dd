import type { ReactNode } from 'react';
import type { Column } from './column.ts';
import type { Density } from './layout.ts';
import type { Selection } from './selection.ts';

export type TableFailure = { message: ReactNode; onRetry: () => void };

export type DataTableProps<Row> = {
  /** Names the table for assistive technology. */
  caption: string;
  /** The columns to show, in their order. */
  columns: readonly Column<Row>[];
  /** How many rows there are; `undefined` until it is known, which shows skeletons. */
  total: number | undefined;
  /** The row at a place of the list, or `undefined` while it is on its way. */
  rowAt: (index: number) => Row | undefined;
  rowId: (row: Row) => string;
  /** Names a row's checkbox: "Select {label}". */
  rowLabel: (row: Row) => string;
  /** The rows that are in sight or about to be, at rest or moving slowly: what to load. */
  onRangeChange?: ((first: number, last: number) => void) | undefined;
  sort?: string;
  onSortChange?: ((sort: string) => void) | undefined;
  selection?: Selection | undefined;
  /** Rows to show directly under the header, over and above the list. */
  pinnedRows?: readonly Row[];
  pinnedLabel?: string;
  /** The record that is open beside the list. */
  currentId?: string | undefined;
  density?: Density;
  /** The rows shown are being read again. */
  isRefreshing?: boolean;
  failure?: TableFailure | undefined;
  /** What stands in place of rows: when there are none, and when the first read failed. */
  empty?: ReactNode;
  /** The router's location key: going back finds the list where one left it. */
  scrollKey?: string;
  /** What is asked for (search, filters, order): a change begins at the top. */
  resetKey?: string;
};
