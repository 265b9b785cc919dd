import type { ActivityEntry } from '#src/contract/activity.ts';
import { appId } from '#src/contract/app-record.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { DriftItem, KeptDrift } from '#src/contract/manifest-drift.ts';
import { actorOf, appTarget, recordActivity } from '#src/mocks/activity.ts';
import type { StoredApp } from '#src/mocks/store/rows.ts';
import type { World } from '#src/mocks/world.ts';
import { driftOfApp, type Owned, ownedBy } from './app-record.ts';
import { applyChanges } from './applying.ts';
import { installedManifest } from './installed-manifest.ts';
import { changesIn, type Planning } from './planning.ts';
import { planRestoring } from './restoring.ts';

type By = readonly [world: World, viewer: InterfaceUser];

const nothingOwned: Owned = { licences: [], permissions: [], groups: [], users: [] };

const kinds = ['licences', 'permissions', 'groups', 'users'] as const;

/** What an app owned before and owns now, where that differs. */
function ownershipChanges(before: Owned, after: Owned): ActivityEntry['changes'] {
  return kinds
    .filter((kind) => before[kind].join('\n') !== after[kind].join('\n'))
    .map((kind) => ({ field: kind, before: before[kind], after: after[kind] }));
}

/** Writes what a plan says, and what other apps have to take back from then on. @returns what this one has to. */
function carryOut(
  [world, viewer]: By,
  planning: Pick<Planning, 'check' | 'planned'>,
  ownId: string,
): StoredApp['defaultGrants'] {
  const changes = changesIn(world, viewer, planning);
  applyChanges(world, viewer, changes);
  for (const { id, defaultGrants } of changes.apps.put) {
    const other = id === ownId ? undefined : world.store.apps.get(id);
    if (other !== undefined) world.store.apps.put({ ...other, defaultGrants: [...defaultGrants] });
  }
  return [...(changes.apps.put.find(({ id }) => id === ownId)?.defaultGrants ?? [])];
}

const asKept = ({ kind, code, field, live }: DriftItem): KeptDrift => ({ kind, code, field, live });

/** How a deviation stands in the activity. */
const wordsFor = ({ kind, code, field }: DriftItem) =>
  field === null ? `${kind} ${code}` : `${kind} ${code}: ${field}`;

/** Installs an app as it was planned. */
export function installApp(by: By, planning: Planning): StoredApp {
  const [world, viewer] = by;
  const { app, check } = planning;
  const defaultGrants = carryOut(by, planning, app.id);
  const now = world.now().toISOString();
  const row: StoredApp = {
    id: appId.parse(app.id),
    etag: world.store.nextEtag(),
    name: app.name,
    manifest: check?.document ?? '',
    defaultGrants,
    kept: [],
    installedAt: now,
    installedBy: actorOf(viewer),
    updatedAt: now,
    updatedBy: actorOf(viewer),
  };
  installedManifest(row, check?.manifest);
  world.store.apps.put(row);
  recordActivity(world, viewer, 'created', appTarget(row), [
    { field: 'name', before: null, after: row.name },
    { field: 'manifest', before: null, after: 'set' },
    ...ownershipChanges(nothingOwned, ownedBy(world.store, row.id)),
  ]);
  return row;
}

const stamped = ([world, viewer]: By, row: StoredApp): StoredApp => ({
  ...row,
  etag: world.store.nextEtag(),
  updatedAt: world.now().toISOString(),
  updatedBy: actorOf(viewer),
});

/** Writes an app that was changed, without what is no longer kept: it is gone, or another one now. */
function putChanged(by: By, row: StoredApp): StoredApp {
  const [{ store }] = by;
  const changed = stamped(by, row);
  store.apps.put(changed);
  if (row.kept.length === 0) return changed;
  const kept = driftOfApp(store, changed).filter(({ isKept }) => isKept);
  const tidied = { ...changed, kept: kept.map(asKept) };
  store.apps.put(tidied);
  return tidied;
}

/** Puts another manifest in place as it was planned. */
export function updateApp(by: By, row: StoredApp, planning: Planning): StoredApp {
  const [world, viewer] = by;
  const before = ownedBy(world.store, row.id);
  const defaultGrants = carryOut(by, planning, row.id);
  const manifest = planning.check?.document ?? row.manifest;
  installedManifest({ manifest }, planning.check?.manifest);
  const changed = putChanged(by, { ...row, manifest, defaultGrants });
  const replaced = { field: 'manifest', before: null, after: 'changed' } as const;
  recordActivity(world, viewer, 'updated', appTarget(row), [
    ...(manifest === row.manifest ? [] : [replaced]),
    ...ownershipChanges(before, ownedBy(world.store, row.id)),
  ]);
  return changed;
}

/** Uninstalls an app with all that it owns, as it was planned. */
export function uninstallApp(by: By, row: StoredApp, planning: Planning): void {
  const [world, viewer] = by;
  const before = ownedBy(world.store, row.id);
  carryOut(by, planning, row.id);
  world.store.apps.remove(row.id);
  const after = ownedBy(world.store, row.id);
  recordActivity(world, viewer, 'deleted', appTarget(row), ownershipChanges(before, after));
}

/** Takes deviations back. */
export function restoreDrift(by: By, row: StoredApp, items: readonly DriftItem[]): StoredApp {
  const [world, viewer] = by;
  const planned = planRestoring(world.store, row, items);
  const defaultGrants = carryOut(by, { check: undefined, planned }, row.id);
  const changed = putChanged(by, { ...row, defaultGrants });
  recordActivity(world, viewer, 'updated', appTarget(row), [
    { field: 'drift', before: items.map(wordsFor), after: [] },
  ]);
  return changed;
}

/** Leaves deviations as they are, and counts them no longer. */
export function keepDrift(by: By, row: StoredApp, items: readonly DriftItem[]): StoredApp {
  const [world, viewer] = by;
  const added = items.filter(({ isKept }) => !isKept);
  if (added.length === 0) return row;
  const changed = putChanged(by, { ...row, kept: [...row.kept, ...added.map(asKept)] });
  recordActivity(world, viewer, 'updated', appTarget(row), [
    { field: 'keptDrift', before: [], after: added.map(wordsFor) },
  ]);
  return changed;
}
