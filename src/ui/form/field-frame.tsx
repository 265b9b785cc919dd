import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import InputLabel from '@mui/material/InputLabel';
import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';
import { FieldLabel } from './field-label.tsx';

type FieldFrameProps = {
  /** The id of the control: its label points there, help and error derive theirs from it. */
  id: string;
  label: string;
  children: ReactNode;
  help?: ReactNode;
  /** Replaces the help, in words that say what to do. */
  error?: ReactNode;
  isOptional?: boolean | undefined;
  /** What stands at the end of the label's line. */
  labelEnd?: ReactNode;
};

/** The `aria-describedby` of a control inside a `FieldFrame`. */
export function describedBy(
  id: string,
  { help, error }: { help?: ReactNode; error?: ReactNode },
): string | undefined {
  if (error !== undefined) return `${id}-error`;
  return help === undefined ? undefined : `${id}-help`;
}

/** For a control that MUI's TextField can't hold: label above, control, help or error under it. */
export function FieldFrame(props: FieldFrameProps) {
  const { id, label, children, help, error, isOptional = false, labelEnd } = props;
  return (
    <FormControl fullWidth error={error !== undefined}>
      <Stack
        direction="row"
        sx={{ alignItems: 'baseline', justifyContent: 'space-between', gap: 3 }}
      >
        <InputLabel htmlFor={id} id={`${id}-label`}>
          <FieldLabel isOptional={isOptional}>{label}</FieldLabel>
        </InputLabel>
        {labelEnd}
      </Stack>
      <Box sx={{ minWidth: 0 }}>{children}</Box>
      <FieldNote id={id} help={help} error={error} />
    </FormControl>
  );
}

/** The line under a control: its help, or the error that replaces it. */
export function FieldNote({
  id,
  help,
  error,
}: {
  id: string;
  help?: ReactNode;
  error?: ReactNode;
}) {
  if (error !== undefined) {
    return (
      <FormHelperText component="div" id={`${id}-error`} error>
        {error}
      </FormHelperText>
    );
  }
  if (help === undefined) return null;
  return (
    <FormHelperText component="div" id={`${id}-help`} error={false}>
      {help}
    </FormHelperText>
  );
}
