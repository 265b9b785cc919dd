import Box from '@mui/material/Box';
import { Check } from 'lucide-react';

const look = {
  display: 'grid',
  flex: 'none',
  placeItems: 'center',
  width: 16,
  height: 16,
  marginTop: '2px',
  border: '1.5px solid',
  borderRadius: '4px',
} as const;
const off = { ...look, borderColor: 'line.control', bgcolor: 'surface.raised' } as const;
const on = {
  ...look,
  borderColor: 'accent.control',
  bgcolor: 'accent.control',
  color: 'accent.onSolid',
} as const;

/** The look of a checkbox: its option is what is pressed and told, and may have no control inside. */
export function OptionTick({ isOn }: { isOn: boolean }) {
  return (
    <Box component="span" aria-hidden sx={isOn ? on : off}>
      {isOn && <Check size={12} strokeWidth={3.5} />}
    </Box>
  );
}
