import { useEffect } from 'react';
import type { Control, UseFormSetFocus } from 'react-hook-form';
import type { Credentials } from '#src/contract/session.ts';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { SecretField } from '#src/ui/form/secret-field.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import type { FailureWords } from '#src/widgets/failure-words.ts';

type SignInFieldsProps = {
  control: Control<Credentials>;
  setFocus: UseFormSetFocus<Credentials>;
  /** Where there is something to type. */
  focusFirst: keyof Credentials;
  failure: FailureWords | undefined;
};

/** Address and password, and above them why the last attempt failed. */
export function SignInFields({ control, setFocus, focusFirst, failure }: SignInFieldsProps) {
  useEffect(() => setFocus(focusFirst), [setFocus, focusFirst]);
  return (
    <>
      {failure !== undefined && (
        <FormAlert title={failure.title}>
          {failure.detail === '' ? undefined : failure.detail}
        </FormAlert>
      )}
      <TextField
        control={control}
        name="email"
        label="Address"
        autoComplete="username"
        inputMode="email"
        isMono
      />
      <SecretField control={control} name="password" label="Password" noun="password" isOwn />
    </>
  );
}
