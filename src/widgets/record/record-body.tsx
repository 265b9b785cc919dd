import Box from '@mui/material/Box';
import type { SxProps, Theme } from '@mui/material/styles';
import type { ReactNode, Ref } from 'react';
import { recordGutter } from './record-gutter.ts';

const look = {
  // Its width is that of the content; the gutters come on top.
  boxSizing: 'content-box',
  minWidth: 0,
  paddingTop: 6,
  paddingBottom: 24,
  paddingInline: recordGutter,
} as const;

type RecordBodyProps = {
  /** How wide the content grows, in pixels. Text and forms: 720; a log of changes: 880. */
  maxWidth?: number | undefined;
  sx?: SxProps<Theme> | undefined;
  ref?: Ref<HTMLDivElement> | undefined;
  isBusy?: boolean | undefined;
  children: ReactNode;
};

/** The body of a record's page, or of one of its tabs. */
export function RecordBody({ maxWidth = 720, sx = null, ref, isBusy, children }: RecordBodyProps) {
  return (
    <Box ref={ref} aria-busy={isBusy} sx={[look, { maxWidth }, ...(Array.isArray(sx) ? sx : [sx])]}>
      {children}
    </Box>
  );
}
