import FormControl from '@mui/material/FormControl';
import FormLabel from '@mui/material/FormLabel';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { HTMLAttributes, ReactNode, Ref } from 'react';
import { FieldNote } from '#src/ui/form/field-frame.tsx';
import type { PickerField } from './picker-field.ts';
import { PickerWarning } from './picker-warning.tsx';

type PickerFrameProps = Omit<PickerField, 'inputRef'> & {
  id: string;
  /** The search, the list and the sum under it. */
  box: ReactNode;
  /** What stands under the box. */
  children?: ReactNode;
  /** A quiet warning, never an error. */
  warning?: string | undefined;
  handlers?: Pick<HTMLAttributes<HTMLDivElement>, 'onKeyDown' | 'onFocus'>;
  ref?: Ref<HTMLDivElement> | undefined;
};

const boxLook = {
  overflow: 'hidden',
  borderRadius: '8px',
  borderColor: 'line.control',
  bgcolor: 'surface.raised',
} as const;

/** The frame of a field whose list stands open: label, box, warning, help or error. */
export function PickerFrame(props: PickerFrameProps) {
  const { id, label, help, error, disabledReason, box, children, warning, handlers, ref } = props;
  const isOff = disabledReason !== undefined;
  return (
    <FormControl
      ref={ref ?? null}
      role="group"
      fullWidth
      error={error !== undefined}
      aria-labelledby={`${id}-label`}
      aria-describedby={isOff ? `${id}-off` : undefined}
      {...handlers}
    >
      <FormLabel component="span" id={`${id}-label`} sx={{ marginBottom: 1.5 }}>
        {label}
      </FormLabel>
      {isOff && (
        <Typography
          id={`${id}-off`}
          color="textSecondary"
          sx={{ marginBottom: 2, fontSize: '0.8125rem', lineHeight: '1.125rem' }}
        >
          {disabledReason}
        </Typography>
      )}
      <Paper
        variant="outlined"
        sx={error === undefined ? boxLook : { ...boxLook, borderColor: 'dangerState.text' }}
      >
        {box}
      </Paper>
      {children}
      {warning !== undefined && <PickerWarning>{warning}</PickerWarning>}
      <FieldNote id={id} help={help} error={error} />
    </FormControl>
  );
}
