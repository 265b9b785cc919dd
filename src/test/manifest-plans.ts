import type { ManifestPlan, PlanItem } from '#src/contract/manifest-plan.ts';
import { checkManifest } from '#src/domain/manifest/check-manifest.ts';
import type { CheckedManifest } from '#src/domain/manifest/checked-manifest.ts';
import {
  type AppIdentity,
  type LiveState,
  surroundingsIn,
} from '#src/domain/manifest/live-state.ts';
import { planManifest, type PlannedChange } from '#src/domain/manifest/plan-manifest.ts';
import { withChanges } from '#src/domain/manifest/state-changes.ts';
import { aLiveState, aRecordPort, thisApp } from './manifest-state.ts';

// One for all: an id is never given twice.
const port = aRecordPort();

/** What a manifest says that has to be without errors. */
export function checked(
  text: string,
  state: LiveState,
  appId: string | null = thisApp.id,
): CheckedManifest {
  const { manifest, findings } = checkManifest(text, surroundingsIn(state, appId));
  if (manifest === undefined) throw new Error(`${text}\n${JSON.stringify(findings)}`);
  return manifest;
}

export const planOf = (text: string, state: LiveState, app: AppIdentity = thisApp): PlannedChange =>
  planManifest({ manifest: checked(text, state, app.id), state, app });

/** The state once a plan is done. */
export function done(planned: PlannedChange, state: LiveState): LiveState {
  const changes = planned.changes(port);
  if (changes === undefined) throw new Error(JSON.stringify(planned.plan.items));
  return withChanges(state, changes);
}

/** The state with a manifest installed, or with the app updated by it. */
export const installed = (
  text: string,
  state: LiveState = aLiveState(),
  app: AppIdentity = thisApp,
): LiveState => done(planOf(text, state, app), state);

/** What is done, in short. */
export const listed = ({ items }: ManifestPlan): string[] =>
  items
    .filter(({ action }) => action !== 'keep')
    .map(({ action, kind, code }) => `${action} ${kind} ${code}`);

export const itemOf = ({ items }: ManifestPlan, code: string): PlanItem | undefined =>
  items.find((one) => one.code === code);
