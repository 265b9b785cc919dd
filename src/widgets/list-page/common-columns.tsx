import type { ReactNode } from 'react';
import type { Column } from '#src/ui/data-table/column.ts';
import { RowCopy } from '#src/ui/data-table/row-copy.tsx';
import { RowLink } from '#src/ui/data-table/row-link.tsx';
import { TwoLineCell } from '#src/ui/data-table/two-line-cell.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';

type NameOptions<Row> = {
  minWidth: number;
  pathOf: (row: Row) => string;
  /** What stands below the name, and what can be done with it. */
  below: (row: Row) => string;
  actionOf?: (row: Row) => ReactNode;
  /** Somebody is about to open the record. */
  onIntent: (row: Row) => void;
};

/** The first column of a list: the name, which leads to the record, over what else tells it from others. */
export function nameColumn<Row extends { name: string }>(options: NameOptions<Row>) {
  const { minWidth, pathOf, below, actionOf, onIntent } = options;
  return {
    id: 'name' as const,
    header: 'Name',
    minWidth,
    isRowHeader: true,
    sortKey: 'name',
    card: 'title',
    skeleton: 'two-lines',
    render: (row) => (
      <TwoLineCell
        primary={
          <RowLink to={pathOf(row)} onIntent={() => onIntent(row)}>
            {row.name}
          </RowLink>
        }
        secondary={below(row)}
        action={actionOf?.(row)}
      />
    ),
  } satisfies Column<Row>;
}

type CodedOptions<Row> = Pick<NameOptions<Row>, 'minWidth' | 'onIntent'> & {
  pathOf: (code: string) => string;
};

/** The name of a record that has a code, over the code, which can be copied. */
export function codedNameColumn<Row extends { name: string; code: string }>({
  pathOf,
  ...options
}: CodedOptions<Row>) {
  return nameColumn<Row>({
    ...options,
    pathOf: ({ code }) => pathOf(code),
    below: ({ code }) => code,
    actionOf: ({ code }) => <RowCopy text={code} label="Copy code" />,
  });
}

/** What a record is for, in one line; the whole of it is told on demand. */
export function descriptionColumn(minWidth = 240) {
  return {
    id: 'description' as const,
    header: 'Description',
    minWidth,
    skeleton: 'line',
    render: ({ description }) =>
      description === '' ? (
        <span className="dt-quiet">None</span>
      ) : (
        <span className="cut" data-tip={description}>
          <bdi>{description}</bdi>
        </span>
      ),
  } satisfies Column<{ description: string }>;
}

/** When a record was changed last. */
export function updatedColumn(width = 128) {
  return {
    id: 'updated' as const,
    header: 'Updated',
    width,
    sortKey: 'updatedAt',
    isDescendingFirst: true,
    card: 'meta',
    skeleton: 'short',
    render: (row) => <RelativeTime at={row.updatedAt} />,
  } satisfies Column<{ updatedAt: string }>;
}
