import Modal from '@mui/material/Modal';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { IconButton } from '#src/ui/icon-button.tsx';
import { Navigation } from './navigation.tsx';
import { MuiScope } from '#src/ui/theme/mui-scope.tsx';

/** The navigation over the page, on narrow screens. It closes when one goes somewhere. */
export function NavigationDrawer({ onClose }: { onClose: () => void }) {
  const { key } = useLocation();
  const openedAt = useRef(key);
  useEffect(() => {
    if (openedAt.current !== key) onClose();
  }, [key, onClose]);

  return (
    <MuiScope>
      <Modal open onClose={onClose}>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- MUI's modal keeps focus, Escape and the page behind */}
        <div className="app-drawer" role="dialog" aria-modal aria-label="Navigation" tabIndex={-1}>
          <div className="app-drawer-close">
            <IconButton label="Close the navigation" onClick={onClose}>
              <X size={18} aria-hidden />
            </IconButton>
          </div>
          <Navigation isNarrow={false} />
        </div>
      </Modal>
    </MuiScope>
  );
}
