import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { focusFallback } from '#src/ui/focus-fallback.ts';
import { IconButton } from '#src/ui/icon-button.tsx';

type BulkBarProps = {
  count: number;
  /** How many match search and filters. */
  total: number;
  onSelectAll: () => void;
  onClear: () => void;
  /** The actions. */
  children: ReactNode;
};

const barLook = {
  display: 'flex',
  flex: 'none',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 2,
  paddingBlock: 2,
  paddingInline: { xs: 4, sm: 6 },
  borderTop: '1px solid',
  borderColor: 'accent.border',
  bgcolor: 'accent.ground',
} as const;

const actionsLook = {
  flexWrap: 'wrap',
  gap: 2,
  order: { xs: 1, sm: 0 },
  width: { xs: '100%', sm: 'auto' },
  '& > *': { flex: { xs: '1 1 auto', sm: 'none' } },
} as const;

/** The page's own button lies under the thumb: it would lie on what is done with the selection. */
const noPrimary = (
  <GlobalStyles
    styles={{ '@media (width < 700px)': { '[data-page-primary]': { display: 'none' } } }}
  />
);

/** Under the list while rows are ticked: how many, what can be done with them, and the way out. */
export function BulkBar({ count, total, onSelectAll, onClear, children }: BulkBarProps) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => focusFallback, []);

  function selectAll() {
    onSelectAll();
    // The button that was pressed goes.
    bar.current?.focus();
  }

  return (
    <Box component="section" ref={bar} aria-label="Selected rows" tabIndex={-1} sx={barLook}>
      {noPrimary}
      <Box component="span" className="tnum" sx={{ marginInlineEnd: 'auto', fontWeight: 500 }}>
        {count.toLocaleString('en')} selected
        {count < total && (
          <Link
            component="button"
            type="button"
            variant="inherit"
            underline="always"
            onClick={selectAll}
            sx={{ minHeight: 24, marginInlineStart: 2, paddingInline: 1 }}
          >
            Select all {total.toLocaleString('en')} that match
          </Link>
        )}
      </Box>
      <Stack direction="row" sx={actionsLook}>
        {children}
      </Stack>
      <IconButton label="Clear selection" onClick={onClear}>
        <X size={18} aria-hidden />
      </IconButton>
    </Box>
  );
}
