import Alert from '@mui/material/Alert';
import FormHelperText from '@mui/material/FormHelperText';
import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  useController,
  useFormState,
  type FieldPathByValue,
  type FieldValues,
  type UseControllerProps,
} from 'react-hook-form';
import { ActionButton } from '#src/ui/action-button.tsx';
import { copyByHand, copyText, selectContent } from '#src/ui/copy-text.ts';
import { describedBy, FieldFrame } from './field-frame.tsx';
import { PasswordBox } from './password-box.tsx';
import { PasswordChecklist, type ChecklistItem } from './password-checklist.tsx';

type PasswordFieldProps<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, string>,
  Output,
> = Required<Pick<UseControllerProps<Values, Name, Output>, 'control'>> & {
  name: Name;
  label: string;
  help?: ReactNode;
  isOptional?: boolean | undefined;
  /** The rules and whether what is typed meets them. */
  checklist: readonly ChecklistItem[];
  /** What is allowed but unwise; one sentence each. */
  warnings?: readonly string[] | undefined;
  /** A fresh password that meets every rule. */
  onGenerate: () => string;
  passwordRules?: string | undefined;
};

/** It stays in the tree, so that what comes is announced. */
const messageLook = { display: 'block', '&:empty': { margin: 0 } } as const;

/** Shown until the form is submitted or the window loses the focus: then it is dots again. */
function useReveal(submissions: number) {
  const [shownAt, setShownAt] = useState<number | null>(null);
  useEffect(() => {
    const mask = () => setShownAt(null);
    window.addEventListener('blur', mask);
    return () => window.removeEventListener('blur', mask);
  }, []);
  return {
    isShown: shownAt === submissions,
    show: () => setShownAt(submissions),
    hide: () => setShownAt(null),
  };
}

/** A new password: show, copy and generate beside the box, the rules ticking under it, warnings that never block. */
export function PasswordField<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, string>,
  Output,
>(props: PasswordFieldProps<Values, Name, Output>) {
  const { control, name, label, help, isOptional = false, checklist, warnings, onGenerate } = props;
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState('');
  const {
    field: { ref: register, ...field },
    fieldState,
  } = useController({ control, name });
  const { submitCount, isSubmitting } = useFormState({ control });
  const { isShown, show, hide } = useReveal(submitCount + (isSubmitting ? 0.5 : 0));
  const value: string = field.value;
  const error = fieldState.error?.message;
  const noteId = describedBy(id, { help, error });

  function change(next: string) {
    setMessage('');
    field.onChange(next);
  }

  function generate() {
    change(onGenerate());
    show();
    setMessage('A password was generated and is shown.');
  }

  async function copy() {
    if (await copyText(value)) {
      setMessage('Password copied.');
      return;
    }
    // Browsers don't copy out of a masked box: it has to be readable before it is selected.
    flushSync(show);
    if (box.current !== null) selectContent(box.current);
    setMessage(copyByHand);
  }

  return (
    <FieldFrame id={id} label={label} help={help} error={error} isOptional={isOptional}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 2 }}>
        <PasswordBox
          id={id}
          name={field.name}
          value={value}
          isShown={isShown}
          isWrong={error !== undefined}
          isRequired={!isOptional}
          describedBy={noteId === undefined ? `${id}-rules` : `${noteId} ${id}-rules`}
          passwordRules={props.passwordRules}
          onChange={change}
          onBlur={field.onBlur}
          onToggle={isShown ? hide : show}
          onCopy={() => void copy()}
          inputRef={(element) => {
            box.current = element;
            register(element);
          }}
        />
        <ActionButton onClick={generate}>Generate password</ActionButton>
      </Stack>
      <FormHelperText component="output" sx={messageLook} error={false}>
        {message}
      </FormHelperText>
      <PasswordChecklist id={`${id}-rules`} items={checklist} isStarted={value !== ''} />
      <div aria-live="polite">
        {warnings?.map((warning) => (
          <Alert key={warning} severity="warning" role="presentation" sx={{ marginTop: 2 }}>
            {warning}
          </Alert>
        ))}
      </div>
    </FieldFrame>
  );
}
