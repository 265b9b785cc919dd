/** A pointer one step further down (RFC 6901). */
export function pointerTo(parent: string, step: string | number): string {
  const text = String(step);
  const isPlain = !text.includes('~') && !text.includes('/');
  return `${parent}/${isPlain ? text : text.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
