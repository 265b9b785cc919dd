import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useEffect, useState } from 'react';
import { Outlet } from 'react-router';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { useMedia } from '#src/ui/use-media.ts';
import { GatewayInPage } from '#src/widgets/hand-over-kit/gateway-in-page.ts';
import { useSession } from '#src/widgets/use-session.ts';
import { ClockWatch } from './clock-watch.tsx';
import type { DemoControls } from './demo-controls.ts';
import { Navigation } from './navigation.tsx';
import { PageProgress } from './page-progress.tsx';
import { remember, remembered } from './remembered.ts';
import { SessionGuard } from './session-guard.tsx';
import { usePageArrival } from './use-page-arrival.ts';

const DemoBar = lazyPart(() => import('./demo-bar.tsx'), 'DemoBar');
const TopBar = lazyPart(() => import('./top-bar.tsx'), 'TopBar');

/** So low that bars of their own height would leave the page no room: everything scrolls together. */
const low = '@media (max-height: 480px) and (max-width: 899.95px)';

const frameLook = {
  display: 'grid',
  gridTemplate: {
    xs: "'bar' auto 'navigation' auto 'main' minmax(0, 1fr) / minmax(0, 1fr)",
    md: "'bar bar' auto 'navigation main' minmax(0, 1fr) / auto minmax(0, 1fr)",
  },
  height: '100dvh',
  [low]: { height: 'auto', minHeight: '100dvh' },
} as const;

const mainLook = {
  position: 'relative',
  display: 'flex',
  gridArea: 'main',
  flexDirection: 'column',
  minWidth: 0,
  minHeight: 0,
  overflow: 'auto',
  outline: 'none',
  [low]: { overflow: 'visible' },
} as const;

const skipLook = {
  position: 'fixed',
  top: 8,
  left: 8,
  zIndex: 'drawer',
  padding: '8px 12px',
  borderRadius: 1,
  bgcolor: 'surface.inverse',
  color: 'surface.onInverse',
  fontWeight: 500,
  // What is clipped takes no press either.
  '&:not(:focus)': { clipPath: 'inset(50%)' },
} as const;

/** The frame around every page: the demo's line above, the pages at the left, the page. */
export function Shell({ demo }: { demo: DemoControls | undefined }) {
  const session = useSession();
  const main = usePageArrival();
  const isSmall = useMedia('(max-width: 899.95px)');
  const [isNarrow, setIsNarrow] = useState(() => remembered('navigation') === 'narrow');
  const [isBarClosed, setIsBarClosed] = useState(() => remembered('demo-bar') === 'closed');
  const hasBar = demo !== undefined && !isBarClosed;
  const onShowDemoBar = demo !== undefined && isBarClosed ? () => closeBar(false) : undefined;

  useEffect(() => {
    // For the frame that is painted before script the next time.
    remember('frame', `${isNarrow ? 'narrow' : 'wide'}${hasBar ? ' bar' : ''}`);
  }, [isNarrow, hasBar]);

  function narrow(next: boolean) {
    setIsNarrow(next);
    remember('navigation', next ? 'narrow' : null);
  }

  function closeBar(next: boolean) {
    setIsBarClosed(next);
    remember('demo-bar', next ? 'closed' : null);
  }

  return (
    <Box sx={frameLook}>
      <Link
        href="#content"
        underline="none"
        onClick={(event) => {
          // The focus moves, the address stays.
          event.preventDefault();
          main.current?.focus();
        }}
        sx={skipLook}
      >
        Skip to content
      </Link>
      {hasBar && <DemoBar demo={demo} onClose={() => closeBar(true)} />}
      {isSmall ? (
        <TopBar onShowDemoBar={onShowDemoBar} />
      ) : (
        <Navigation
          isNarrow={isNarrow}
          onToggle={() => narrow(!isNarrow)}
          onShowDemoBar={onShowDemoBar}
        />
      )}
      <Box component="main" id="content" ref={main} tabIndex={-1} sx={mainLook}>
        <PageProgress />
        <GatewayInPage value={demo !== undefined}>
          <Outlet />
        </GatewayInPage>
      </Box>
      <SessionGuard session={session} />
      <ClockWatch />
    </Box>
  );
}
