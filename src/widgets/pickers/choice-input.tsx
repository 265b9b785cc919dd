import type { AutocompleteRenderInputParams } from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import type { ReactNode, Ref } from 'react';

type ChoiceInputProps = {
  /** What MUI's Autocomplete gives its input. */
  params: AutocompleteRenderInputParams;
  label: string;
  placeholder: string;
  help?: ReactNode;
  error?: ReactNode;
  inputRef?: Ref<HTMLInputElement> | undefined;
};

/** As long as a search may be. */
const maxLength = 100;

/** The box in which one searches for what to choose. */
export function ChoiceInput(props: ChoiceInputProps) {
  const { params, label, placeholder, help, error, inputRef } = props;
  const { slotProps, ...field } = params;
  return (
    <TextField
      {...field}
      {...(inputRef === undefined ? {} : { inputRef })}
      label={label}
      placeholder={placeholder}
      error={error !== undefined}
      helperText={error ?? help}
      slotProps={{
        ...slotProps,
        formHelperText: { component: 'div' },
        htmlInput: { ...slotProps.htmlInput, autoCapitalize: 'none', spellCheck: false, maxLength },
      }}
    />
  );
}
