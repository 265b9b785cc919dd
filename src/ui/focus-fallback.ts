/**
 * To be called when a dialog has gone: if its opener went with it, the focus would be lost on the page's body. It then
 * goes to the page's title, so that the keyboard and the screen reader go on from there.
 */
export function focusFallback(): void {
  window.setTimeout(() => {
    const active = document.activeElement;
    if (active !== null && active !== document.body) return;
    const title = document.querySelector('h1');
    if (title instanceof HTMLElement) title.focus({ preventScroll: true });
  }, 0);
}
