import { useEffect, useRef, type RefObject } from 'react';
import { useMatches } from 'react-router';
import { useNotices } from '#src/ui/notices/notices-context.ts';

/** Where the pages stand among the matched routes: under the outermost one, the shell and the boundary inside it. */
const pageDepth = 3;

/**
 * On every new page (a sheet over the same page is none): its top is shown, its title is said, and the focus, if it went
 * with the page before, goes to its heading. The ref is for the element in which the pages scroll.
 */
export function usePageArrival(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const { announce } = useNotices();
  const page = useMatches().at(pageDepth)?.pathname;
  const shown = useRef(page);

  useEffect(() => {
    if (shown.current === page) return undefined;
    shown.current = page;
    const element = main.current;
    if (element !== null) element.scrollTop = 0;
    // The title and the heading come with the render that has just been; assistive technology is told afterwards.
    const timer = window.setTimeout(() => {
      announce(document.title);
      if (document.activeElement !== document.body) return;
      const heading = main.current?.querySelector('h1');
      if (heading instanceof HTMLElement) heading.focus({ preventScroll: true });
    }, 100);
    return () => window.clearTimeout(timer);
  }, [page, announce]);

  return main;
}
