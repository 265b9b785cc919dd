import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { pageHeaderLook, pageTitleLineLook } from './page-header-look.ts';

type PageHeaderProps = {
  title: string;
  /** What stands before the title in the document's title, where it differs from the heading. */
  documentTitle?: string | undefined;
  /** "12 of 240"; the room for it is kept while it is not known. */
  count?: string | undefined;
  /** Chips beside the title that say what state the thing is in. */
  state?: ReactNode;
  help?: ReactNode;
  breadcrumbs?: ReactNode;
  /** One button: on narrow screens it stays in reach at the bottom. */
  primaryAction?: ReactNode;
  /** Other buttons, left of the primary one. */
  actions?: ReactNode;
  /** A line under the title. */
  children?: ReactNode;
};

/** The one action of the page stays under the thumb. */
const primaryLook = {
  position: { xs: 'fixed', sm: 'static' },
  zIndex: { xs: 'fab', sm: 'auto' },
  right: 16,
  bottom: 'calc(16px + env(safe-area-inset-bottom))',
  borderRadius: '10px',
  boxShadow: { xs: 'var(--mui-palette-shadow-floating)', sm: 'none' },
  '& .MuiButton-root': { minHeight: { xs: 44, sm: 36 } },
} as const;

/** Title, count and primary action of a page on one line; it also names the document. */
export function PageHeader(props: PageHeaderProps) {
  const { title, documentTitle = title, count, state, help, primaryAction, actions } = props;
  return (
    <Box component="header" sx={pageHeaderLook}>
      <title>{`${documentTitle} · Interface users console`}</title>
      {props.breadcrumbs}
      <Stack direction="row" sx={pageTitleLineLook}>
        <Stack
          direction="row"
          sx={{ flexWrap: 'wrap', alignItems: 'center', gap: '4px 10px', minWidth: 0 }}
        >
          <Typography variant="h1" tabIndex={-1} sx={{ overflowWrap: 'anywhere' }}>
            <bdi>{title}</bdi>
          </Typography>
          {help}
          {state}
          {count !== undefined && (
            <Typography component="span" color="textSecondary" className="tnum">
              {count}
            </Typography>
          )}
        </Stack>
        {(actions !== undefined || primaryAction !== undefined) && (
          <Stack direction="row" sx={{ flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
            {actions}
            {primaryAction !== undefined && (
              <Box data-page-primary sx={primaryLook}>
                {primaryAction}
              </Box>
            )}
          </Stack>
        )}
      </Stack>
      {props.children}
    </Box>
  );
}
