import type { PlainValue } from './merge-values.ts';

/** A plain value of a form in words. */
export function shownText(value: PlainValue): string {
  if (typeof value === 'boolean') return value ? 'On' : 'Off';
  const text = typeof value === 'string' ? value : value.toSorted().join(', ');
  return text === '' ? 'None' : text;
}
