import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Column } from './column.ts';
import type { Selection } from './selection.ts';
import { nextSort, sortDirection } from './sort.ts';
import { TableCheckbox } from './table-checkbox.tsx';
import type { TableRoles } from './table-roles.ts';

type HeaderRowProps<Row> = {
  columns: readonly Column<Row>[];
  roles: TableRoles;
  isCards: boolean;
  sort: string;
  onSortChange: ((sort: string) => void) | undefined;
  selection: Selection | undefined;
};

/** The row of column headers; a sortable one is a button whose name is the header's text. */
export function HeaderRow<Row>(props: HeaderRowProps<Row>) {
  const { columns, roles, isCards, sort, onSortChange, selection } = props;
  return (
    <tr aria-rowindex={1} {...roles.row}>
      {selection !== undefined && (
        <th scope="col" className="dt-check-cell" {...roles.columnHeader}>
          {isCards ? (
            'Selection'
          ) : (
            <TableCheckbox
              label="Select all"
              state={selection.state}
              onToggle={selection.toggleAll}
            />
          )}
        </th>
      )}
      {columns.map((column) => {
        const { sortKey } = column;
        const isSortable = sortKey !== undefined && onSortChange !== undefined;
        const direction = isSortable ? sortDirection(sort, sortKey) : undefined;
        return (
          <th
            key={column.id}
            scope="col"
            data-align={column.align}
            aria-sort={isSortable ? (direction ?? 'none') : undefined}
            {...roles.columnHeader}
          >
            {isSortable && !isCards ? (
              <button
                type="button"
                className="dt-sort"
                onClick={() => onSortChange(nextSort(sort, sortKey, column.isDescendingFirst))}
              >
                <span>{column.header}</span>
                {direction === 'descending' ? (
                  <ArrowDown aria-hidden size={14} />
                ) : (
                  <ArrowUp aria-hidden size={14} />
                )}
              </button>
            ) : (
              <span className={column.isHeaderHidden === true ? 'dt-hidden' : 'dt-header-text'}>
                {column.header}
              </span>
            )}
          </th>
        );
      })}
    </tr>
  );
}
