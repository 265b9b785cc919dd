import { SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { noop } from '#src/lib/noop.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { PartBoundary } from '#src/ui/part-boundary.tsx';

type ListNarrowFiltersProps = {
  /** How many filters are in force. */
  on: number;
  /** How many rows match, in words. */
  count: string | undefined;
  onClear: () => void;
  /** The chips. */
  children: ReactNode;
};

const importSheet = () => import('./list-filter-sheet.tsx');
const LazyFilterSheet = lazy(async () => ({ default: (await importSheet()).ListFilterSheet }));
const preloadSheet = () => void importSheet().catch(noop);

/** The button that opens a list's filters where the screen is too narrow for a line of them. */
export function ListNarrowFilters({ on, count, onClear, children }: ListNarrowFiltersProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <ActionButton
        startIcon={<SlidersHorizontal size={18} aria-hidden />}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onIntent={preloadSheet}
        onClick={() => setIsOpen(true)}
      >
        {on === 0 ? 'Filters' : `Filters (${String(on)})`}
      </ActionButton>
      {isOpen && (
        <PartBoundary>
          <Suspense fallback={null}>
            <LazyFilterSheet
              isOn={on > 0}
              count={count}
              onClear={onClear}
              onClose={() => setIsOpen(false)}
            >
              {children}
            </LazyFilterSheet>
          </Suspense>
        </PartBoundary>
      )}
    </>
  );
}
