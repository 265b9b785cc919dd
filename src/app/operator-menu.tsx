import Divider from '@mui/material/Divider';
import ListItemText from '@mui/material/ListItemText';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useColorScheme } from '@mui/material/styles';
import { Check, LogOut, Monitor, Moon, Sun } from 'lucide-react';
import { useSubmit } from 'react-router';
import type { Session } from '#src/contract/session.ts';
import { paths } from '#src/lib/paths.ts';

const modes = [
  { id: 'light', label: 'Light theme', icon: Sun },
  { id: 'dark', label: 'Dark theme', icon: Moon },
  { id: 'system', label: 'System theme', icon: Monitor },
] as const;

const addressLook = {
  maxWidth: 280,
  padding: '8px 10px',
  fontSize: '0.75rem',
  lineHeight: '1rem',
  overflowWrap: 'anywhere',
} as const;

type OperatorMenuProps = { anchor: HTMLElement; session: Session; onClose: () => void };

/** The operator's menu: the address, light or dark, sign out. */
export function OperatorMenu({ anchor, session, onClose }: OperatorMenuProps) {
  const { mode, setMode } = useColorScheme();
  const submit = useSubmit();

  function leave() {
    onClose();
    // A navigation like any other, so that unsaved input is asked about first.
    void submit(null, { method: 'post', action: paths.signOut });
  }

  return (
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
      <ListSubheader role="presentation" disableSticky sx={addressLook}>
        {session.operator.email}
      </ListSubheader>
      {modes.map(({ id, label, icon: Icon }) => (
        <MenuItem
          key={id}
          role="menuitemradio"
          aria-checked={mode === id}
          onClick={() => setMode(id)}
        >
          <Icon size={16} aria-hidden />
          <ListItemText disableTypography primary={label} />
          {mode === id && <Check size={16} aria-hidden />}
        </MenuItem>
      ))}
      <Divider />
      <MenuItem onClick={leave}>
        <LogOut size={16} aria-hidden />
        Sign out
      </MenuItem>
    </Menu>
  );
}
