import OutlinedInput from '@mui/material/OutlinedInput';
import { Eye, EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useId, useState } from 'react';
import {
  useController,
  useFormState,
  type FieldPathByValue,
  type FieldValues,
  type UseControllerProps,
} from 'react-hook-form';
import { IconButton } from '#src/ui/icon-button.tsx';
import { describedBy, FieldFrame } from './field-frame.tsx';

type SecretFieldProps<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, string>,
  Output,
> = Required<Pick<UseControllerProps<Values, Name, Output>, 'control'>> & {
  name: Name;
  label: string;
  /** What show and hide are about: "password", "key". */
  noun: string;
  help?: ReactNode;
  /** It is what one signs in with oneself: managers may fill it in and keep it. */
  isOwn?: boolean;
  /** What belongs to the field and stands under it. */
  children?: ReactNode;
};

/** A secret that is known already: shown on demand, dots again on submit and when the window loses the focus. */
export function SecretField<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, string>,
  Output,
>(props: SecretFieldProps<Values, Name, Output>) {
  const { control, name, label, noun, help, isOwn = false, children } = props;
  const id = useId();
  const { field, fieldState } = useController({ control, name });
  const { submitCount, isSubmitting } = useFormState({ control });
  const attempt = submitCount + (isSubmitting ? 0.5 : 0);
  const [shownAt, setShownAt] = useState<number | null>(null);
  const isShown = shownAt === attempt;
  const error = fieldState.error?.message;

  useEffect(() => {
    const mask = () => setShownAt(null);
    window.addEventListener('blur', mask);
    return () => window.removeEventListener('blur', mask);
  }, []);

  return (
    <FieldFrame id={id} label={label} help={help} error={error}>
      <OutlinedInput
        id={id}
        name={field.name}
        value={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
        inputRef={field.ref}
        type={isShown ? 'text' : 'password'}
        fullWidth
        error={error !== undefined}
        // What is nobody's own, managers neither fill in nor keep.
        autoComplete={isOwn ? 'current-password' : 'new-password'}
        slotProps={{
          input: {
            spellCheck: false,
            ...(isShown && !isOwn ? { className: 'mono' } : {}),
            autoCapitalize: 'none',
            autoCorrect: 'off',
            'aria-required': true,
            'aria-describedby': describedBy(id, { help, error }),
          },
        }}
        endAdornment={
          <IconButton
            size="small"
            label={isShown ? `Hide ${noun}` : `Show ${noun}`}
            onClick={() => setShownAt(isShown ? null : attempt)}
          >
            {isShown ? <EyeOff size={18} aria-hidden /> : <Eye size={18} aria-hidden />}
          </IconButton>
        }
      />
      {children}
    </FieldFrame>
  );
}
