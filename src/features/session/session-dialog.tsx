import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { type SubmitEvent, useId } from 'react';
import type { Session } from '#src/contract/session.ts';
import { isolated } from '#src/lib/isolated.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { SignInFields } from './sign-in-fields.tsx';
import { useSignInForm } from './use-sign-in-form.ts';

type SessionDialogProps = {
  /** Who was signed in. */
  operator: Session['operator'];
  onSignedIn: (session: Session) => void;
  onLeave: () => void;
};

/** Over the page when the session has ended in the middle of something. Neither Escape nor a click outside closes it. */
export function SessionDialog({ operator, onSignedIn, onLeave }: SessionDialogProps) {
  const textId = useId();
  const titleId = useId();
  const { control, setFocus, submit, failure, isPending } = useSignInForm(
    operator.email,
    onSignedIn,
  );

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.stopPropagation();
    void submit(event);
  }

  return (
    <Dialog open aria-labelledby={titleId} aria-describedby={textId}>
      <form noValidate onSubmit={onSubmit}>
        <DialogTitle id={titleId}>Sign in again</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 5 }}>
          <DialogContentText id={textId}>
            The session of {isolated(operator.name)} has ended. What you have typed is still here:
            sign in, and what was asked for goes on by itself.
          </DialogContentText>
          <SignInFields
            control={control}
            setFocus={setFocus}
            focusFirst="password"
            failure={failure}
          />
        </DialogContent>
        <DialogActions>
          <ActionButton onClick={onLeave}>Go to the sign-in page</ActionButton>
          <ActionButton type="submit" variant="contained" pending={isPending}>
            Sign in
          </ActionButton>
        </DialogActions>
      </form>
    </Dialog>
  );
}
