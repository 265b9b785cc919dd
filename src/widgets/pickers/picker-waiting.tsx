import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import { PickerFailure } from './picker-failure.tsx';

type PickerWaitingProps = {
  error: Error | null;
  /** What is on its way: "permissions". */
  subject: string;
  onRetry: () => void;
};

const widths = ['62%', '46%', '58%', '42%', '60%'] as const;

/** In place of the list until what can be chosen is there, or with the reason why it is not. */
export function PickerWaiting({ error, subject, onRetry }: PickerWaitingProps) {
  if (error !== null) {
    return (
      <Box sx={{ padding: 3 }}>
        <PickerFailure error={error} subject={subject} onRetry={onRetry} />
      </Box>
    );
  }
  return (
    <Stack aria-busy sx={{ gap: 4, padding: '20px 16px 0 42px' }}>
      {widths.map((width) => (
        <Skeleton key={width} width={width} />
      ))}
    </Stack>
  );
}
