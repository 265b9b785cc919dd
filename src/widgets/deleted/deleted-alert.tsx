import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { DeletedBy } from './deleted-by.tsx';
import type { Deletion } from './deletion.ts';

type DeletedAlertProps = {
  /** What the record was called. */
  name: string;
  deletion: Deletion;
  /** Opens the form of a new record with what was typed; nothing where the operator can't make one. */
  onCreateAgain?: (() => void) | undefined;
  /** What was typed, as text for somewhere else; nothing where creating it again takes it along. */
  typedText?: (() => string) | undefined;
};

/** Above a form: the record that it changes was deleted meanwhile, and where what was typed can go instead. */
export function DeletedAlert(props: DeletedAlertProps) {
  const { name, deletion, onCreateAgain, typedText } = props;
  const { isAnswer } = deletion;
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever pressed Save is led here; whoever is typing is not interrupted.
    if (isAnswer) alert.current?.focus();
  }, [isAnswer]);

  return (
    <FormAlert ref={alert} tone="warning" title={`${name} was deleted`}>
      <Typography>
        <DeletedBy {...deletion} /> What is typed here is not saved, and stays until you leave.
      </Typography>
      {/* Below the words: side by side with them there is no room on a narrow screen. */}
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 2, marginTop: 2 }}>
        {onCreateAgain !== undefined && (
          <ActionButton size="small" onClick={onCreateAgain}>
            Create again from this
          </ActionButton>
        )}
        {typedText !== undefined && (
          <CopyButton isWorded text={typedText} label="Copy what was typed" />
        )}
      </Stack>
    </FormAlert>
  );
}
