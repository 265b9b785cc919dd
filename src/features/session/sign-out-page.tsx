import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Form, useActionData, useNavigation } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { FormAlert } from '#src/ui/form/form-alert.tsx';

/** Where signing out ends when it fails. The action of its address does the work. */
export function SignOutPage() {
  const failure: unknown = useActionData();
  const { state } = useNavigation();
  const hasFailed = typeof failure === 'string';
  return (
    <Stack sx={{ gap: 5, maxWidth: 720, padding: { xs: '20px 16px', sm: '20px 24px' } }}>
      <title>Sign out · Interface users console</title>
      <Typography variant="h1" tabIndex={-1}>
        {hasFailed ? 'You are still signed in' : 'Sign out'}
      </Typography>
      {hasFailed && <FormAlert title="The service did not sign you out.">{failure}</FormAlert>}
      <Stack component={Form} method="post" direction="row" sx={{ flexWrap: 'wrap', gap: 2 }}>
        <ActionButton type="submit" variant="contained" pending={state === 'submitting'}>
          Sign out
        </ActionButton>
        <ButtonLink to={paths.home}>Stay signed in</ButtonLink>
      </Stack>
    </Stack>
  );
}
