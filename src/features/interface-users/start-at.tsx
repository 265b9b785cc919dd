import { useEffect } from 'react';
import type { UseFormSetFocus } from 'react-hook-form';
import { useLocation } from 'react-router';
import { startFieldOf, type StartField } from './edit-start.ts';
import type { FormValues } from './form-values.ts';

/** Brings the focus to the field that the sheet was opened for. It stands among the fields: they mount with the sheet. */
export function StartAt({
  among,
  setFocus,
}: {
  /** The fields that mount with it. */
  among: readonly StartField[];
  setFocus: UseFormSetFocus<FormValues>;
}) {
  const asked = startFieldOf(useLocation());
  const field = among.find((one) => one === asked);
  useEffect(() => {
    if (field !== undefined) setFocus(field);
  }, [field, setFocus]);
  return null;
}
