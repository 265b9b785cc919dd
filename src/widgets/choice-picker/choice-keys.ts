import type { KeyboardEvent } from 'react';

/** The code of the line that something stands on. */
export const lineIn = (target: EventTarget) =>
  target instanceof Element ? target.getAttribute('data-line') : null;

/** The checkboxes of a picker, in their order. */
export const boxesIn = (root: HTMLElement | null) =>
  Array.from(root?.querySelectorAll<HTMLElement>('.pp-tick') ?? []);

/** The arrow keys, Home and End move along the checkboxes; Enter ticks. */
export function moveByKey(event: KeyboardEvent, boxes: readonly HTMLElement[]): void {
  const at = boxes.findIndex((box) => box === event.target);
  if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Enter') {
    // It would submit the form around.
    event.preventDefault();
    boxes[at]?.click();
    return;
  }
  const to = new Map([
    ['ArrowDown', at + 1],
    ['ArrowUp', at - 1],
    ['Home', 0],
    ['End', boxes.length - 1],
  ]).get(event.key);
  if (to === undefined) return;
  event.preventDefault();
  boxes[Math.max(0, Math.min(to, boxes.length - 1))]?.focus();
}
