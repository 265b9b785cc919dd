import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { CopyButton } from './copy-button.tsx';

type CopyLineProps = {
  label: string;
  value: string;
  /** What its button says: "Copy user name". */
  copyLabel: string;
  onCopied?: (() => void) | undefined;
};

/** One value under its label, with its own copy. Such lines stand together in a `CopyLines`. */
export function CopyLine({ label, value, copyLabel, onCopied }: CopyLineProps) {
  return (
    <Stack
      direction="row"
      sx={{
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 3,
        padding: '12px 12px 12px 16px',
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Typography component="div" color="textSecondary" sx={{ fontSize: '0.8125rem' }}>
          {label}
        </Typography>
        <Typography component="div" variant="mono" translate="no" sx={{ whiteSpace: 'pre-wrap' }}>
          {value}
        </Typography>
      </Box>
      <CopyButton label={copyLabel} text={value} onCopied={onCopied} />
    </Stack>
  );
}
