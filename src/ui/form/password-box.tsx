import OutlinedInput from '@mui/material/OutlinedInput';
import Stack from '@mui/material/Stack';
import { Copy, Eye, EyeOff } from 'lucide-react';
import type { Ref } from 'react';
import { IconButton } from '#src/ui/icon-button.tsx';

type PasswordBoxProps = {
  id: string;
  name: string;
  value: string;
  isShown: boolean;
  isWrong: boolean;
  isRequired: boolean;
  describedBy: string;
  /** What password managers are told to generate. */
  passwordRules?: string | undefined;
  onChange: (value: string) => void;
  onBlur: () => void;
  onToggle: () => void;
  onCopy: () => void;
  inputRef: Ref<HTMLInputElement>;
};

/** The text box of a new password with show and copy in it. What is typed is passed on as it is, never trimmed. */
export function PasswordBox(props: PasswordBoxProps) {
  const { id, value, isShown } = props;
  return (
    <OutlinedInput
      id={id}
      name={props.name}
      value={value}
      onChange={(event) => props.onChange(event.target.value)}
      onBlur={props.onBlur}
      inputRef={props.inputRef}
      type={isShown ? 'text' : 'password'}
      error={props.isWrong}
      autoComplete="new-password"
      sx={{ flex: '1 1 240px', minWidth: 0 }}
      slotProps={{
        input: {
          spellCheck: false,
          ...(isShown ? { className: 'mono' } : {}),
          autoCapitalize: 'none',
          autoCorrect: 'off',
          'aria-describedby': props.describedBy,
          'aria-required': props.isRequired ? true : undefined,
          ...(props.passwordRules === undefined ? {} : { passwordrules: props.passwordRules }),
        },
      }}
      endAdornment={
        <Stack direction="row" sx={{ flex: 'none', gap: 0.5 }}>
          <IconButton
            size="small"
            label={isShown ? 'Hide password' : 'Show password'}
            onClick={props.onToggle}
          >
            {isShown ? <EyeOff size={18} aria-hidden /> : <Eye size={18} aria-hidden />}
          </IconButton>
          <IconButton
            size="small"
            label="Copy password"
            disabledReason={value === '' ? 'There is no password to copy yet' : undefined}
            onClick={props.onCopy}
          >
            <Copy size={18} aria-hidden />
          </IconButton>
        </Stack>
      }
    />
  );
}
