import type { MouseEvent } from 'react';

const interactive =
  'a, button, input, select, textarea, label, summary, [role="button"], [role="switch"], [role="checkbox"]';

/** The row's own link: the one in its row header. */
export function rowLink(row: Element): HTMLAnchorElement | undefined {
  const link = row.querySelector('th a[href]');
  return link instanceof HTMLAnchorElement ? link : undefined;
}

function isSelectingText(row: Element): boolean {
  const selection = window.getSelection();
  return selection !== null && !selection.isCollapsed && row.contains(selection.anchorNode);
}

/**
 * A click anywhere on a row is a click on its link, unless it hit something with a purpose of its own or ended a text
 * selection. Keys held down go to the link as well, so that a new tab is a new tab.
 */
export function openRow(event: MouseEvent<HTMLTableRowElement>): void {
  const { currentTarget: row, target } = event;
  // What a cell opens elsewhere in the page (a menu, a popover) bubbles through React, but is not in the row.
  if (!(target instanceof Element) || !row.contains(target)) return;
  if (event.defaultPrevented || target.closest(interactive) !== null || isSelectingText(row))
    return;
  const { ctrlKey, metaKey } = event;
  rowLink(row)?.dispatchEvent(
    new window.MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey }),
  );
}

/** Where a key leads from a row, or nothing if the key means nothing here. */
export function positionAfter(
  key: string,
  from: number,
  { count, page }: { count: number; page: number },
): number | undefined {
  const steps = new Map([
    ['ArrowDown', from + 1],
    ['ArrowUp', from - 1],
    ['PageDown', from + page],
    ['PageUp', from - page],
    ['Home', 0],
    ['End', count - 1],
  ]);
  const wanted = steps.get(key);
  return wanted === undefined ? undefined : Math.max(0, Math.min(count - 1, wanted));
}
