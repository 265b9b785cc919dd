import { SlidersHorizontal } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';

type ListNarrowFiltersProps = {
  /** How many filters are in force. */
  on: number;
  /** How many rows match, in words. */
  count: string | undefined;
  onClear: () => void;
  /** The chips. */
  children: ReactNode;
};

const ListFilterSheet = lazyPart(() => import('./list-filter-sheet.tsx'), 'ListFilterSheet');

/** The button that opens a list's filters where the screen is too narrow for a line of them. */
export function ListNarrowFilters({ on, count, onClear, children }: ListNarrowFiltersProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <ActionButton
        startIcon={<SlidersHorizontal size={18} aria-hidden />}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onIntent={ListFilterSheet.preload}
        onClick={() => setIsOpen(true)}
      >
        {on === 0 ? 'Filters' : `Filters (${String(on)})`}
      </ActionButton>
      {isOpen && (
        <ListFilterSheet
          isOn={on > 0}
          count={count}
          onClear={onClear}
          onClose={() => setIsOpen(false)}
        >
          {children}
        </ListFilterSheet>
      )}
    </>
  );
}
