import { matchRoutes, type RouteObject } from 'react-router';
import { noop } from '#src/lib/noop.ts';

/** Fetches the code of what an address shows; the browser keeps what it has. */
function preload(routes: RouteObject[], address: string, basename: string): void {
  for (const { route } of matchRoutes(routes, address, basename) ?? []) {
    if (typeof route.lazy !== 'object') continue;
    void route.lazy.loader?.().catch(noop);
    void route.lazy.Component?.().catch(noop);
  }
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
}

/**
 * Whoever points at a link, or has the focus on it, is likely to follow it: the code of its page is fetched then, so
 * that a press finds it there. Holds for every link of the console; returns the end of it.
 */
export function preloadOnIntent(routes: RouteObject[], basename: string): () => void {
  const stop = new AbortController();
  let last = '';
  const onIntent = (event: Event) => {
    const link = linkAt(event.target);
    if (link === null || link.pathname === last || link.origin !== location.origin) return;
    last = link.pathname;
    preload(routes, link.pathname, basename);
  };
  const options = { signal: stop.signal, passive: true };
  document.addEventListener('pointerover', onIntent, options);
  document.addEventListener('focusin', onIntent, options);
  return () => stop.abort();
}
