import type { ReactNode, Ref } from 'react';

/** What every picker takes, as a field of a form. */
export type PickerField = {
  label: string;
  help?: ReactNode;
  error?: ReactNode;
  /** Why nothing can be chosen. Everything stays readable. */
  disabledReason?: string | undefined;
  /** Takes the focus of the field. */
  inputRef?: Ref<{ focus: () => void }> | undefined;
};
