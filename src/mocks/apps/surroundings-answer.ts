import type { ManifestSurroundings } from '#src/contract/manifest-surroundings.ts';
import type { Store } from '#src/mocks/store/store.ts';

/** What a manifest is checked against. `null` for an app that is new. */
export function surroundingsAnswer(store: Store, appId: string | null): ManifestSurroundings {
  return {
    appId,
    licences: Array.from(store.licences.all(), ({ code, name, enabled, origin }) => ({
      code,
      name,
      enabled,
      origin,
    })),
    permissions: Array.from(store.permissions.all(), ({ code, parent, licence, origin }) => ({
      code,
      parent,
      licence,
      origin,
    })),
    groups: Array.from(store.groups.all(), (row) => ({
      code: row.code,
      name: row.name,
      permissions: row.permissions,
      licences: row.licences,
      grantsEverything: row.grantsEverything,
      locks: row.locks,
      origin: row.origin,
    })),
    users: Array.from(store.users.all()).flatMap(({ owner }) =>
      owner.kind === 'app' ? [{ owner }] : [],
    ),
  };
}
