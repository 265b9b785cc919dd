import type { Column, SkeletonShape } from './column.ts';
import { openRow } from './row-navigation.ts';
import type { Selection } from './selection.ts';
import { TableCheckbox } from './table-checkbox.tsx';
import type { TableRoles } from './table-roles.ts';

/** What every row of one table shares. */
export type RowFrame<Row> = {
  columns: readonly Column<Row>[];
  roles: TableRoles;
  rowId: (row: Row) => string;
  rowLabel: (row: Row) => string;
  selection: Selection | undefined;
  currentId: string | undefined;
  /** The line of the first body row, as assistive technology counts them. */
  firstRowIndex: number;
};

type DataRowProps<Row> = {
  frame: RowFrame<Row>;
  row: Row | undefined;
  /** Counted over pinned and other rows: what the arrow keys step through. */
  position: number;
};

/** One row of plain, class-styled cells; bars in its shape while the row has not arrived. */
export function DataRow<Row>({ frame, row, position }: DataRowProps<Row>) {
  const { columns, roles, selection } = frame;
  const id = row === undefined ? undefined : frame.rowId(row);
  const isSelected = id !== undefined && selection?.isSelected(id) === true;
  const isCurrent = id !== undefined && id === frame.currentId;

  return (
    <tr
      className="dt-row"
      aria-rowindex={frame.firstRowIndex + position}
      aria-current={isCurrent ? 'true' : undefined}
      data-position={position}
      data-selected={isSelected ? '' : undefined}
      // A row that is on its way takes the focus in place of its link.
      tabIndex={-1}
      onClick={openRow}
      {...roles.row}
    >
      {selection !== undefined && (
        <td className="dt-check-cell" {...roles.cell}>
          {row !== undefined && id !== undefined && (
            <TableCheckbox
              label={`Select ${frame.rowLabel(row)}`}
              state={isSelected ? 'all' : 'none'}
              onToggle={(isRange) => selection.toggle(id, isRange)}
            />
          )}
        </td>
      )}
      {columns.map((column) => {
        const content = row === undefined ? null : column.render(row);
        const place = {
          'data-align': column.align,
          'data-card': column.card ?? 'hidden',
          // The stylesheet draws the bars: rows on their way come by the dozen while one scrolls far.
          'data-bones': row === undefined ? skeletonOf(column) : undefined,
        };
        // A header without a word would be read as one.
        return column.isRowHeader === true && row !== undefined ? (
          <th key={column.id} scope="row" {...place} {...roles.rowHeader}>
            {content}
          </th>
        ) : (
          <td key={column.id} {...place} {...roles.cell}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

function skeletonOf({
  skeleton,
  isRowHeader,
}: {
  skeleton?: SkeletonShape;
  isRowHeader?: boolean;
}) {
  return skeleton ?? (isRowHeader === true ? 'two-lines' : 'line');
}
