import type { Permission } from '#src/contract/permissions.ts';
import { paths } from '#src/lib/paths.ts';
import { CellLink } from '#src/ui/data-table/cell-link.tsx';

type GateCellProps = {
  permission: Pick<Permission, 'licence' | 'parent'>;
  licenceName: (code: string) => string;
};

/** What a permission waits for: its own licence, and the permission above it, whose licences count too. */
export function GateCell({ permission: { licence, parent }, licenceName }: GateCellProps) {
  if (licence === null && parent === null) return <span className="dt-quiet">Nothing</span>;
  return (
    <span className="dt-stack">
      {licence !== null && (
        <span>
          Licence <CellLink to={paths.licences.detail(licence)}>{licenceName(licence)}</CellLink>
        </span>
      )}
      {parent !== null && (
        <span className={licence === null ? undefined : 'dt-quiet'}>
          Below <span className="dt-mono">{parent}</span>
        </span>
      )}
    </span>
  );
}
