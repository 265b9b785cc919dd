import FormControlLabel from '@mui/material/FormControlLabel';
import NativeSelect from '@mui/material/NativeSelect';
import type { SortColumn } from './column.ts';

type SortSelectProps = {
  columns: readonly SortColumn[];
  sort: string;
  onSortChange: (sort: string) => void;
};

/** Cards have no headers to click: the same orders, as a choice. */
export function SortSelect({ columns, sort, onSortChange }: SortSelectProps) {
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
    <FormControlLabel
      label="Sort by"
      labelPlacement="start"
      sx={{
        alignItems: 'center',
        marginInlineStart: 'auto',
        '& > span': { padding: 0, fontSize: '0.75rem', color: 'text.secondary' },
      }}
      control={
        <NativeSelect
          disableUnderline
          value={isKnown ? leading : ''}
          onChange={(event) => onSortChange(event.currentTarget.value)}
          sx={{ fontWeight: 500 }}
        >
          {!isKnown && <option value="">Default order</option>}
          {orders.map((order) => (
            <option key={order.value} value={order.value}>
              {order.label}
            </option>
          ))}
        </NativeSelect>
      }
    />
  );
}
