import { useEffect, useState } from 'react';
import { lazyPart } from './lazy-part.tsx';
import type { Tip } from './tip-bubble.tsx';

const TipBubble = lazyPart(() => import('./tip-bubble.tsx'), 'TipBubble');

const showAfter = 400;
const hideAfter = 120;
/** The class of `TipBubble`. */
const tipClass = 'shared-tip';

function anchorOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[data-tip]') : null;
}

/** Listens for the whole document and calls `show` with the tip that is due, or null. */
function listen(show: (tip: Tip | null) => void): () => void {
  let timer = 0;
  let current: Element | null = null;
  const stop = new AbortController();

  function turnTo(anchor: Element | null, delay: number) {
    if (anchor === current) return;
    current = anchor;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const text = anchor?.isConnected === true ? anchor.getAttribute('data-tip') : null;
      show(anchor === null || text === null || text === '' ? null : { anchor, text });
    }, delay);
  }

  const onPointerOver = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    // The tip itself may be hovered, to be read or copied.
    if (event.target instanceof Element && event.target.closest(`.${tipClass}`) !== null) {
      return;
    }
    const anchor = anchorOf(event.target);
    turnTo(anchor, anchor === null ? hideAfter : showAfter);
  };
  const onFocusIn = (event: FocusEvent) => {
    const isByKeyboard = event.target instanceof Element && event.target.matches(':focus-visible');
    turnTo(isByKeyboard ? anchorOf(event.target) : null, 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (['Escape', 'Enter', ' '].includes(event.key)) turnTo(null, 0);
  };
  const onClick = (event: Event) => {
    // What is off says why, to a finger too.
    const anchor = anchorOf(event.target);
    turnTo(anchor?.getAttribute('aria-disabled') === 'true' ? anchor : null, 0);
  };
  const hide = () => turnTo(null, 0);

  const { signal } = stop;
  document.addEventListener('pointerover', onPointerOver, { signal });
  document.addEventListener('focusin', onFocusIn, { signal });
  document.addEventListener('focusout', hide, { signal });
  document.addEventListener('keydown', onKeyDown, { signal, capture: true });
  document.addEventListener('click', onClick, { signal, capture: true });
  document.addEventListener('scroll', hide, { signal, capture: true, passive: true });
  return () => {
    stop.abort();
    window.clearTimeout(timer);
  };
}

/**
 * One tooltip of MUI's for the whole page. Any element with `data-tip` has it, buttons as well as cells, times and chips,
 * at no cost of its own: a page has hundreds of them. It is shown on
 * hover and on keyboard focus, and closed by Escape; it only shows what assistive technology is told otherwise.
 */
export function TipLayer() {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => listen(setTip), []);
  return tip === null ? null : <TipBubble {...tip} />;
}
