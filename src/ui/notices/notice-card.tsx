import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { X } from 'lucide-react';
import { IconButton } from '#src/ui/icon-button.tsx';
import type { Notice } from './notice-list.ts';

/** Long enough to read; longer where there is something to press. */
const showFor = 6000;
const showWithActionFor = 10_000;

/** Notices stand below one another, in the place that their host gives them. */
const look = { position: 'static', transform: 'none', width: '100%', marginTop: 2 } as const;
const alertLook = {
  width: '100%',
  bgcolor: 'surface.raised',
  borderColor: 'line.hair',
  boxShadow: 'var(--mui-palette-shadow-floating)',
  pointerEvents: 'auto',
} as const;

/** One notice. A success goes by itself unless it is held (hovered or focused); an error waits to be dismissed. */
export function NoticeCard({
  notice,
  isHeld,
  onDismiss,
}: {
  notice: Notice;
  isHeld: boolean;
  onDismiss: (key: string) => void;
}) {
  const { key, tone, text, action, turn } = notice;
  const isFading = tone === 'success' && !isHeld;
  const time = action === undefined ? showFor : showWithActionFor;

  return (
    <Snackbar
      open
      // A repetition starts the time anew.
      key={turn}
      autoHideDuration={isFading ? time : null}
      onClose={(_, reason) => {
        if (reason === 'timeout') onDismiss(key);
      }}
      sx={look}
    >
      <Alert
        severity={tone}
        role="presentation"
        data-notice
        sx={alertLook}
        action={
          <>
            {action !== undefined && (
              <Button
                variant="text"
                size="small"
                onClick={() => {
                  onDismiss(key);
                  action.onPress();
                }}
                sx={{ color: 'accent.text' }}
              >
                {action.label}
              </Button>
            )}
            <IconButton size="small" label="Dismiss" onClick={() => onDismiss(key)}>
              <X size={16} aria-hidden />
            </IconButton>
          </>
        }
      >
        {text}
      </Alert>
    </Snackbar>
  );
}
