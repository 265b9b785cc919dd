import OutlinedInput from '@mui/material/OutlinedInput';
import { Eye, EyeOff } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { useController, useFormState, type Control } from 'react-hook-form';
import type { Credentials } from '#src/contract/session.ts';
import { describedBy, FieldFrame } from '#src/ui/form/field-frame.tsx';
import { IconButton } from '#src/ui/icon-button.tsx';
import { MuiScope } from '#src/ui/theme/mui-scope.tsx';

/** The password that one signs in with: shown on demand, dots again on submit and when the window loses the focus. */
export function CurrentPasswordField({ control }: { control: Control<Credentials> }) {
  const id = useId();
  const { field, fieldState } = useController({ control, name: 'password' });
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
    <FieldFrame id={id} label="Password" error={error}>
      <MuiScope>
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
          autoComplete="current-password"
          slotProps={{
            input: {
              spellCheck: false,
              autoCapitalize: 'none',
              'aria-required': true,
              'aria-describedby': describedBy(id, { error }),
            },
          }}
          endAdornment={
            <IconButton
              size="small"
              label={isShown ? 'Hide password' : 'Show password'}
              onClick={() => setShownAt(isShown ? null : attempt)}
            >
              {isShown ? <EyeOff size={18} aria-hidden /> : <Eye size={18} aria-hidden />}
            </IconButton>
          }
        />
      </MuiScope>
    </FieldFrame>
  );
}
