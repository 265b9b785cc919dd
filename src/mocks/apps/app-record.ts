import type { App } from '#src/contract/app-record.ts';
import type { Origin } from '#src/contract/common.ts';
import type { DriftItem } from '#src/contract/manifest-drift.ts';
import { driftOf } from '#src/domain/manifest/manifest-drift.ts';
import type { StoredApp } from '#src/mocks/store/rows.ts';
import type { Store } from '#src/mocks/store/store.ts';
import { installedManifest } from './installed-manifest.ts';
import { identityOf, liveStateOf } from './live-state.ts';
import { perState } from './per-state.ts';

/** Codes, by kind. */
export type Owned = Record<keyof App['owns'], string[]>;

/** The codes of what each app owns. */
const ownedIn = perState((store: Store): ReadonlyMap<string, Owned> => {
  const owned = new Map<string, Owned>();
  const note = (appId: string, kind: keyof Owned, code: string) => {
    const lists = owned.get(appId) ?? { licences: [], permissions: [], groups: [], users: [] };
    lists[kind].push(code);
    owned.set(appId, lists);
  };
  for (const kind of ['licences', 'permissions', 'groups'] as const) {
    const rows: Iterable<{ code: string; origin: Origin }> = store[kind].all();
    for (const { code, origin } of rows) {
      if (origin.kind === 'app') note(origin.appId, kind, code);
    }
  }
  for (const { owner } of store.users.all()) {
    if (owner.kind === 'app') note(owner.appId, 'users', owner.userCode);
  }
  return owned;
});

/** The codes of what an app owns. */
export const ownedBy = (store: Store, appId: string): Owned =>
  ownedIn(store).get(appId) ?? { licences: [], permissions: [], groups: [], users: [] };

const driftByApp = perState(() => new Map<StoredApp, DriftItem[]>());

/** Where what is live isn't what the manifest of an app says. */
export function driftOfApp(store: Store, row: StoredApp): DriftItem[] {
  const known = driftByApp(store).get(row);
  if (known !== undefined) return known;
  const { manifest } = installedManifest(row);
  const request = { manifest, state: liveStateOf(store), app: identityOf(row) };
  const drift = driftOf(request, row.kept);
  driftByApp(store).set(row, drift);
  return drift;
}

/** An app as it is answered. */
export function asApp(store: Store, row: StoredApp): App {
  const { licences, permissions, groups, users } = ownedBy(store, row.id);
  return {
    id: row.id,
    etag: row.etag,
    name: row.name,
    owns: {
      licences: licences.length,
      permissions: permissions.length,
      groups: groups.length,
      users: users.length,
    },
    manifestSize: installedManifest(row).size,
    drift: driftOfApp(store, row).filter(({ isKept }) => !isKept).length,
    installedAt: row.installedAt,
    installedBy: row.installedBy,
    updatedAt: row.updatedAt,
    updatedBy: row.updatedBy,
  };
}
