import { CircleCheck, CircleSlash } from 'lucide-react';
import type { PermissionEffect } from '#src/domain/effective-permissions.ts';
import { paths } from '#src/lib/paths.ts';
import type { Column } from '#src/ui/data-table/column.ts';
import { RowBadge } from '#src/ui/data-table/row-badge.tsx';
import { RowLink } from '#src/ui/data-table/row-link.tsx';
import { TwoLineCell } from '#src/ui/data-table/two-line-cell.tsx';
import { GrantSource } from '#src/widgets/grant-source.tsx';
import { effectReason, effectSentence, effectWord, type HeldPermission } from './access-words.ts';

function EffectCell({ effect, hasReason }: { effect: PermissionEffect; hasReason: boolean }) {
  const counts = effect.kind === 'counts';
  return (
    <RowBadge
      icon={counts ? CircleCheck : CircleSlash}
      tone={counts ? 'success' : 'warning'}
      tip={effectSentence(effect)}
    >
      <span>
        <span className={counts ? undefined : 'dt-warning'}>{effectWord(effect)}</span>
        {hasReason && !counts && <span className="dt-note">{effectReason(effect)}</span>}
      </span>
    </RowBadge>
  );
}

function permissionColumn(): Column<HeldPermission> {
  return {
    id: 'permission',
    header: 'Permission',
    minWidth: 220,
    isRowHeader: true,
    sortKey: 'name',
    card: 'title',
    skeleton: 'two-lines',
    render: ({ code, permission }) => (
      <TwoLineCell
        primary={
          permission === undefined ? (
            'Not a permission that is known'
          ) : (
            <RowLink to={paths.permissions.detail(code)}>{permission.name}</RowLink>
          )
        }
        secondary={code}
      />
    ),
  };
}

/** What a user holds, where from, and whether it counts. */
export function accessColumns(): Column<HeldPermission>[] {
  return [
    permissionColumn(),
    {
      id: 'about',
      header: 'What it allows',
      minWidth: 200,
      render: ({ permission }) => (
        <span className="dt-clamp dt-quiet">{permission?.description ?? ''}</span>
      ),
    },
    {
      id: 'source',
      header: 'Comes from',
      width: 220,
      sortKey: 'source',
      render: ({ sources }) => <GrantSource sources={sources} />,
    },
    {
      id: 'effect',
      header: 'Effect',
      width: 280,
      sortKey: 'effect',
      skeleton: 'two-lines',
      render: ({ effect }) => <EffectCell effect={effect} hasReason />,
    },
  ];
}

/** The same for cards: the effect beside the name, and in the line below what it lacks or where it is from. */
export function accessCardColumns(): Column<HeldPermission>[] {
  return [
    permissionColumn(),
    {
      id: 'effect',
      header: 'Effect',
      sortKey: 'effect',
      card: 'end',
      skeleton: 'short',
      render: ({ effect }) => <EffectCell effect={effect} hasReason={false} />,
    },
    {
      id: 'source',
      header: 'Comes from',
      sortKey: 'source',
      card: 'meta',
      render: ({ sources, effect }) => (
        <span className="dt-parts">
          <GrantSource sources={sources} />
          {effect.kind !== 'counts' && <span className="dt-warning">{effectReason(effect)}</span>}
        </span>
      ),
    },
  ];
}
