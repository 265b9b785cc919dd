import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { licenceQueries } from '#src/api/licences.ts';
import { permissionQueries } from '#src/api/permissions.ts';
import type { Permission } from '#src/contract/permissions.ts';
import { indexWorld } from '#src/domain/permission-world.ts';

/** The licence that a permission waits for: one that is off, if there is one, else the nearest. */
type Gate = { readonly code: string; readonly name: string; readonly isEnabled: boolean };

export type CatalogueEntry = Permission & { readonly gate: Gate | undefined };

export type Catalogue = {
  /** Every permission of the tenant; `undefined` while it is on its way. */
  entries: readonly CatalogueEntry[] | undefined;
  /** False: there are more than one answer holds, so a code that is missing here may exist. */
  isWhole: boolean;
  error: Error | null;
  isFetching: boolean;
  retry: () => void;
  /** Shows what was just made, before the list is read again. */
  add: (permission: Permission) => void;
};

/** Reads all permissions, and the licences that gate them: their lack costs only the marks. */
export function useCatalogue(): Catalogue {
  const [made, setMade] = useState<readonly Permission[]>([]);
  const catalogue = useQuery(permissionQueries.catalogue());
  const { data: licences } = useQuery(licenceQueries.catalogue());
  const { data } = catalogue;

  return {
    entries:
      data === undefined ? undefined : withGates(withMade(data.items, made), licences?.items),
    isWhole: data !== undefined && data.total <= data.items.length,
    error: catalogue.error,
    isFetching: catalogue.isFetching,
    retry: () => void catalogue.refetch(),
    add: (permission) => setMade((before) => [...before, permission]),
  };
}

function withMade(known: readonly Permission[], made: readonly Permission[]): Permission[] {
  const codes = new Set(known.map((permission) => permission.code));
  return [...known, ...made.filter((permission) => !codes.has(permission.code))];
}

function withGates(
  permissions: readonly Permission[],
  licences: Parameters<typeof indexWorld>[0]['licences'] | undefined,
): CatalogueEntry[] {
  if (licences === undefined) return permissions.map((one) => ({ ...one, gate: undefined }));
  const { gates } = indexWorld({ permissions, licences, groups: [] });
  return permissions.map((permission) => {
    const own = gates.get(permission.code) ?? [];
    return { ...permission, gate: own.find((gate) => !gate.isEnabled) ?? own.at(0) };
  });
}
