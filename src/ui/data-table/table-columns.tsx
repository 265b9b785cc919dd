import type { Column } from './column.ts';

type TableColumnsProps<Row> = { columns: readonly Column<Row>[]; hasCheckbox: boolean };

/** The columns' widths, once for the whole table: they don't depend on the rows in sight, so they never jump. */
export function TableColumns<Row>({ columns, hasCheckbox }: TableColumnsProps<Row>) {
  return (
    <colgroup>
      {hasCheckbox && <col className="dt-check-column" />}
      {columns.map(({ id, width }) => (
        <col key={id} style={width === undefined ? undefined : { width }} />
      ))}
    </colgroup>
  );
}
