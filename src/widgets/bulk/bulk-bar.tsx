import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { focusFallback } from '#src/ui/focus-fallback.ts';
import { IconButton } from '#src/ui/icon-button.tsx';
import './bulk-bar.css';

type BulkBarProps = {
  count: number;
  /** How many match search and filters. */
  total: number;
  onSelectAll: () => void;
  onClear: () => void;
  /** The actions. */
  children: ReactNode;
};

/** Under the list while rows are ticked: how many, what can be done with them, and the way out. */
export function BulkBar({ count, total, onSelectAll, onClear, children }: BulkBarProps) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => focusFallback, []);

  function selectAll() {
    onSelectAll();
    // The button that was pressed goes.
    bar.current?.focus();
  }

  return (
    <section ref={bar} className="bulk-bar" aria-label="Selected rows" tabIndex={-1}>
      <span className="bulk-bar-count">
        {count.toLocaleString('en')} selected
        {count < total && (
          <button type="button" onClick={selectAll}>
            Select all {total.toLocaleString('en')} that match
          </button>
        )}
      </span>
      <div className="bulk-bar-actions">{children}</div>
      <IconButton label="Clear selection" onClick={onClear}>
        <X size={18} aria-hidden />
      </IconButton>
    </section>
  );
}
