import type { App } from '#src/contract/app-record.ts';
import { paths } from '#src/lib/paths.ts';
import type { Column } from '#src/ui/data-table/column.ts';
import { RowLink } from '#src/ui/data-table/row-link.tsx';
import { RowState } from '#src/ui/data-table/row-state.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { driftState, ownsWords } from './app-words.ts';
import type { ColumnId } from './list-state.ts';

export type AppColumn = Column<App> & { id: ColumnId };

/** The columns of the apps' list, in their order. `onIntent`: somebody is about to open the app. */
export function appColumns(onIntent: (app: App) => void): AppColumn[] {
  return [
    {
      id: 'name',
      header: 'Name',
      minWidth: 200,
      isRowHeader: true,
      sortKey: 'name',
      card: 'title',
      skeleton: 'line',
      render: (app) => (
        <RowLink to={paths.apps.detail(app.id)} onIntent={() => onIntent(app)}>
          {app.name}
        </RowLink>
      ),
    },
    {
      id: 'owns',
      header: 'Owns',
      minWidth: 340,
      card: 'meta',
      skeleton: 'line',
      render: ({ owns }) => (
        <span className="tnum cut" data-tip={ownsWords(owns)}>
          {ownsWords(owns)}
        </span>
      ),
    },
    {
      id: 'drift',
      header: 'Drift',
      width: 148,
      card: 'end',
      skeleton: 'short',
      render: ({ drift }) => {
        const { tone, word } = driftState(drift);
        return <RowState tone={tone}>{word}</RowState>;
      },
    },
    {
      id: 'installed',
      header: 'Installed',
      width: 128,
      sortKey: 'installedAt',
      isDescendingFirst: true,
      skeleton: 'short',
      render: ({ installedAt }) => <RelativeTime at={installedAt} />,
    },
    {
      id: 'installedBy',
      header: 'Installed by',
      width: 160,
      skeleton: 'short',
      render: ({ installedBy }) =>
        installedBy === null ? <span className="dt-quiet">Not known</span> : installedBy.name,
    },
    {
      id: 'updated',
      header: 'Updated',
      width: 128,
      sortKey: 'updatedAt',
      isDescendingFirst: true,
      card: 'meta',
      skeleton: 'short',
      render: ({ updatedAt }) => <RelativeTime at={updatedAt} />,
    },
  ];
}
