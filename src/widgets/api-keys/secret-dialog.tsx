import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useBlocker } from 'react-router';
import type { IssuedApiKey } from '#src/contract/api-keys.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { copyByHand, copyText, selectContent } from '#src/ui/copy-text.ts';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { Section } from '#src/ui/section.tsx';
import { LazyReachableKit } from '#src/widgets/hand-over-kit/lazy-kit.tsx';
import { forgetSecret } from './issued-secret.ts';

/** It begins further up, so that its buttons stay clear of the notice below, which says that the key was issued. */
const paperLook = {
  '@media (height >= 600px)': {
    alignSelf: 'flex-start',
    marginBlock: { xs: '16px 136px', sm: '32px 96px' },
    maxHeight: { xs: 'calc(100% - 152px)', sm: 'calc(100% - 128px)' },
  },
} as const;

const secretLook = {
  display: 'block',
  padding: '12px 16px',
  border: '1px solid',
  borderColor: 'line.hair',
  borderRadius: '8px',
  fontSize: '0.875rem',
  lineHeight: '1.5rem',
  userSelect: 'all',
} as const;

/** The secret of a key, once. Neither Escape nor a click outside closes it, and it asks again if nothing was copied. */
export function SecretDialog({ issued }: { issued: IssuedApiKey }) {
  const { key, secret } = issued;
  const { announce } = useNotices();
  const titleId = useId();
  const text = useRef<HTMLElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const leaving = useLeaveGuard(!isCopied);

  // Whoever leaves the page leaves the secret behind: it must not wait in memory for the next visit.
  useEffect(() => forgetSecret, []);

  async function copy() {
    const isThere = await copyText(secret);
    setIsRefused(!isThere);
    if (isThere) {
      setIsCopied(true);
      announce('The secret is copied.');
    } else if (text.current !== null) selectContent(text.current);
  }

  return (
    <Dialog open aria-labelledby={titleId} slotProps={{ paper: { sx: paperLook } }}>
      <DialogTitle id={titleId}>Copy the secret of {key.label} now</DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 4, marginTop: 1 }}>
          <Typography color="textSecondary">
            This is the only time that it is shown. Closed, nobody can read it again, and the key
            can only be rotated.
          </Typography>
          <Box
            component="code"
            ref={text}
            className="mono"
            translate="no"
            sx={secretLook}
            // A selection by keyboard and mouse counts as well: whoever takes it that way has it.
            onCopy={() => setIsCopied(true)}
          >
            {secret}
          </Box>
          {isRefused && <Alert severity="error">{copyByHand}</Alert>}
          <Section
            title="Samples"
            headingLevel={3}
            description={`One call by ${key.userName}, ready to run, of each endpoint that the key reaches now.`}
          >
            <LazyReachableKit
              userId={key.userId}
              credential={{ kind: 'api-key', id: key.id, secret }}
              onSecretCopied={() => setIsCopied(true)}
            />
          </Section>
        </Stack>
      </DialogContent>
      <DialogActions sx={{ borderTop: '1px solid', borderColor: 'line.hair' }}>
        <ActionButton onClick={() => (isCopied ? forgetSecret() : setIsAsking(true))}>
          Close
        </ActionButton>
        <ActionButton variant="contained" onClick={() => void copy()}>
          {isCopied ? 'Copied' : 'Copy secret'}
        </ActionButton>
      </DialogActions>
      {(isAsking || leaving.isBlocked) && (
        <ConfirmDialog
          title="Close without copying?"
          keepLabel="Keep open"
          confirmLabel="Close"
          danger
          onKeep={() => {
            setIsAsking(false);
            leaving.stay();
          }}
          onConfirm={() => {
            forgetSecret();
            leaving.leave();
          }}
        >
          <p>The secret was not copied. Once closed, nobody can read it again.</p>
        </ConfirmDialog>
      )}
    </Dialog>
  );
}

/** Holds back whoever is about to leave the page: inside the console, and by the browser. */
function useLeaveGuard(isOn: boolean) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isOn && currentLocation.pathname !== nextLocation.pathname,
  );
  const ask = useEffectEvent((event: BeforeUnloadEvent) => {
    if (isOn) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: BeforeUnloadEvent) => ask(event);
    window.addEventListener('beforeunload', listen);
    return () => window.removeEventListener('beforeunload', listen);
  }, []);
  return {
    isBlocked: blocker.state === 'blocked',
    stay: () => blocker.reset?.(),
    leave: () => blocker.proceed?.(),
  };
}
