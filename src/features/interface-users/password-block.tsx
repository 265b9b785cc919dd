import { useWatch, type Control } from 'react-hook-form';
import { passwordRulesAttribute } from '#src/contract/password.ts';
import { generatePassword } from '#src/domain/generate-password.ts';
import { passwordChecklist, passwordWarnings } from '#src/domain/password-check.ts';
import { PasswordField } from '#src/ui/form/password-field.tsx';
import type { FormValues } from './form-values.ts';

const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/** The password with its four rules. When editing, leaving it empty keeps the password that is set. */
export function PasswordBlock({
  control,
  isEditing = false,
}: {
  control: Control<FormValues>;
  isEditing?: boolean;
}) {
  const password = useWatch({ control, name: 'password' });
  return (
    <PasswordField
      control={control}
      name="password"
      label="Password"
      isOptional={isEditing}
      help={isEditing ? 'Leave it empty to keep the password that is set.' : undefined}
      checklist={passwordChecklist(password).map(({ id, sentence, met }) => ({
        id,
        label: sentence,
        met,
      }))}
      warnings={passwordWarnings(password).map((warning) => warning.sentence)}
      onGenerate={() => generatePassword(randomBytes)}
      passwordRules={passwordRulesAttribute}
    />
  );
}
