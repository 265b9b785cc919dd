import type { Column } from './column.ts';

export type ChoosableColumn = Pick<Column<never>, 'id' | 'header' | 'isRowHeader' | 'isHideable'>;

/** Whether the column stays whatever one chooses: the one that names the row always does. */
export function isFixedColumn(column: ChoosableColumn): boolean {
  return column.isRowHeader === true || column.isHideable === false;
}

/** The columns to show for a choice of ids: in their own order, fixed ones included, unknown ids ignored. */
export function visibleColumns<C extends ChoosableColumn>(
  columns: readonly C[],
  chosen: readonly string[],
): C[] {
  return columns.filter((column) => isFixedColumn(column) || chosen.includes(column.id));
}

/** The choice after one column was switched, written in the columns' order. */
export function toggleColumn(
  columns: readonly ChoosableColumn[],
  chosen: readonly string[],
  id: string,
): string[] {
  const wanted = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  return visibleColumns(columns, wanted).map((column) => column.id);
}
