import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import type { ComponentType, ReactNode } from 'react';

const look = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 1.5,
  minWidth: 0,
  maxWidth: '100%',
  verticalAlign: 'middle',
  '& > svg': { flex: 'none', color: 'text.secondary' },
} as const;

type IconWordProps = {
  icon: ComponentType<{ size: number; 'aria-hidden': true }>;
  /** One sentence more, on hover; assistive technology is told otherwise. */
  tip?: string | undefined;
  children: ReactNode;
};

/** A word or two with an icon before them, among the facts of a page. Rows of a list have their own (`RowBadge`). */
export function IconWord({ icon: Icon, tip = '', children }: IconWordProps) {
  return (
    <Tooltip title={tip}>
      {/* Else the tip would become its name. */}
      <Box component="span" aria-label={undefined} sx={look}>
        <Icon size={14} aria-hidden />
        {children}
      </Box>
    </Tooltip>
  );
}
