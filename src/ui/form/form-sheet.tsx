import Box from '@mui/material/Box';
import type { ReactNode, SubmitEvent } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
import { LeaveGuard } from '#src/ui/leave-guard.tsx';
import { SideSheet } from '#src/ui/side-sheet.tsx';
import { sheetFields } from '#src/ui/side-sheet-look.ts';

type FormSheetProps = {
  title: ReactNode;
  subtitle?: ReactNode;
  children: ReactNode;
  /** `handleSubmit(save)` of the form. */
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
  onClose: () => void;
  isDirty: boolean;
  isSaving: boolean;
  /** Errors that belong to no field; above the fields. */
  alert?: ReactNode;
  /** Why this operator can't save at all. */
  saveDisabledReason?: string | undefined;
  saveLabel?: string | undefined;
  footerStart?: ReactNode;
};

/** A side sheet that is a form: alert, fields below one another, Cancel and Save, and the question before leaving. */
export function FormSheet({
  title,
  subtitle,
  children,
  onSubmit,
  onClose,
  isDirty,
  isSaving,
  alert,
  saveDisabledReason,
  saveLabel = 'Save',
  footerStart,
}: FormSheetProps) {
  function submit(event: SubmitEvent<HTMLFormElement>) {
    // Enter in a field submits too: while a save runs it does nothing.
    if (isSaving || saveDisabledReason !== undefined) {
      event.preventDefault();
      return;
    }
    onSubmit(event);
  }

  return (
    <SideSheet
      title={title}
      subtitle={subtitle}
      onClose={onClose}
      onSubmit={submit}
      footerStart={footerStart}
      footer={
        <>
          <ActionButton onClick={onClose}>Cancel</ActionButton>
          <ActionButton
            type="submit"
            variant="contained"
            pending={isSaving}
            disabledReason={saveDisabledReason}
          >
            {saveLabel}
          </ActionButton>
        </>
      }
    >
      <Box sx={sheetFields}>
        {alert}
        {children}
      </Box>
      <LeaveGuard isDirty={isDirty} />
    </SideSheet>
  );
}
