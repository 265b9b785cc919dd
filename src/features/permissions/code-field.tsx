import { useEffect, useId, useRef } from 'react';
import { useWatch, type Control, type UseFormReturn } from 'react-hook-form';
import { suggestPermissionCode } from '#src/domain/permission-suggestion.ts';
import { paths } from '#src/lib/paths.ts';
import { PasswordChecklist } from '#src/ui/form/password-checklist.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { codeChecklist } from './code-rules.ts';
import type { CreateValues } from './form-values.ts';

type CodeFieldProps = {
  control: Control<CreateValues>;
  setValue: UseFormReturn<CreateValues>['setValue'];
  /** A save was tried: from then on what is wrong is said at once. */
  isSubmitted: boolean;
  /** What the codes at hand are called. */
  taken: ReadonlyMap<string, string>;
  /** The clash that only the server saw; it stands until the code changes. */
  refusal: { code: string; name: string } | undefined;
};

/** The code: follows the name until one types another, ticks off its rule, and says at once when it is taken. */
export function CodeField({ control, setValue, isSubmitted, taken, refusal }: CodeFieldProps) {
  const listId = useId();
  const code = useWatch({ control, name: 'code' });
  useSuggestedCode(control, setValue, isSubmitted);
  const holder = refusal?.code === code ? refusal.name : taken.get(code);

  return (
    <TextField
      control={control}
      name="code"
      label="Code"
      help="What endpoints ask for and keys carry. It follows the name until you change it, and stays as it is once saved."
      isMono
    >
      <div className="permission-rules">
        <PasswordChecklist id={listId} items={codeChecklist(code)} isStarted={code !== ''} />
      </div>
      <div aria-live="polite">
        {holder !== undefined && (
          <p className="permission-clash">
            This code is taken: it is called{' '}
            <RouterLink to={paths.permissions.detail(code)} isNewTab>
              {holder}
            </RouterLink>
            .
          </p>
        )}
      </div>
    </TextField>
  );
}

/** Lets the code follow the name for as long as it is what the name suggested, or empty. */
function useSuggestedCode(
  control: Control<CreateValues>,
  setValue: UseFormReturn<CreateValues>['setValue'],
  isSubmitted: boolean,
) {
  const name = useWatch({ control, name: 'name' });
  const code = useWatch({ control, name: 'code' });
  const suggested = useRef({ name: '', code: '' });

  useEffect(() => {
    if (suggested.current.name === name) return;
    const next = suggestPermissionCode(name);
    if (code === suggested.current.code || code === '') {
      setValue('code', next, { shouldDirty: true, shouldValidate: isSubmitted });
    }
    suggested.current = { name, code: next };
  }, [name, code, setValue, isSubmitted]);
}
