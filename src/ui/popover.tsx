import MuiPopover from '@mui/material/Popover';
import type { ReactNode } from 'react';

type PopoverProps = {
  isOpen: boolean;
  /** What it opens at. */
  anchor: () => Element | null;
  onClose: () => void;
  /** Its name. */
  label: string;
  /** With which of its edges it starts at its anchor. */
  edge?: 'left' | 'right' | undefined;
  children: ReactNode;
};

/** A small dialog at its opener, closed by Escape and by a press beside it. */
export function Popover(props: PopoverProps) {
  const { isOpen, anchor, onClose, label, edge = 'left', children } = props;
  return (
    <MuiPopover
      open={isOpen}
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: edge }}
      transformOrigin={{ vertical: 'top', horizontal: edge }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': label } }}
    >
      {children}
    </MuiPopover>
  );
}
