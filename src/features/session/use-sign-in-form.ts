import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { signIn } from '#src/api/session.ts';
import { credentials, type Session } from '#src/contract/session.ts';
import type { FailureWords } from '#src/widgets/failure-words.ts';
import { signInWords } from './sign-in-words.ts';

/** The sign-in form: after a failure the address stays, the password goes, and the focus is on it. */
export function useSignInForm(email: string, onSignedIn: (session: Session) => void) {
  const [failure, setFailure] = useState<FailureWords>();
  const { mutate, reset, isPending } = useMutation(signIn());
  const form = useForm({
    resolver: zodResolver(credentials),
    defaultValues: { email, password: '' },
  });

  const { setFocus } = form;

  const submit = form.handleSubmit((values) => {
    if (isPending) return;
    setFailure(undefined);
    mutate(values, {
      onSuccess: (session) => {
        form.resetField('password');
        onSignedIn(session);
      },
      onError: (error) => {
        setFailure(signInWords(error));
        form.resetField('password');
        setFocus('password');
      },
      // The cache forgets the password with the answer.
      onSettled: () => reset(),
    });
  });

  return { control: form.control, setFocus, fill: form.setValue, submit, failure, isPending };
}
