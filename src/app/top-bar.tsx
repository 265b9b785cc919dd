import AppBar from '@mui/material/AppBar';
import Toolbar from '@mui/material/Toolbar';
import Typography from '@mui/material/Typography';
import { Menu } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '#src/ui/icon-button.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { ProductMark } from '#src/widgets/product-mark.tsx';
import { productName } from './navigation-entries.ts';

const DemoChip = lazyPart(() => import('./demo-chip.tsx'), 'DemoChip');
const NavigationDrawer = lazyPart(() => import('./navigation-drawer.tsx'), 'NavigationDrawer');

const look = {
  gridArea: 'navigation',
  borderBottom: '1px solid',
  borderColor: 'line.hair',
} as const;

/** On narrow screens the navigation is behind a button. */
export function TopBar({ onShowDemoBar }: { onShowDemoBar: (() => void) | undefined }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <AppBar position="static" color="transparent" elevation={0} sx={look}>
      <Toolbar disableGutters sx={{ gap: 2.5, minHeight: { xs: 52 }, padding: '0 12px 0 8px' }}>
        <IconButton
          label="Open the navigation"
          aria-expanded={isOpen}
          aria-haspopup="dialog"
          onIntent={NavigationDrawer.preload}
          onClick={() => setIsOpen(true)}
        >
          <Menu size={18} aria-hidden />
        </IconButton>
        <ProductMark size={24} />
        <Typography
          component="span"
          noWrap
          sx={{ flex: 1, fontWeight: 600, letterSpacing: '-0.01em' }}
        >
          {productName}
        </Typography>
        {onShowDemoBar !== undefined && <DemoChip isNarrow={false} onClick={onShowDemoBar} />}
      </Toolbar>
      {isOpen && <NavigationDrawer onClose={() => setIsOpen(false)} />}
    </AppBar>
  );
}
