import type { z } from 'zod';

/** What every list's address holds. */
type ListState<Sort extends string> = { q: string; sort: Sort; columns: readonly string[] };

type Options<Sort extends string, Filters extends { q: '' }> = {
  state: ListState<Sort>;
  setState: (patch: Partial<ListState<Sort>> | Filters, options?: { replace?: boolean }) => void;
  /** What reads the address; its `sort` reads an order. */
  listSchema: { readonly shape: { readonly sort: z.ZodType<Sort> } };
  /** The columns in their order, and those shown when nobody has chosen. */
  columnIds: readonly string[];
  defaultColumns: readonly string[];
  /** The list without search and filters. */
  noFilters: Filters;
};

/** What is asked of a list, and the ways to ask for something else. */
export type ListControl = {
  q: string;
  onSearch: (q: string) => void;
  sort: string;
  onSort: (sort: string) => void;
  columns: readonly string[];
  defaultColumns: readonly string[];
  onColumns: (ids: readonly string[]) => void;
  onClear: () => void;
};

/** Binds search, order and columns of a list to its address. What is typed replaces the entry of the history. */
export function listControl<Sort extends string, Filters extends { q: '' }>({
  state,
  setState,
  listSchema,
  columnIds,
  defaultColumns,
  noFilters,
}: Options<Sort, Filters>): ListControl {
  return {
    q: state.q,
    onSearch: (q) => setState({ q }, { replace: true }),
    sort: state.sort,
    onSort: (sort) => setState({ sort: listSchema.shape.sort.parse(sort) }),
    columns: state.columns,
    defaultColumns,
    onColumns: (ids) => setState({ columns: columnIds.filter((id) => ids.includes(id)) }),
    onClear: () => setState(noFilters),
  };
}
