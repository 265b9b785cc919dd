import type { ReactNode } from 'react';

/** The shape that stands in for a cell until its row is there. */
export type SkeletonShape = 'two-lines' | 'line' | 'short' | 'chips' | 'switch' | 'none';

/** One column of a data table. */
export type Column<Row> = {
  id: string;
  /** The column's name, also in the column chooser and in the "Sort by" of narrow screens. */
  header: string;
  /** For columns of buttons, whose name only assistive technology needs. */
  isHeaderHidden?: boolean;
  /** A fixed width in pixels. Without it the column shares what is left over, but keeps `minWidth`. */
  width?: number;
  minWidth?: number;
  align?: 'end';
  /** What the column is called in `sort`; without it the column can't be sorted by. */
  sortKey?: string;
  /** Dates and counts: the first click shows the newest or the most. */
  isDescendingFirst?: boolean;
  /** The cell that names the row; it holds the row's link. Exactly one column has it. */
  isRowHeader?: boolean;
  /** False: the column chooser doesn't offer to hide it. */
  isHideable?: boolean;
  /** The cell's place on a card when the screen is narrow: `meta` is the card's last line. Without it, `hidden`. */
  card?: 'title' | 'end' | 'meta' | 'hidden';
  skeleton?: SkeletonShape;
  render: (row: Row) => ReactNode;
};

/** What is needed of a column to offer its orders. */
export type SortColumn = { readonly header: string; readonly sortKey?: string };

const fallbackMinWidth = 120;
const checkboxWidth = 44;

/** Below this width the table scrolls sideways instead of squeezing its columns. */
export function minTableWidth(
  columns: readonly { width?: number; minWidth?: number }[],
  hasCheckbox: boolean,
): number {
  const widths = columns.map((column) => column.width ?? column.minWidth ?? fallbackMinWidth);
  return widths.reduce((sum, width) => sum + width, hasCheckbox ? checkboxWidth : 0);
}
