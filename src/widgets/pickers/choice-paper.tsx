import Paper, { type PaperProps } from '@mui/material/Paper';
import Typography from '@mui/material/Typography';

/* oxlint-disable typescript/consistent-type-definitions -- MUI's types grow by merging interfaces, and by nothing else. */
declare module '@mui/material/Autocomplete' {
  interface AutocompletePaperSlotPropsOverrides {
    foot?: string;
  }
}
/* oxlint-enable typescript/consistent-type-definitions */

const footLook = { borderTop: '1px solid', borderColor: 'line.soft', padding: '8px 14px' } as const;

/** The layer that a picker's options stand on, with a line under them for what is not shown. */
export function ChoicePaper({ foot = '', children, ...paper }: PaperProps & { foot?: string }) {
  return (
    <Paper {...paper}>
      {children}
      <Typography
        component="div"
        variant="caption"
        color="textSecondary"
        aria-live="polite"
        // A press on it must not take the focus out of the box, which would close the list.
        onMouseDown={(event) => event.preventDefault()}
        sx={foot === '' ? {} : footLook}
      >
        {foot}
      </Typography>
    </Paper>
  );
}
