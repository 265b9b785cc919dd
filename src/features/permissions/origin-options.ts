import type { ListState } from './list-state.ts';

/** What the list can be filtered by. */
export const originOptions = [
  { value: 'console', label: 'Console' },
  { value: 'app', label: 'Apps' },
  { value: 'system', label: 'System defaults' },
] as const;

/** What the list is narrowed to, in words; nothing when it is whole. */
export function askedWords({ q, origin }: Pick<ListState, 'q' | 'origin'>): string[] {
  const option = originOptions.find((one) => one.value === origin);
  return [
    ...(q.trim() === '' ? [] : [`“${q.trim()}”`]),
    ...(option === undefined ? [] : [`Origin: ${option.label}`]),
  ];
}
