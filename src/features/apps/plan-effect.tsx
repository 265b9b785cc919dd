import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';

/** What a thing is felt by, under a hairline below its fields. */
export const PlanEffect = styled(Box)(({ theme: { vars } }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 8,
  width: '100%',
  paddingTop: 12,
  borderTop: `1px solid ${vars.palette.line.soft}`,
}));
