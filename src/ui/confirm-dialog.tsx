import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import type { ReactNode, SubmitEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { ActionButton } from './action-button.tsx';
import { focusFallback } from './focus-fallback.ts';

type ConfirmDialogProps = {
  /** What will happen, to what: "Deactivate sap-connector?". */
  title: string;
  /** What it means, in sentences. */
  children?: ReactNode;
  /** The way back, named for what stays: "Keep active". */
  keepLabel: string;
  /** The verb of the title: "Deactivate". */
  confirmLabel: string;
  danger?: boolean | undefined;
  pending?: boolean | undefined;
  confirmDisabledReason?: string | undefined;
  /** A name that has to be typed before the confirmation counts. */
  typedName?: string | undefined;
  onKeep: () => void;
  onConfirm: () => void;
  isOpen?: boolean | undefined;
};

const bodyLook = {
  gap: 3,
  marginTop: 1,
  color: 'text.secondary',
  '& strong': { color: 'text.primary', fontWeight: 500 },
} as const;

function ConfirmForm({
  title,
  children,
  keepLabel,
  confirmLabel,
  danger = false,
  pending = false,
  confirmDisabledReason,
  typedName,
  onKeep,
  onConfirm,
  bodyId,
}: ConfirmDialogProps & { bodyId: string }) {
  const [typed, setTyped] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const nameBox = useRef<HTMLInputElement>(null);
  const keepButton = useRef<HTMLButtonElement>(null);
  const fieldId = useId();
  const error =
    isMissing && typed !== typedName ? `Type the name as it is: ${typedName}` : undefined;

  useEffect(() => {
    const marked = form.current?.querySelector('[data-initial-focus]');
    const first = marked instanceof HTMLElement ? marked : nameBox.current;
    (first ?? keepButton.current)?.focus();
    return focusFallback;
  }, []);

  function confirm(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    // A dialog lies inside its opener's React tree: its form is not that of the page.
    event.stopPropagation();
    if (pending || confirmDisabledReason !== undefined) return;
    if (typedName !== undefined && typed !== typedName) {
      setIsMissing(true);
      nameBox.current?.focus();
      return;
    }
    onConfirm();
  }

  return (
    <form ref={form} noValidate onSubmit={confirm}>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>
        <Stack id={bodyId} sx={bodyLook}>
          {children}
        </Stack>
        {typedName !== undefined && (
          <TextField
            id={fieldId}
            label={`Type ${typedName} to confirm`}
            error={error !== undefined}
            helperText={error}
            inputRef={nameBox}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            autoComplete="off"
            sx={{ marginTop: 4 }}
            slotProps={{
              htmlInput: { spellCheck: false, autoCapitalize: 'none', className: 'mono' },
            }}
          />
        )}
      </DialogContent>
      <DialogActions>
        <ActionButton onClick={onKeep} ref={keepButton}>
          {keepLabel}
        </ActionButton>
        <ActionButton
          type="submit"
          variant="contained"
          color={danger ? 'error' : 'primary'}
          pending={pending}
          disabledReason={confirmDisabledReason}
        >
          {confirmLabel}
        </ActionButton>
      </DialogActions>
    </form>
  );
}

/** Asks before something that can't be taken back lightly. Escape and a click outside keep things as they are. */
export function ConfirmDialog({ isOpen = true, ...props }: ConfirmDialogProps) {
  const bodyId = useId();
  return (
    <Dialog
      open={isOpen}
      onClose={props.pending === true ? undefined : props.onKeep}
      role={props.danger === true ? 'alertdialog' : 'dialog'}
      aria-describedby={props.children === undefined ? undefined : bodyId}
    >
      <ConfirmForm {...props} bodyId={bodyId} />
    </Dialog>
  );
}
