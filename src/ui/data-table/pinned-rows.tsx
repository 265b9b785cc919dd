import { DataRow, type RowFrame } from './data-row.tsx';

type PinnedRowsProps<Row> = {
  frame: RowFrame<Row>;
  rows: readonly Row[];
  label: string;
  columnCount: number;
  /** False when they would cover too much of the list: then they scroll away with it. */
  isSticky: boolean;
};

/** Rows that stand directly under the header whatever the order is, such as those just added. They glow once. */
export function PinnedRows<Row>(props: PinnedRowsProps<Row>) {
  const { frame, rows, label, columnCount, isSticky } = props;
  return (
    <tbody className="dt-pinned" data-sticky={isSticky ? '' : undefined} {...frame.roles.group}>
      <tr className="dt-pinned-label" aria-rowindex={2} {...frame.roles.row}>
        <th scope="rowgroup" colSpan={columnCount} {...frame.roles.rowHeader}>
          {label}
        </th>
      </tr>
      {rows.map((row, position) => (
        <DataRow key={frame.rowId(row)} frame={frame} row={row} position={position} />
      ))}
    </tbody>
  );
}
