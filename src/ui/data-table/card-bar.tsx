import type { SortColumn } from './column.ts';
import type { Selection } from './selection.ts';
import { SortSelect } from './sort-select.tsx';
import { TableCheckbox } from './table-checkbox.tsx';

type CardBarProps = {
  columns: readonly SortColumn[];
  sort: string;
  onSortChange: ((sort: string) => void) | undefined;
  selection: Selection | undefined;
};

/** What the header does, for cards: tick all, and sort. */
export function CardBar({ columns, sort, onSortChange, selection }: CardBarProps) {
  return (
    <div className="dt-card-bar">
      {selection !== undefined && (
        <TableCheckbox label="Select all" state={selection.state} onToggle={selection.toggleAll} />
      )}
      {onSortChange !== undefined && (
        <SortSelect columns={columns} sort={sort} onSortChange={onSortChange} />
      )}
    </div>
  );
}
