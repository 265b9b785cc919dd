import Stack from '@mui/material/Stack';
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

const look = {
  gap: 2,
  maxWidth: 720,
  color: 'warningState.text',
  '& > svg': { flex: 'none', marginTop: 0.5 },
} as const;

/** Something that is allowed and worth a second look, said quietly. */
export function WarningNote({ children }: { children: ReactNode }) {
  return (
    <Stack component="p" direction="row" sx={look}>
      <TriangleAlert size={16} aria-hidden />
      <span>{children}</span>
    </Stack>
  );
}
