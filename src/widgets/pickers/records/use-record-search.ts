import {
  keepPreviousData,
  useQuery,
  type QueryKey,
  type UseQueryOptions,
} from '@tanstack/react-query';
import { useState } from 'react';
import type { Choice } from '#src/ui/choice/choice.ts';
import { useDebouncedValue } from '#src/ui/use-debounced-value.ts';
import { searchQuery } from '#src/widgets/search-query.ts';

type Page<Row> = { items: Row[]; total: number };
type SearchQuery = ReturnType<typeof searchQuery> & { limit: number };

/** A search of the service, as a picker shows it. */
export type RecordSearch = {
  query: string;
  onSearch: (query: string) => void;
  /** What was found, in words; nothing until it is there. */
  found: readonly Choice[] | undefined;
  /** How many match besides those found. */
  more: number;
  error: Error | null;
  onRetry: () => void;
};

/** How many are offered at a time: beyond that one searches on. */
const shownAtOnce = 20;

/** How long the hand rests before the service is asked, in milliseconds: so many letters a second would be as many requests. */
const pause = 200;

/** Searches a list as one types, for a picker of its records. */
export function useRecordSearch<Row, Found extends Page<Row>, Key extends QueryKey>(
  list: (query: SearchQuery) => UseQueryOptions<Found, Error, Found, Key>,
  asChoice: (row: Row) => Choice,
): RecordSearch & { rows: readonly Row[] | undefined } {
  const [query, setQuery] = useState('');
  const asked = useDebouncedValue(query, pause);
  const { data, error, refetch } = useQuery({
    ...list({ ...searchQuery(asked), limit: shownAtOnce }),
    placeholderData: keepPreviousData,
  });
  return {
    query,
    onSearch: setQuery,
    rows: data?.items,
    found: data?.items.map(asChoice),
    more: data === undefined ? 0 : data.total - data.items.length,
    error,
    onRetry: () => void refetch(),
  };
}
