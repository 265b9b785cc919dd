import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import type { SxProps, Theme } from '@mui/material/styles';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { IconButton } from '#src/ui/icon-button.tsx';
import { Navigation } from './navigation.tsx';

const look: SxProps<Theme> = {
  width: 264,
  maxWidth: 'calc(100% - 48px)',
  outline: 'none',
  bgcolor: 'surface.page',
  boxShadow: ({ vars }) => vars.palette.shadow.floating,
  '& > nav': { flex: 1, width: '100%', border: 0 },
  '@media (forced-colors: active)': { borderRight: '1px solid CanvasText' },
};

/** The navigation over the page, on narrow screens. It closes when one goes somewhere. */
export function NavigationDrawer({ onClose }: { onClose: () => void }) {
  const { key } = useLocation();
  const openedAt = useRef(key);
  useEffect(() => {
    if (openedAt.current !== key) onClose();
  }, [key, onClose]);

  return (
    <Drawer
      open
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-label': 'Navigation',
          tabIndex: -1,
          sx: look,
        },
      }}
    >
      <Box sx={{ position: 'absolute', top: 10, right: 8, zIndex: 1 }}>
        <IconButton label="Close the navigation" onClick={onClose}>
          <X size={18} aria-hidden />
        </IconButton>
      </Box>
      <Navigation isNarrow={false} />
    </Drawer>
  );
}
