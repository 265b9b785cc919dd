import { useEffect } from 'react';
import type { UseFormSetFocus } from 'react-hook-form';
import { useLocation } from 'react-router';
import { startFieldOf } from './edit-start.ts';
import type { FormValues } from './form-values.ts';

/** Brings the focus to the field that the sheet was opened for. It stands among the fields: they mount with the sheet. */
export function StartAt({ setFocus }: { setFocus: UseFormSetFocus<FormValues> }) {
  const field = startFieldOf(useLocation().state);
  useEffect(() => {
    if (field !== undefined) setFocus(field);
  }, [field, setFocus]);
  return null;
}
