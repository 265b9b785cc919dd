import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
import { SideSheet } from '#src/ui/side-sheet.tsx';

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
          <ActionButton variant="text" onClick={onClear}>
            Clear all
          </ActionButton>
        ) : undefined
      }
      footer={
        <ActionButton variant="contained" onClick={onClose}>
          Show the list
        </ActionButton>
      }
    >
      <Stack sx={{ alignItems: 'flex-start', gap: 3 }}>{children}</Stack>
    </SideSheet>
  );
}
