import type { Column } from './column.ts';

type SortSelectProps<Row> = {
  columns: readonly Column<Row>[];
  sort: string;
  onSortChange: (sort: string) => void;
};

/** Cards have no headers to click: the same orders, as a choice. */
export function SortSelect<Row>({ columns, sort, onSortChange }: SortSelectProps<Row>) {
  const orders = columns.flatMap(({ header, sortKey }) =>
    sortKey === undefined
      ? []
      : [
          { value: sortKey, label: `${header}, ascending` },
          { value: `-${sortKey}`, label: `${header}, descending` },
        ],
  );
  if (orders.length === 0) return null;
  const leading = sort.split(',')[0] ?? '';
  const isKnown = orders.some((order) => order.value === leading);
  return (
    <label className="dt-sort-select">
      Sort by
      <select
        value={isKnown ? leading : ''}
        onChange={(event) => onSortChange(event.currentTarget.value)}
      >
        {!isKnown && <option value="">Default order</option>}
        {orders.map((order) => (
          <option key={order.value} value={order.value}>
            {order.label}
          </option>
        ))}
      </select>
    </label>
  );
}
