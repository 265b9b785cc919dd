import MuiPopover from '@mui/material/Popover';
import type { PopoverProps } from './popover.tsx';
import { MuiScope } from './theme/mui-scope.tsx';

/** What a popover is made of. */
export function PopoverPanel(props: PopoverProps & { isOpen: boolean }) {
  const { isOpen, anchor, onClose, label, edge = 'left', className, children } = props;
  return (
    <MuiScope>
      <MuiPopover
        open={isOpen}
        anchorEl={anchor}
        onClose={onClose}
        anchorOrigin={{ vertical: 'bottom', horizontal: edge }}
        transformOrigin={{ vertical: 'top', horizontal: edge }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': label,
            ...(className === undefined ? {} : { className }),
          },
        }}
      >
        {children}
      </MuiPopover>
    </MuiScope>
  );
}
