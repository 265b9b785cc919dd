import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useBlocker } from 'react-router';
import type { IssuedApiKey } from '#src/contract/api-keys.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { copyByHand, copyText, selectContent } from '#src/ui/copy-text.ts';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { Section } from '#src/ui/section.tsx';
import { MuiScope } from '#src/ui/theme/mui-scope.tsx';
import { LazyReachableKit } from '#src/widgets/hand-over-kit/lazy-kit.tsx';
import { forgetSecret } from './issued-secret.ts';
import './secret-dialog.css';

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
    <MuiScope>
      <Dialog
        open
        aria-labelledby={titleId}
        maxWidth="sm"
        fullWidth
        slotProps={{ paper: { className: 'secret-dialog' } }}
      >
        <DialogTitle id={titleId}>Copy the secret of {key.label} now</DialogTitle>
        <DialogContent>
          <div className="secret-body">
            <p>
              This is the only time that it is shown. Closed, nobody can read it again, and the key
              can only be rotated.
            </p>
            <code
              ref={text}
              className="mono secret-text"
              translate="no"
              // A selection by keyboard and mouse counts as well: whoever takes it that way has it.
              onCopy={() => setIsCopied(true)}
            >
              {secret}
            </code>
            {isRefused && (
              <p role="alert" className="secret-refusal">
                {copyByHand}
              </p>
            )}
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
          </div>
        </DialogContent>
        <DialogActions>
          <ActionButton onClick={() => (isCopied ? forgetSecret() : setIsAsking(true))}>
            Close
          </ActionButton>
          <ActionButton variant="primary" onClick={() => void copy()}>
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
    </MuiScope>
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
