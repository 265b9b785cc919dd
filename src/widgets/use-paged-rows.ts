import {
  hashKey,
  useQueries,
  useQuery,
  useQueryClient,
  type QueryKey,
  type UseQueryOptions,
} from '@tanstack/react-query';
import { useState } from 'react';

type Page<Row> = { items: Row[]; total: number; unfilteredTotal: number };

/** Rows per request. */
export const pageSize = 100;

/** What a windowed list shows of the server's pages. */
export type PagedRows<Row> = {
  /** `undefined` until the first page is there. */
  total: number | undefined;
  unfilteredTotal: number | undefined;
  /** The row at a position of the whole list; `undefined` while its page is on the way. */
  rowAt: (index: number) => Row | undefined;
  /** The rows of the page at an offset, as far as they are known. */
  pageAt: (offset: number) => readonly Row[] | undefined;
  /** The table says what it shows; pages around it are read. */
  onRangeChange: (first: number, last: number) => void;
  error: Error | null;
  isFirstLoad: boolean;
  /** What is shown is being read again, or is about to give way to what was asked last. */
  isRefreshing: boolean;
  /** The rows are still those of the query before. */
  isSwitching: boolean;
  /** Names the query whose rows are shown: when it changes, the list begins at its top. */
  shownKey: string;
  retry: () => void;
};

const pageOf = (index: number) => Math.floor(index / pageSize) * pageSize;

/** The pages of a range beside the first one, which is always read: it knows the length of the list. */
function furtherPages(range: { first: number; last: number }, total: number): number[] {
  const offsets: number[] = [];
  for (let offset = Math.max(range.first, pageSize); offset <= range.last; offset += pageSize) {
    if (offset < total) offsets.push(offset);
  }
  return offsets;
}

/**
 * Reads the pages that a windowed list looks at. When the query changes, the rows of the one before stay until the first
 * page of the new one is there. `optionsFor` makes the query of the page at an offset.
 */
export function usePagedRows<Row, Key extends QueryKey>(
  optionsFor: (offset: number) => UseQueryOptions<Page<Row>, Error, Page<Row>, Key>,
): PagedRows<Row> {
  const client = useQueryClient();
  const askedKey = hashKey(optionsFor(0).queryKey);
  const [shown, setShown] = useState({ key: askedKey, optionsFor });
  const [range, setRange] = useState({ first: 0, last: 0 });
  const isSwitching = shown.key !== askedKey;

  const askedHead = useQuery(optionsFor(0));
  // While switching, the old rows are only looked at: nobody asks for them any more.
  const head = useQuery({ ...shown.optionsFor(0), enabled: !isSwitching });
  const offsets = furtherPages(range, head.data?.total ?? 0);
  const further = useQueries({
    queries: offsets.map((offset) => ({ ...shown.optionsFor(offset), enabled: !isSwitching })),
  });

  if (isSwitching && (askedHead.data !== undefined || head.data === undefined)) {
    setShown({ key: askedKey, optionsFor });
  }

  const pages = new Map(offsets.map((offset, index) => [offset, further[index]?.data]));
  const asked = isSwitching ? [askedHead] : [askedHead, ...further];

  function pageAt(offset: number): readonly Row[] | undefined {
    const page =
      (offset === 0 ? head.data : pages.get(offset)) ??
      // A page that was read before, and that the table has not reported yet.
      client.getQueryData<Page<Row>>(shown.optionsFor(offset).queryKey);
    return page?.items;
  }

  return {
    total: head.data?.total,
    unfilteredTotal: head.data?.unfilteredTotal,
    rowAt: (index) => pageAt(pageOf(index))?.[index % pageSize],
    pageAt,
    onRangeChange(first, last) {
      const next = { first: pageOf(first), last: pageOf(last) };
      setRange((now) => (now.first === next.first && now.last === next.last ? now : next));
    },
    error: asked.find((page) => page.error !== null)?.error ?? null,
    isFirstLoad: head.data === undefined,
    isRefreshing: asked.some((page) => page.isFetching && (isSwitching || page.data !== undefined)),
    isSwitching,
    shownKey: shown.key,
    retry() {
      for (const page of asked) if (page.isError) void page.refetch();
    },
  };
}
