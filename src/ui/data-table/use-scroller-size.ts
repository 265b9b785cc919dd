import { useLayoutEffect, useState, type RefObject } from 'react';

const unmeasured = { offsetTop: 0, headerHeight: 0, height: 0, canScroll: false };

/** Measures the scroller: where the windowed rows begin in it, how tall it is, and whether there is anything to scroll. */
export function useScrollerSize(
  scrollerRef: RefObject<HTMLDivElement | null>,
  rowsRef: RefObject<HTMLTableSectionElement | null>,
) {
  const [size, setSize] = useState(unmeasured);

  useLayoutEffect(() => {
    const element = scrollerRef.current;
    const table = rowsRef.current?.closest('table');
    if (element === null || table === null || table === undefined) return undefined;

    function measure() {
      if (element === null || table === null || table === undefined) return;
      const { scrollTop, clientHeight, scrollHeight, scrollWidth, clientWidth } = element;
      const next = {
        offsetTop: Math.round(
          (rowsRef.current?.getBoundingClientRect().top ?? 0) -
            element.getBoundingClientRect().top +
            scrollTop,
        ),
        headerHeight: table.tHead?.offsetHeight ?? 0,
        height: clientHeight,
        canScroll: scrollHeight > clientHeight || scrollWidth > clientWidth,
      };
      setSize((before) => (isSame(before, next) ? before : next));
    }

    measure();
    if (!('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(table);
    return () => observer.disconnect();
  }, [scrollerRef, rowsRef]);

  return size;
}

function isSame(one: typeof unmeasured, other: typeof unmeasured): boolean {
  return (
    one.offsetTop === other.offsetTop &&
    one.headerHeight === other.headerHeight &&
    one.height === other.height &&
    one.canScroll === other.canScroll
  );
}
