import Divider from '@mui/material/Divider';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Check, LogOut, Monitor, Moon, Sun } from 'lucide-react';
import { useSubmit } from 'react-router';
import type { Session } from '#src/contract/session.ts';
import { paths } from '#src/lib/paths.ts';
import { chooseColorMode, useColorMode } from '#src/ui/theme/color-mode.ts';
import { MuiScope } from '#src/ui/theme/mui-scope.tsx';

const modes = [
  { id: 'light', label: 'Light theme', icon: Sun },
  { id: 'dark', label: 'Dark theme', icon: Moon },
  { id: 'system', label: 'System theme', icon: Monitor },
] as const;

type OperatorMenuProps = { anchor: HTMLElement; session: Session; onClose: () => void };

/** The operator's menu: the address, light or dark, sign out. */
export function OperatorMenu({ anchor, session, onClose }: OperatorMenuProps) {
  const mode = useColorMode();
  const submit = useSubmit();

  function leave() {
    onClose();
    // A navigation like any other, so that unsaved input is asked about first.
    void submit(null, { method: 'post', action: paths.signOut });
  }

  return (
    <MuiScope>
      <Menu
        open
        anchorEl={anchor}
        onClose={onClose}
        // Inside the landmark of its button, so that the page has no content outside of its landmarks.
        container={anchor.closest('nav')}
        disableScrollLock
        anchorOrigin={{ vertical: 'top', horizontal: 'left' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ list: { 'aria-label': 'Account', sx: { minWidth: 216 } } }}
      >
        <ListSubheader role="presentation" className="app-operator-address">
          {session.operator.email}
        </ListSubheader>
        {modes.map(({ id, label, icon: Icon }) => (
          <MenuItem
            key={id}
            role="menuitemradio"
            aria-checked={mode === id}
            onClick={() => chooseColorMode(id)}
          >
            <Icon size={16} aria-hidden />
            {label}
            {mode === id && <Check size={16} className="app-menu-check" aria-hidden />}
          </MenuItem>
        ))}
        <Divider />
        <MenuItem onClick={leave}>
          <LogOut size={16} aria-hidden />
          Sign out
        </MenuItem>
      </Menu>
    </MuiScope>
  );
}
