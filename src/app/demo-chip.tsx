import Chip from '@mui/material/Chip';
import { FlaskConical } from 'lucide-react';
import { IconButton } from '#src/ui/icon-button.tsx';

const name = 'Demo data: show the demo bar';

const tint = {
  border: '1px solid',
  borderColor: 'accent.border',
  bgcolor: 'accent.ground',
  color: 'accent.text',
  '&:hover, &.MuiChip-clickable:hover': { bgcolor: 'accent.groundHover', color: 'accent.text' },
} as const;

const chipLook = {
  ...tint,
  height: 26,
  borderRadius: '13px',
  fontWeight: 500,
  '& .MuiChip-icon': { marginLeft: 2, marginRight: -0.5, color: 'inherit' },
} as const;

/** What is left of the demo bar when it was closed: it says that the data is made up, and brings the bar back. */
export function DemoChip({ isNarrow, onClick }: { isNarrow: boolean; onClick: () => void }) {
  const icon = <FlaskConical size={14} aria-hidden />;
  if (isNarrow) {
    return (
      <IconButton label={name} size="small" onClick={onClick} sx={tint}>
        {icon}
      </IconButton>
    );
  }
  return (
    <Chip
      component="button"
      type="button"
      icon={icon}
      label="Demo data"
      aria-label={name}
      data-tip="Show the demo bar"
      onClick={onClick}
      sx={chipLook}
    />
  );
}
