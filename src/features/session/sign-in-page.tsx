import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useEffect, useRef } from 'react';
import { useNavigate, useRevalidator, useSearchParams } from 'react-router';
import { sessionQueries } from '#src/api/session.ts';
import type { Session } from '#src/contract/session.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { ProductMark } from '#src/widgets/product-mark.tsx';
import { DemoOperators, type DemoSignIn } from './demo-operators.tsx';
import { nextPath } from './next-path.ts';
import { onOtherTabs, tellOtherTabs } from './session-channel.ts';
import { SignInFields } from './sign-in-fields.tsx';
import { useSignInForm } from './use-sign-in-form.ts';

const look = {
  display: 'grid',
  minHeight: '100dvh',
  padding: '32px 16px',
  placeItems: 'center',
} as const;

/** Address and password; afterwards one is where one wanted to go. In the demo, its operators stand beside. */
export function SignInPage({ demo }: { demo: DemoSignIn | undefined }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();
  const [search] = useSearchParams();

  function enter(session: Session) {
    client.setQueryData(sessionQueries.current().queryKey, session);
    tellOtherTabs('signed-in');
    void navigate(nextPath(search.get('next')), { replace: true });
  }

  const submitButton = useRef<HTMLButtonElement>(null);
  const { control, setFocus, fill, submit, failure, isPending } = useSignInForm('', enter);

  // Nobody is signed in: what the last operator has read is nobody's.
  useEffect(() => client.clear(), [client]);
  useEffect(
    () => onOtherTabs((message) => void (message === 'signed-in' && revalidate())),
    [revalidate],
  );

  return (
    <Box component="main" sx={look}>
      <title>Sign in · Interface users console</title>
      <Stack sx={{ alignItems: 'flex-start', width: '100%', maxWidth: 368 }}>
        <ProductMark size={40} />
        <Typography variant="h1" tabIndex={-1} sx={{ marginTop: 5 }}>
          Sign in
        </Typography>
        <Typography color="textSecondary" sx={{ marginTop: 1 }}>
          To the console that knows who can call what, and with which credential.
        </Typography>
        <Stack
          component="form"
          noValidate
          onSubmit={(event: SubmitEvent<HTMLFormElement>) => void submit(event)}
          sx={{ gap: 5, width: '100%', marginTop: 7 }}
        >
          <SignInFields
            control={control}
            setFocus={setFocus}
            focusFirst="email"
            failure={failure}
          />
          <ActionButton
            type="submit"
            variant="contained"
            pending={isPending}
            fullWidth
            ref={submitButton}
          >
            Sign in
          </ActionButton>
        </Stack>
        {demo !== undefined && (
          <DemoOperators
            demo={demo}
            onPick={(operator) => {
              fill('email', operator.email, { shouldValidate: true });
              fill('password', demo.demoPassword, { shouldValidate: true });
              // The list is longer than many a screen: what comes next is one key press away.
              submitButton.current?.focus();
            }}
          />
        )}
      </Stack>
    </Box>
  );
}
