import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';
import { recordGutter } from './record-gutter.ts';

const frameLook = {
  flex: '1 0 auto',
  // Room for the button that floats over the page's end.
  paddingBottom: { xs: '76px', sm: 0 },
} as const;

const topLook = {
  gap: 3,
  minWidth: 0,
  paddingTop: 4,
  paddingBottom: 3,
  paddingInline: recordGutter,
};

type RecordListProps = {
  /** What stands above the rows: search, filters, an action. */
  top: ReactNode;
  /** How tall the table would be with nothing to scroll, in pixels, where that is known. */
  height?: number | undefined;
  /** The data table. */
  children: ReactNode;
};

/**
 * A list on a tab of a record's page. The rows scroll below what stands above them; where that leaves them too little,
 * the page scrolls to them.
 */
export function RecordList({ top, height, children }: RecordListProps) {
  const least = (share: string) =>
    height === undefined ? share : `min(${String(height)}px, ${share})`;
  return (
    <Stack sx={frameLook}>
      <Stack sx={topLook}>{top}</Stack>
      <Box
        sx={{
          display: 'flex',
          flex: '1 1 0',
          minWidth: 0,
          minHeight: { xs: least('80dvh'), sm: least('50dvh') },
        }}
      >
        {children}
      </Box>
    </Stack>
  );
}
