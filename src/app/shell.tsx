import { Menu } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Outlet, useNavigation } from 'react-router';
import { noop } from '#src/lib/noop.ts';
import { IconButton } from '#src/ui/icon-button.tsx';
import { GatewayInPage } from '#src/widgets/hand-over-kit/gateway-in-page.ts';
import { ProductMark } from '#src/widgets/product-mark.tsx';
import { useSession } from '#src/widgets/use-session.ts';
import { ClockWatch } from './clock-watch.tsx';
import { DemoBar } from './demo-bar.tsx';
import { DemoChip } from './demo-chip.tsx';
import type { DemoControls } from './demo-controls.ts';
import { Navigation } from './navigation.tsx';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { remember, remembered } from './remembered.ts';
import { SessionGuard } from './session-guard.tsx';
import './shell.css';
import { useMedia } from '#src/ui/use-media.ts';
import { usePageArrival } from './use-page-arrival.ts';

const loadDrawer = () => import('./navigation-drawer.tsx');
const NavigationDrawer = lazy(async () => ({ default: (await loadDrawer()).NavigationDrawer }));
const preloadDrawer = () => void loadDrawer().catch(noop);

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
    <div className="app-frame">
      <a
        className="app-skip"
        href="#content"
        onClick={(event) => {
          // The focus moves, the address stays.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to content
      </a>
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
      <main className="app-main" id="content" ref={main} tabIndex={-1}>
        <PageProgress />
        <GatewayInPage value={demo !== undefined}>
          <Outlet />
        </GatewayInPage>
      </main>
      <SessionGuard session={session} />
      <ClockWatch />
    </div>
  );
}

/** On narrow screens the navigation is behind a button. */
function TopBar({ onShowDemoBar }: { onShowDemoBar: (() => void) | undefined }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <header className="app-top">
      <IconButton
        label="Open the navigation"
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        onIntent={preloadDrawer}
        onClick={() => setIsOpen(true)}
      >
        <Menu size={18} aria-hidden />
      </IconButton>
      <ProductMark size={24} />
      <span className="app-product-name">Interface users console</span>
      {onShowDemoBar !== undefined && <DemoChip isNarrow={false} onClick={onShowDemoBar} />}
      {isOpen && (
        <PartBoundary>
          <Suspense fallback={null}>
            <NavigationDrawer onClose={() => setIsOpen(false)} />
          </Suspense>
        </PartBoundary>
      )}
    </header>
  );
}

/** A thin line while the next page is on its way; it waits before it shows, so that quick ones don't flash. */
function PageProgress() {
  const { state } = useNavigation();
  return state === 'idle' ? null : <div className="app-progress" aria-hidden />;
}
