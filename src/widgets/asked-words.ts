import type { BarFilter } from './list-bar.tsx';

/** What a list is narrowed to, in words: the search, and each filter in force. Nothing when it is whole. */
export function askedWords(
  q: string,
  filters: readonly Pick<BarFilter, 'label' | 'options' | 'value'>[],
): string[] {
  const on = filters.filter(({ value }) => value !== '' && value !== 'any');
  return [
    ...(q.trim() === '' ? [] : [`“${q.trim()}”`]),
    ...on.map(({ label, options, value }) => {
      const option = options.find((one) => one.value === value);
      return `${label}: ${option?.label ?? value}`;
    }),
  ];
}
