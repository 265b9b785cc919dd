import { ActionButton } from '#src/ui/action-button.tsx';
import { FilterChip } from '#src/ui/filter-chip.tsx';
import { SideSheet } from '#src/ui/side-sheet.tsx';
import type { ListFilter } from './use-list-filters.ts';

type ListFilterSheetProps = {
  filters: readonly ListFilter[];
  /** How many rows match, in words. */
  count: string | undefined;
  onClear: () => void;
  onClose: () => void;
};

/** The filters of the list where the screen is too narrow for a line of them. */
export function ListFilterSheet({ filters, count, onClear, onClose }: ListFilterSheetProps) {
  const isOn = filters.some((filter) => filter.selected.length > 0);
  return (
    <SideSheet
      title="Filters"
      subtitle={count === undefined ? undefined : `${count} interface users`}
      onClose={onClose}
      footerStart={
        isOn ? (
          <ActionButton variant="quiet" onClick={onClear}>
            Clear all
          </ActionButton>
        ) : undefined
      }
      footer={
        <ActionButton variant="primary" onClick={onClose}>
          Show the list
        </ActionButton>
      }
    >
      <div className="user-list-filter-sheet">
        {filters.map((filter) => (
          <FilterChip key={filter.label} {...filter} />
        ))}
      </div>
    </SideSheet>
  );
}
