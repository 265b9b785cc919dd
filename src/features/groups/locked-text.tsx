import Stack from '@mui/material/Stack';
import { styled } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';

type LockedTextProps = {
  /** Why it can't be changed; nothing where it can. */
  reason: string | undefined;
  children: ReactNode;
};

const LockMark = styled('span')(({ theme }) => ({
  // What is read out lies inside of it.
  position: 'relative',
  display: 'inline-flex',
  flex: 'none',
  alignSelf: 'center',
  color: theme.vars.palette.text.secondary,
}));

/** A value that may be locked: with a lock that says why. */
export function LockedText({ reason, children }: LockedTextProps) {
  if (reason === undefined) return children;
  return (
    <Stack
      component="span"
      direction="row"
      sx={{ display: 'inline-flex', alignItems: 'baseline', gap: 2, minWidth: 0 }}
    >
      <span>{children}</span>
      <Tooltip title={reason}>
        {/* Its text is read out: no name in its place. */}
        <LockMark aria-label={undefined}>
          <Lock size={14} aria-hidden />
          <span className="visually-hidden">{reason}</span>
        </LockMark>
      </Tooltip>
    </Stack>
  );
}
