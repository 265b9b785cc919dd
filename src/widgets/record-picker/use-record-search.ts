import {
  keepPreviousData,
  useQuery,
  type QueryKey,
  type UseQueryOptions,
} from '@tanstack/react-query';
import { useState } from 'react';
import { searchQuery } from '#src/widgets/search-query.ts';
import type { RecordChoice } from './record-choice.ts';

type Page<Row> = { items: Row[]; total: number };
type SearchQuery = ReturnType<typeof searchQuery> & { limit: number };

const shownAtOnce = 20;

/** Searches a list as one types, for a picker of one of its records. */
export function useRecordSearch<Row, Found extends Page<Row>, Key extends QueryKey>(
  list: (query: SearchQuery) => UseQueryOptions<Found, Error, Found, Key>,
  asChoice: (row: Row) => RecordChoice,
) {
  const [q, setQ] = useState('');
  const { data, error, refetch } = useQuery({
    ...list({ ...searchQuery(q), limit: shownAtOnce }),
    placeholderData: keepPreviousData,
  });
  return {
    choices: data?.items.map(asChoice),
    more: data === undefined ? 0 : data.total - data.items.length,
    error,
    onSearch: setQ,
    onRetry: () => void refetch(),
  };
}
