import Typography from '@mui/material/Typography';
import { ActionButton } from '#src/ui/action-button.tsx';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { FormSkeleton } from '#src/ui/form/form-skeleton.tsx';
import { SideSheet } from '#src/ui/side-sheet.tsx';
import { failureWords } from '#src/widgets/failure-words.ts';

type WaitingSheetProps = {
  title: string;
  /** What is waited for: "the system". */
  subject: string;
  fields: readonly string[];
  error: Error | null;
  onRetry: () => void;
  onClose: () => void;
};

/** In place of a form whose record is on its way, or could not be read. */
export function WaitingSheet(props: WaitingSheetProps) {
  const { title, subject, fields, error, onRetry, onClose } = props;
  const words = error === null ? undefined : failureWords(error, subject);
  return (
    <SideSheet title={title} onClose={onClose} isBusy={error === null}>
      {words === undefined ? (
        <FormSkeleton fields={fields} />
      ) : (
        <FormAlert
          title={words.title}
          action={
            <ActionButton size="small" onClick={onRetry}>
              Try again
            </ActionButton>
          }
        >
          <Typography>{words.detail}</Typography>
        </FormAlert>
      )}
    </SideSheet>
  );
}
