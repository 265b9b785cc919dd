import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';

const look = {
  display: 'flex',
  gap: 2.5,
  maxWidth: 720,
  marginTop: 2,
  padding: '10px 14px',
  borderRadius: '10px',
  bgcolor: 'surface.sunken',
  color: 'text.secondary',
  '& > svg': { flex: 'none', marginTop: 0.5 },
  '& strong': { color: 'text.primary', fontWeight: 'fontWeightMedium' },
} as const;

/** Why a record, or a part of it, stays as it is: said once, where everything of it is seen. */
export function LockNote({ children }: { children: ReactNode }) {
  return (
    <Paper component="p" variant="outlined" sx={look}>
      <Lock size={16} aria-hidden />
      <Box component="span" sx={{ minWidth: 0 }}>
        {children}
      </Box>
    </Paper>
  );
}
