import { Form, useActionData, useNavigation } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import './sign-out-page.css';

/** Where signing out ends when it fails. The action of its address does the work. */
export function SignOutPage() {
  const failure: unknown = useActionData();
  const { state } = useNavigation();
  const hasFailed = typeof failure === 'string';
  return (
    <div className="sign-out">
      <title>Sign out · Interface users console</title>
      <h1 tabIndex={-1}>{hasFailed ? 'You are still signed in' : 'Sign out'}</h1>
      {hasFailed && <FormAlert title="The service did not sign you out.">{failure}</FormAlert>}
      <Form method="post" className="sign-out-actions">
        <ActionButton type="submit" variant="primary" pending={state === 'submitting'}>
          Sign out
        </ActionButton>
        <ButtonLink to={paths.home}>Stay signed in</ButtonLink>
      </Form>
    </div>
  );
}
