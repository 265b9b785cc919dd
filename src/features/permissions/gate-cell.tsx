import type { Permission } from '#src/contract/permissions.ts';
import { paths } from '#src/lib/paths.ts';
import { RouterLink } from '#src/ui/router-link.tsx';

type GateCellProps = {
  permission: Pick<Permission, 'licence' | 'parent'>;
  licenceName: (code: string) => string;
};

/** What a permission waits for: its own licence, and the permission above it, whose licences count too. */
export function GateCell({ permission: { licence, parent }, licenceName }: GateCellProps) {
  if (licence === null && parent === null) return <span className="dt-quiet">Nothing</span>;
  return (
    <span className="permission-gates">
      {licence !== null && (
        <span>
          Licence{' '}
          <RouterLink to={paths.licences.detail(licence)}>{licenceName(licence)}</RouterLink>
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
