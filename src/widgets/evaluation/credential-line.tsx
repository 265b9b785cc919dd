import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { CallVerdict } from '#src/contract/call-step-record.ts';
import type { CallFix } from '#src/domain/call-fixes.ts';
import { FixLink } from './fix-link.tsx';
import { VerdictChip } from './verdict-chip.tsx';

type CredentialLineProps = {
  /** The credential in words, or which one there is none of. */
  name: string;
  verdict: CallVerdict;
  /** Why not. */
  reason?: string | undefined;
  fix?: CallFix | undefined;
  /** The way to all steps. */
  children?: ReactNode;
};

/** Where a list is as wide as the page, its credentials stand in columns: which, whether, why not, and the steps. */
const wide = '@container (width >= 900px)';

const lineLook = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 1.5,
  [wide]: {
    gridTemplateColumns: '340px minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: 4,
    '& > .MuiAccordion-root': { gridColumn: 3, marginTop: 0.5 },
    '& > .MuiAccordion-root.Mui-expanded': { gridColumn: '1 / -1' },
  },
} as const;

const partLook = { flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', minWidth: 0 } as const;

const headLook = {
  ...partLook,
  [wide]: { flexWrap: 'nowrap', justifyContent: 'space-between', minHeight: 28 },
} as const;

/** One credential at one endpoint: the verdict, the first reason against it, and the change that turns it. */
export function CredentialLine({ name, verdict, reason, fix, children }: CredentialLineProps) {
  return (
    <Box sx={{ containerType: 'inline-size', width: '100%', minWidth: 0 }}>
      <Box sx={lineLook}>
        <Stack direction="row" sx={headLook}>
          <Typography
            component="span"
            sx={{ minWidth: 0, fontWeight: 'medium', overflowWrap: 'anywhere' }}
          >
            {name}
          </Typography>
          <VerdictChip verdict={verdict} />
        </Stack>
        {reason !== undefined && (
          <Stack direction="row" sx={{ ...partLook, [wide]: { minHeight: 28 } }}>
            <Typography
              sx={{
                flex: '1 1 240px',
                minWidth: 0,
                overflowWrap: 'anywhere',
                [wide]: { flex: '0 1 auto' },
              }}
            >
              {reason}
            </Typography>
            {fix !== undefined && <FixLink fix={fix} />}
          </Stack>
        )}
        {children}
      </Box>
    </Box>
  );
}
