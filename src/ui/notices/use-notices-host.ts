import { useEffect, useRef, useState } from 'react';

/**
 * What the notices' element needs besides its markup. Modals hide everything beside themselves from assistive
 * technology: a live region must stay. Hovered or focused, the notices are held. F8 goes to the newest notice, and from
 * there back to where one was.
 */
export function useNoticesHost() {
  const ref = useRef<HTMLElement>(null);
  const cameFrom = useRef<HTMLElement>(null);
  const [isHeld, setIsHeld] = useState(false);

  /** To be called when a notice goes from under the pointer or the focus: no event comes with that. */
  function release() {
    setIsHeld(false);
    const isInside = ref.current?.contains(document.activeElement) === true;
    if (isInside && cameFrom.current?.isConnected === true) cameFrom.current.focus();
  }

  useEffect(() => {
    const host = ref.current;
    if (host === null) return;
    const observer = new MutationObserver(() => host.removeAttribute('aria-hidden'));
    observer.observe(host, { attributeFilter: ['aria-hidden'] });

    const stop = new AbortController();
    const { signal } = stop;
    const hold = () => setIsHeld(true);
    const letGo = () => setIsHeld(false);
    host.addEventListener('pointerenter', hold, { signal });
    host.addEventListener('pointerleave', letGo, { signal });
    host.addEventListener('focusin', hold, { signal });
    host.addEventListener('focusout', letGo, { signal });

    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return;
      const active = document.activeElement;
      if (host.contains(active)) {
        cameFrom.current?.focus();
        return;
      }
      const newest = [...host.querySelectorAll('[data-notice]')].at(-1)?.querySelector('button');
      if (!(newest instanceof HTMLElement)) return;
      event.preventDefault();
      cameFrom.current = active instanceof HTMLElement ? active : null;
      newest.focus();
    };
    document.addEventListener('keydown', onKeyDown, { signal });
    return () => {
      stop.abort();
      observer.disconnect();
    };
  }, []);

  return { ref, isHeld, release };
}
