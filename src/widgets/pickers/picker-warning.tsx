import Stack from '@mui/material/Stack';
import { TriangleAlert } from 'lucide-react';

const look = {
  alignItems: 'flex-start',
  gap: 1.5,
  marginTop: 2,
  color: 'warningState.text',
  fontSize: '0.8125rem',
  lineHeight: '1.125rem',
  '& svg': { flex: 'none', marginTop: '2px' },
} as const;

/** A quiet warning about what is chosen, never an error. */
export function PickerWarning({ children }: { children: string }) {
  return (
    <Stack component="p" direction="row" sx={look}>
      <TriangleAlert size={14} aria-hidden />
      <span>{children}</span>
    </Stack>
  );
}
