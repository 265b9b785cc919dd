import {
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { positionAfter, rowLink } from './row-navigation.ts';

type RowFocusOptions = {
  scrollerRef: RefObject<HTMLDivElement | null>;
  pinnedCount: number;
  count: number;
  rowHeight: number;
  /** Where the windowed rows begin, and how much of what is above them stays in sight. */
  offsetTop: number;
  stickyHeight: number;
};

/** Arrow keys, Home, End and Page keys step from one row's link to another's, also to rows that are not in the page yet. */
export function useRowFocus(options: RowFocusOptions) {
  const { scrollerRef, pinnedCount, count, rowHeight, offsetTop, stickyHeight } = options;
  const [focused, setFocused] = useState<number>();
  // The row whose link gets the focus as soon as it is there; until then its skeleton has it.
  const wanted = useRef<number>(undefined);

  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const row = scrollerRef.current?.querySelector(`tr[data-position="${String(wanted.current)}"]`);
    if (!(row instanceof HTMLElement)) return;
    const link = rowLink(row);
    (link ?? row).focus({ preventScroll: true });
    if (link !== undefined) wanted.current = undefined;
  });

  function reveal(position: number) {
    const element = scrollerRef.current;
    if (element === null) return;
    const top = offsetTop + (position - pinnedCount) * rowHeight;
    const lowest = top - stickyHeight;
    const highest = top + rowHeight - element.clientHeight;
    if (position < pinnedCount) element.scrollTop = 0;
    else if (element.scrollTop > lowest) element.scrollTop = lowest;
    else if (element.scrollTop < highest) element.scrollTop = highest;
  }

  function onKeyDown(event: KeyboardEvent) {
    const position = positionOf(event.target);
    if (position === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const inSight = (scrollerRef.current?.clientHeight ?? 0) - stickyHeight;
    const next = positionAfter(event.key, position, {
      count: pinnedCount + count,
      page: Math.max(1, Math.floor(inSight / rowHeight) - 1),
    });
    if (next === undefined) return;
    event.preventDefault();
    wanted.current = next;
    setFocused(next);
    reveal(next);
  }

  function onFocus(event: FocusEvent) {
    const row = event.target.closest('tr[data-position]');
    setFocused(row === null ? undefined : Number(row.getAttribute('data-position')));
  }

  function onBlur(event: FocusEvent) {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    wanted.current = undefined;
    setFocused(undefined);
  }

  const keepIndex =
    focused === undefined || focused < pinnedCount ? undefined : focused - pinnedCount;
  return { keepIndex, handlers: { onKeyDown, onFocus, onBlur } };
}

/** The row's position if the key was pressed on the row's own link, or on the row that waits for it. */
function positionOf(target: EventTarget): number | undefined {
  const row = target instanceof Element ? target.closest('tr[data-position]') : null;
  if (row === null || (target !== row && target !== rowLink(row))) return undefined;
  return Number(row.getAttribute('data-position'));
}
