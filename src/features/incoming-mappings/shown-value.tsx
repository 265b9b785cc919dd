import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { MappingField } from './form-values.ts';

/** How a value stands in a comparison: a script keeps its lines. */
export function shownValue(field: MappingField, value: string | boolean): ReactNode {
  if (typeof value === 'boolean') return value ? 'On' : 'Off';
  if (value === '') return 'None';
  if (field !== 'script') return value;
  return (
    <Box component="span" className="mono" sx={{ display: 'block', whiteSpace: 'pre-wrap' }}>
      {value}
    </Box>
  );
}
