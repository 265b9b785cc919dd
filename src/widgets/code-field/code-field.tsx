import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import { useEffect, useId, useRef } from 'react';
import { useController, useWatch, type Control, type FieldPathByValue } from 'react-hook-form';
import { suggestPermissionCode } from '#src/domain/permission-suggestion.ts';
import { PasswordChecklist } from '#src/ui/form/password-checklist.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { codeChecklist } from './code-rules.ts';

type CodedValues = { name: string; code: string };

type CodeFieldProps<Values extends CodedValues, Output> = {
  control: Control<Values, unknown, Output>;
  /** What the values of the form are called there. */
  fields: { name: FieldPathByValue<Values, string>; code: FieldPathByValue<Values, string> };
  help: string;
  /** What has the code that is typed already, where that is known. */
  holderOf: (code: string) => string | undefined;
  /** Where that is. */
  pathOf: (code: string) => string;
};

const rules = {
  '& > ul': { gridTemplateColumns: 'repeat(auto-fill, minmax(min(230px, 100%), 1fr))' },
} as const;

const asText = (value: unknown) => (typeof value === 'string' ? value : '');

/** The code of something new: follows the name until one types another, ticks off its rule, says when it is taken. */
export function CodeField<Values extends CodedValues, Output>(
  props: CodeFieldProps<Values, Output>,
) {
  const { control, fields, help, holderOf, pathOf } = props;
  const listId = useId();
  const name = asText(useWatch({ control, name: fields.name }));
  const { field } = useController({ control, name: fields.code });
  const code = asText(field.value);
  useSuggestedCode(name, code, field.onChange);
  const holder = holderOf(code);

  return (
    <TextField control={control} name={fields.code} label="Code" help={help} isMono>
      <Box sx={rules}>
        <PasswordChecklist id={listId} items={codeChecklist(code)} isStarted={code !== ''} />
      </Box>
      <div aria-live="polite">
        {holder !== undefined && (
          <FormHelperText error>
            This code is taken: it is called{' '}
            <RouterLink to={pathOf(code)} isNewTab>
              {holder}
            </RouterLink>
            .
          </FormHelperText>
        )}
      </div>
    </TextField>
  );
}

/** Lets the code follow the name for as long as it is what the name suggested, or empty. */
function useSuggestedCode(name: string, code: string, change: (code: string) => void) {
  const suggested = useRef({ name: '', code: '' });

  useEffect(() => {
    if (suggested.current.name === name) return;
    const next = suggestPermissionCode(name);
    if (code === suggested.current.code || code === '') change(next);
    suggested.current = { name, code: next };
  }, [name, code, change]);
}
