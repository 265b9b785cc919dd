import { useQuery } from '@tanstack/react-query';
import { groupQueries } from '#src/api/groups.ts';
import { licenceQueries } from '#src/api/licences.ts';
import { permissionQueries } from '#src/api/permissions.ts';
import type { Permission } from '#src/contract/permissions.ts';
import type { GrantRecords } from '#src/domain/call-world.ts';
import { indexWorld, type World } from '#src/domain/permission-world.ts';

export type PermissionWorld = {
  /** Everything that decides about permissions; `undefined` until all of it is there. */
  world: World<Permission> | undefined;
  /** The same as it was read; `undefined` until all of it is there. */
  records: GrantRecords | undefined;
  error: Error | null;
  isRefreshing: boolean;
  retry: () => void;
};

/** The tenant's permissions, groups and licences, arranged for asking what users hold. */
export function usePermissionWorld(): PermissionWorld {
  const permissions = useQuery(permissionQueries.catalogue());
  const groups = useQuery(groupQueries.catalogue());
  const licences = useQuery(licenceQueries.catalogue());
  const parts = [permissions, groups, licences];

  const records =
    permissions.data === undefined || groups.data === undefined || licences.data === undefined
      ? undefined
      : {
          permissions: permissions.data.items,
          groups: groups.data.items,
          licences: licences.data.items,
        };
  const world = records && indexWorld(records);

  return {
    world,
    records,
    error: parts.find((part) => part.error !== null)?.error ?? null,
    isRefreshing: world !== undefined && parts.some((part) => part.isFetching),
    retry() {
      for (const part of parts) if (part.isError) void part.refetch();
    },
  };
}
