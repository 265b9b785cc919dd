import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import './tip-layer.css';

const showAfter = 400;
const hideAfter = 120;
const edge = 8;

type Tip = { anchor: Element; text: string };

function anchorOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[data-tip]') : null;
}

/** Above its anchor, below where there is no room, never over the edge of the window. */
function place(box: HTMLElement, anchor: Element) {
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const centred = at.left + at.width / 2 - width / 2;
  const left = Math.max(edge, Math.min(centred, window.innerWidth - width - edge));
  const above = at.top - height - 6;
  const top = above >= edge ? above : at.bottom + 6;
  box.style.setProperty('left', `${left}px`);
  box.style.setProperty('top', `${top}px`);
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
    if (event.target instanceof Element && event.target.closest('.ui-tip') !== null) return;
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
 * The one tooltip of the page. Any element with `data-tip` has it, at no cost of its own, on hover and on keyboard
 * focus; Escape closes it. It only shows what assistive technology is told otherwise: a name, a description.
 */
export function TipLayer() {
  const [tip, setTip] = useState<Tip | null>(null);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => listen(setTip), []);
  useLayoutEffect(() => {
    if (tip !== null && box.current !== null) place(box.current, tip.anchor);
  }, [tip]);

  if (tip === null) return null;
  return createPortal(
    <div ref={box} className="ui-tip" aria-hidden>
      {tip.text}
    </div>,
    document.body,
  );
}
