import Box from '@mui/material/Box';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import Typography from '@mui/material/Typography';
import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { ManifestFinding } from '#src/contract/manifest-finding.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { Mono } from '#src/ui/mono.tsx';

type FindingLineProps = {
  finding: ManifestFinding;
  onJump: () => void;
  /** Puts what was meant in its place; nothing where that can't be done by a press. */
  onFix: (() => void) | undefined;
};

const lineLook = {
  display: 'grid',
  gridTemplateColumns: '16px minmax(0, 1fr)',
  alignItems: 'start',
  gap: '10px',
  padding: '10px 12px',
  borderRadius: 0,
  color: 'text.primary',
} as const;

const signLooks = {
  error: { ...lineLook, '& > svg': { marginTop: 0.5, color: 'dangerState.text' } },
  warning: { ...lineLook, '& > svg': { marginTop: 0.5, color: 'warningState.text' } },
} as const;

const placeLook = { display: 'flex', flexWrap: 'wrap', gap: '0 10px', marginTop: 0.5 } as const;

/** One finding: what is wrong where, a way to the place, and what was meant. */
export function FindingLine({ finding, onJump, onFix }: FindingLineProps) {
  const { severity, line, column, pointer, message, suggestion } = finding;
  const Icon = severity === 'error' ? CircleAlert : TriangleAlert;
  return (
    <ListItem disablePadding sx={{ display: 'block' }}>
      <ListItemButton component="button" onClick={onJump} sx={signLooks[severity]}>
        <Icon size={16} aria-hidden />
        <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <Typography component="span" variant="body2" sx={{ display: 'block' }}>
            {message}
          </Typography>
          <Typography component="span" variant="caption" color="textSecondary" sx={placeLook}>
            <span className="tnum">{`Line ${line}, column ${column}`}</span>
            {pointer !== '' && <Mono>{pointer}</Mono>}
          </Typography>
        </Box>
      </ListItemButton>
      {onFix !== undefined && suggestion !== undefined && (
        <Box sx={{ padding: '0 12px 10px 38px' }}>
          <ActionButton size="small" onClick={onFix}>
            Change to {suggestion}
          </ActionButton>
        </Box>
      )}
    </ListItem>
  );
}
