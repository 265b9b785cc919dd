import type { Licence } from '#src/contract/licences.ts';
import { paths } from '#src/lib/paths.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { ChipsCell } from '#src/ui/data-table/chips-cell.tsx';
import type { Column } from '#src/ui/data-table/column.ts';
import { RowLink } from '#src/ui/data-table/row-link.tsx';
import { TwoLineCell } from '#src/ui/data-table/two-line-cell.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { Toggle } from '#src/ui/toggle.tsx';
import { holderWords } from '#src/widgets/holder-words.ts';
import { OriginBadge } from '#src/widgets/origin-badge.tsx';
import type { ColumnId } from './list-state.ts';

export type LicenceColumn = Column<Licence> & { id: ColumnId };

type ColumnOptions = {
  writeBlock: string | undefined;
  onSwitch: (licence: Licence, enabled: boolean) => void;
  /** Somebody is about to open the licence. */
  onIntent: (licence: Licence) => void;
};

/** The columns of the licences' list, in their order. */
export function licenceColumns({ writeBlock, onSwitch, onIntent }: ColumnOptions): LicenceColumn[] {
  return [
    {
      id: 'name',
      header: 'Name',
      minWidth: 220,
      isRowHeader: true,
      sortKey: 'name',
      card: 'title',
      skeleton: 'two-lines',
      render: (licence) => (
        <TwoLineCell
          primary={
            <RowLink to={paths.licences.detail(licence.code)} onIntent={() => onIntent(licence)}>
              {licence.name}
            </RowLink>
          }
          secondary={licence.code}
          action={<CopyButton text={licence.code} label="Copy code" />}
        />
      ),
    },
    {
      id: 'description',
      header: 'Description',
      minWidth: 240,
      skeleton: 'line',
      render: ({ description }) =>
        description === '' ? (
          <span className="dt-quiet">None</span>
        ) : (
          <span className="licence-description" data-tip={description}>
            {description}
          </span>
        ),
    },
    {
      id: 'enabled',
      header: 'State',
      width: 148,
      card: 'end',
      skeleton: 'switch',
      render: (licence) => (
        <span className="licence-state">
          <Toggle
            isOn={licence.enabled}
            label={`${licence.name} enabled`}
            disabledReason={writeBlock}
            onChange={(enabled) => onSwitch(licence, enabled)}
          />
          <span aria-hidden>{licence.enabled ? 'Enabled' : 'Switched off'}</span>
        </span>
      ),
    },
    {
      id: 'origin',
      header: 'Origin',
      width: 204,
      skeleton: 'line',
      render: (licence) => <OriginBadge origin={licence.origin} />,
    },
    {
      id: 'gates',
      header: 'Gates',
      minWidth: 220,
      skeleton: 'chips',
      render: ({ gates, name }) => (
        <ChipsCell items={gates} noun="permissions gated" owner={name} />
      ),
    },
    {
      id: 'heldBy',
      header: 'Held by',
      width: 148,
      card: 'meta',
      skeleton: 'short',
      render: (licence) => {
        const words = holderWords(licence);
        return <span className={words === 'Nobody' ? 'dt-quiet' : 'tnum'}>{words}</span>;
      },
    },
    {
      id: 'updated',
      header: 'Updated',
      width: 128,
      sortKey: 'updatedAt',
      isDescendingFirst: true,
      card: 'meta',
      skeleton: 'short',
      render: (licence) => <RelativeTime at={licence.updatedAt} />,
    },
  ];
}
