import { isFilterOn } from './is-filter-on.ts';
import type { BarFilter } from './list-bar.tsx';

/** What a list is narrowed to, in words: the search, and each filter in force. Nothing when it is whole. */
export function askedWords(
  q: string,
  filters: readonly Pick<BarFilter, 'label' | 'options' | 'value'>[],
): string[] {
  return [
    ...(q.trim() === '' ? [] : [`“${q.trim()}”`]),
    ...filters
      .filter(({ value }) => isFilterOn(value))
      .map(({ label, options, value }) => {
        const option = options.find((one) => one.value === value);
        return `${label}: ${option?.label ?? value}`;
      }),
  ];
}
