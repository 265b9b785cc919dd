import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useNavigate, useRevalidator, useSearchParams } from 'react-router';
import { sessionQueries } from '#src/api/session.ts';
import type { Session } from '#src/contract/session.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { ProductMark } from '#src/widgets/product-mark.tsx';
import { DemoOperators, type DemoSignIn } from './demo-operators.tsx';
import { nextPath } from './next-path.ts';
import { onOtherTabs, tellOtherTabs } from './session-channel.ts';
import { SignInFields } from './sign-in-fields.tsx';
import './sign-in-page.css';
import { useSignInForm } from './use-sign-in-form.ts';

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
    <main className="sign-in">
      <title>Sign in · Interface users console</title>
      <div className="sign-in-column">
        <ProductMark size={40} />
        <h1 tabIndex={-1}>Sign in</h1>
        <p className="sign-in-lead">
          To the console that knows who can call what, and with which credential.
        </p>
        <form className="sign-in-form" noValidate onSubmit={(event) => void submit(event)}>
          <SignInFields
            control={control}
            setFocus={setFocus}
            focusFirst="email"
            failure={failure}
          />
          <ActionButton
            type="submit"
            variant="primary"
            pending={isPending}
            fullWidth
            ref={submitButton}
          >
            Sign in
          </ActionButton>
        </form>
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
      </div>
    </main>
  );
}
