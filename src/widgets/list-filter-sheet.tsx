import type { ReactNode } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
import { SideSheet } from '#src/ui/side-sheet.tsx';
import './list-bar.css';

type ListFilterSheetProps = {
  /** Whether any filter is in force. */
  isOn: boolean;
  /** How many rows match, in words. */
  count: string | undefined;
  onClear: () => void;
  onClose: () => void;
  /** The chips. */
  children: ReactNode;
};

/** The filters of a list where the screen is too narrow for a line of them. */
export function ListFilterSheet({ isOn, count, onClear, onClose, children }: ListFilterSheetProps) {
  return (
    <SideSheet
      title="Filters"
      subtitle={count}
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
      <div className="list-filter-sheet">{children}</div>
    </SideSheet>
  );
}
