import type { z } from 'zod';

/** What every list's address holds. */
type ListState<Sort extends string> = { q: string; sort: Sort; columns: readonly string[] };

type Options<Sort extends string> = {
  state: ListState<Sort>;
  setState: (patch: Partial<ListState<Sort>>, options?: { replace?: boolean }) => void;
  /** The key of the list's schema that reads an order. */
  sorts: z.ZodType<Sort>;
  /** The columns in their order, and those shown when nobody has chosen. */
  columnIds: readonly string[];
  defaultColumns: readonly string[];
  /** Back to the list without search and filters. */
  onClear: () => void;
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
export function listControl<Sort extends string>({
  state,
  setState,
  sorts,
  columnIds,
  defaultColumns,
  onClear,
}: Options<Sort>): ListControl {
  return {
    q: state.q,
    onSearch: (q) => setState({ q }, { replace: true }),
    sort: state.sort,
    onSort: (sort) => setState({ sort: sorts.parse(sort) }),
    columns: state.columns,
    defaultColumns,
    onColumns: (ids) => setState({ columns: columnIds.filter((id) => ids.includes(id)) }),
    onClear,
  };
}
