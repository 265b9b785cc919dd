import type { To } from 'react-router';
import type { ApiKey } from '#src/contract/api-key-record.ts';
import { paths } from '#src/lib/paths.ts';
import { ChipsCell } from '#src/ui/data-table/chips-cell.tsx';
import type { Column } from '#src/ui/data-table/column.ts';
import { RowLink } from '#src/ui/data-table/row-link.tsx';
import { RowState } from '#src/ui/data-table/row-state.tsx';
import { TwoLineCell } from '#src/ui/data-table/two-line-cell.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { CellLink } from '#src/ui/data-table/cell-link.tsx';
import type { KeyColumnId } from './key-list-state.ts';
import { keyEnd, keyMarks } from './key-state-words.ts';
import { useKeyState } from './use-key-state.ts';

type KeyColumn = Column<ApiKey> & { id: KeyColumnId };

type ColumnOptions = {
  /** Where a key opens. */
  keyPath: (key: ApiKey) => To;
  /** Somebody is about to open the key. */
  onIntent: (key: ApiKey) => void;
};

type MomentProps = { at: string | null; verb: string; after: string; isPlanned?: boolean };

/** A time; what the header says in the table, a card says itself. */
function Moment({ at, verb, after, isPlanned = false }: MomentProps) {
  if (at === null) {
    return (
      <span className="dt-quiet">
        Never<span className="dt-card-only">{after}</span>
      </span>
    );
  }
  return (
    <>
      <span className="dt-card-only">{verb}</span>
      <RelativeTime at={at} isPlanned={isPlanned} />
    </>
  );
}

/** When a key ends; a revoked one has ended, whatever end it was given. */
function KeyEnd({ apiKey }: { apiKey: ApiKey }) {
  const { revokedAt } = apiKey;
  if (revokedAt === null)
    return <Moment at={keyEnd(apiKey)} verb="Ends " after=" ends" isPlanned />;
  return (
    <>
      <span className="dt-quiet">Revoked </span>
      <RelativeTime at={revokedAt} />
    </>
  );
}

function KeyState({ apiKey }: { apiKey: ApiKey }) {
  const { label, tone } = useKeyState(apiKey);
  return <RowState tone={tone}>{label}</RowState>;
}

/** The columns of every list of keys, in their order. */
export function keyColumns({ keyPath, onIntent }: ColumnOptions): KeyColumn[] {
  return [
    {
      id: 'name',
      header: 'Label',
      minWidth: 220,
      isRowHeader: true,
      sortKey: 'name',
      card: 'title',
      skeleton: 'two-lines',
      render: (key) => (
        <TwoLineCell
          primary={
            <RowLink to={keyPath(key)} onIntent={() => onIntent(key)}>
              {key.label}
            </RowLink>
          }
          secondary={keyMarks(key)}
        />
      ),
    },
    {
      id: 'user',
      header: 'Interface user',
      minWidth: 180,
      skeleton: 'line',
      render: ({ userId, userName }) => (
        <CellLink to={paths.interfaceUsers.apiKeys(userId)}>{userName}</CellLink>
      ),
    },
    {
      id: 'state',
      header: 'State',
      width: 132,
      card: 'end',
      skeleton: 'short',
      render: (key) => <KeyState apiKey={key} />,
    },
    {
      id: 'expires',
      header: 'Expires',
      width: 132,
      sortKey: 'expiresAt',
      card: 'meta',
      skeleton: 'short',
      render: (key) => <KeyEnd apiKey={key} />,
    },
    {
      id: 'lastUsed',
      header: 'Last used',
      width: 132,
      sortKey: 'lastUsedAt',
      isDescendingFirst: true,
      card: 'meta',
      skeleton: 'short',
      render: ({ lastUsedAt }) => <Moment at={lastUsedAt} verb="Used " after=" used" />,
    },
    {
      id: 'permissions',
      header: 'Permissions issued',
      minWidth: 200,
      skeleton: 'chips',
      render: (key) => <ChipsCell items={key.permissions} noun="permissions" owner={key.label} />,
    },
    {
      id: 'created',
      header: 'Issued',
      width: 128,
      sortKey: 'createdAt',
      isDescendingFirst: true,
      skeleton: 'short',
      render: ({ createdAt }) => <RelativeTime at={createdAt} />,
    },
  ];
}
