import type { PlanAnswer, PlanRequest } from '#src/contract/apps.ts';
import { type ManifestCheck, checkManifest } from '#src/domain/manifest/check-manifest.ts';
import { type AppIdentity, surroundingsIn } from '#src/domain/manifest/live-state.ts';
import {
  planManifest,
  type PlannedChange,
  planUninstall,
} from '#src/domain/manifest/plan-manifest.ts';
import type { StateChanges } from '#src/domain/manifest/state-changes.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { breathe } from '#src/mocks/breathe.ts';
import type { StoredApp } from '#src/mocks/store/rows.ts';
import type { Store } from '#src/mocks/store/store.ts';
import type { World } from '#src/mocks/world.ts';
import { recordPortOf } from './applying.ts';
import { identityOf, liveStateOf } from './live-state.ts';
import { stateNameOf } from './per-state.ts';
import { withLiveKeys } from './plan-keys.ts';
import { refuseBlocked, refuseFindings } from './refusals.ts';
import { chosenDrift, planRestoring } from './restoring.ts';

type Items = Extract<PlanRequest, { purpose: 'restore' }>['items'];

/** What is asked, its app found. */
export type Purpose =
  | { readonly purpose: 'install'; readonly name: string; readonly manifest: string }
  | { readonly purpose: 'update'; readonly row: StoredApp; readonly manifest: string }
  | { readonly purpose: 'uninstall'; readonly row: StoredApp }
  | { readonly purpose: 'restore'; readonly row: StoredApp; readonly items: Items };

/** What was worked out, and on which state. */
export type Planning = {
  readonly app: AppIdentity;
  readonly state: string;
  /** Of nothing but a manifest that was sent. */
  readonly check: ManifestCheck | undefined;
  /** Nothing while the check finds errors. */
  readonly planned: PlannedChange | undefined;
};

/** Finds the app that a plan is asked for; nothing where there is none. */
export function purposeOf(store: Store, request: PlanRequest): Purpose | undefined {
  if (request.purpose === 'install') return request;
  const row = store.apps.get(request.appId);
  if (row === undefined) return undefined;
  switch (request.purpose) {
    case 'update':
      return { purpose: 'update', row, manifest: request.manifest };
    case 'uninstall':
      return { purpose: 'uninstall', row };
    case 'restore':
      return { purpose: 'restore', row, items: request.items };
  }
}

/** The last plan of each store, which is what is most likely done next. */
const lastOf = new WeakMap<Store, { readonly name: string; readonly planning: Planning }>();

const nameOf = (asked: Purpose, state: string) =>
  JSON.stringify({ ...asked, state, ...('row' in asked ? { row: asked.row.id } : {}) });

async function planText(
  store: Store,
  app: AppIdentity,
  { text, isNew }: { readonly text: string; readonly isNew: boolean },
): Promise<Planning> {
  await breathe();
  const check = checkManifest(text, surroundingsIn(liveStateOf(store), isNew ? null : app.id));
  await breathe();
  const { manifest } = check;
  const state = stateNameOf(store);
  if (manifest === undefined) return { app, state, check, planned: undefined };
  const planned = planManifest({ manifest, state: liveStateOf(store), app });
  await breathe();
  return { app, state, check, planned };
}

async function planAnew(store: Store, asked: Purpose): Promise<Planning> {
  if (asked.purpose === 'install') {
    const app = { id: store.upcomingId('app'), name: asked.name };
    return planText(store, app, { text: asked.manifest, isNew: true });
  }
  const app = identityOf(asked.row);
  if (asked.purpose === 'update') {
    return planText(store, app, { text: asked.manifest, isNew: false });
  }
  const state = stateNameOf(store);
  const planned =
    asked.purpose === 'uninstall'
      ? planUninstall({ state: liveStateOf(store), app })
      : planRestoring(store, asked.row, chosenDrift(store, asked.row, asked.items));
  await breathe();
  return { app, state, check: undefined, planned };
}

/**
 * Checks and plans by the rules of manifests, step by step. An app that is new gets an id that nothing has. What was planned
 * last is not planned again for as long as the state is the same.
 */
export async function planFor(store: Store, asked: Purpose): Promise<Planning> {
  const last = lastOf.get(store);
  if (last?.name === nameOf(asked, stateNameOf(store))) return last.planning;
  const planning = await planAnew(store, asked);
  lastOf.set(store, { name: nameOf(asked, planning.state), planning });
  return planning;
}

/** A plan as it is answered. */
export function planAnswerOf(world: World, { check, planned, state }: Planning): PlanAnswer {
  return {
    findings: [...(check?.findings ?? [])],
    isWrapped: check?.isWrapped ?? false,
    plan: planned === undefined ? null : withLiveKeys(world, planned.plan),
    state,
  };
}

/**
 * What has to be written so that a plan is done. Refuses where the manifest has errors, and where something stands in the
 * way; nothing is written by then.
 */
export function changesIn(
  world: World,
  viewer: InterfaceUser,
  { check, planned }: Pick<Planning, 'check' | 'planned'>,
): StateChanges {
  refuseFindings(check);
  if (planned !== undefined) refuseBlocked(planned.plan);
  const changes = planned?.changes(recordPortOf(world, viewer));
  if (changes === undefined) throw new TypeError('There is neither a plan nor a reason why not.');
  return changes;
}
