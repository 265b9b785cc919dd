import type { ManifestPlan } from '#src/contract/manifest-plan.ts';
import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import { affectedUsers } from './affected-users.ts';
import { cascadeOf } from './cascade.ts';
import { type CheckedManifest, emptyManifest } from './checked-manifest.ts';
import { holdingsInState } from './effective-holdings.ts';
import type { AppIdentity, LiveState } from './live-state.ts';
import { countsOf, itemsOf } from './plan-items.ts';
import { targetOf } from './plan-target.ts';
import { changesFor, type RecordPort, type StateChanges, withChanges } from './state-changes.ts';
import { type RestoreChoice, restricted } from './restore-choice.ts';
import type { Target } from './steps.ts';

/** What a plan is made from. An app that is new has an id that nothing has yet. */
export type PlanRequest = {
  readonly manifest: CheckedManifest;
  readonly state: LiveState;
  readonly app: AppIdentity;
};

/** A plan, and how it is done. */
export type PlannedChange = {
  readonly plan: ManifestPlan;
  /** What has to be written, all of it; nothing while anything is blocked. */
  readonly changes: (port: RecordPort) => StateChanges | undefined;
};

export type { ItemKey } from './restore-choice.ts';

/** Stands in for the real writer: a plan only needs to know who holds what afterwards, nothing is stored. */
function dryPort(): RecordPort {
  let users = 0;
  return {
    now: '',
    actor: null,
    nextEtag: () => '',
    nextUserId: () => {
      users += 1;
      return interfaceUserId.parse(`new ${users}`);
    },
  };
}

function planTarget(
  target: Target,
  { manifest, state, app }: PlanRequest,
  purpose: ManifestPlan['purpose'],
): PlannedChange {
  const subject = { app, staysInstalled: purpose !== 'uninstall' };
  const after = withChanges(state, changesFor(target, state, subject, dryPort()));
  const sides = [
    { state, holdings: holdingsInState(state) },
    { state: after, holdings: holdingsInState(after) },
  ] as const;
  const items = itemsOf(target, ...sides, app.id);
  const counts = countsOf(items);
  const plan: ManifestPlan = {
    purpose,
    app: { id: app.id, name: app.name },
    items,
    counts,
    affected: {
      groups: cascadeOf(state, target, app.id).groups.map(({ record, permissions, licences }) => ({
        code: record.code,
        name: record.name,
        losesPermissions: [...permissions],
        losesLicences: [...licences],
      })),
      users: affectedUsers(...sides, app.id),
    },
    untouched: [...manifest.untouched],
  };
  return {
    plan,
    changes: (port) => (counts.blocked > 0 ? undefined : changesFor(target, state, subject, port)),
  };
}

/** What installing a manifest does, or updating the app that it is of. */
export function planManifest(request: PlanRequest): PlannedChange {
  const { manifest, state, app } = request;
  const isInstalled = state.apps.some(({ id }) => id === app.id);
  const target = targetOf(manifest, state, { appId: app.id, strictness: 'declared' });
  return planTarget(target, request, isInstalled ? 'update' : 'install');
}

/** What uninstalling an app does: everything that it owns goes, and what it added to system defaults. */
export function planUninstall(request: Omit<PlanRequest, 'manifest'>): PlannedChange {
  const { state, app } = request;
  const target = targetOf(emptyManifest, state, { appId: app.id, strictness: 'declared' });
  return planTarget(target, { ...request, manifest: emptyManifest }, 'uninstall');
}

/** What taking back what was changed by hand does, all of it or some. `manifest` is the one that is installed. */
export function planRestore({ only, isFieldChosen, ...request }: PlanRequest & RestoreChoice) {
  const { manifest, state, app } = request;
  const target = targetOf(manifest, state, { appId: app.id, strictness: 'exact' });
  const known = state.apps.find(({ id }) => id === app.id)?.defaultGrants ?? [];
  return planTarget(restricted(target, known, { only, isFieldChosen }), request, 'restore');
}

/** Whether a plan changes nothing. */
export const isNothingToDo = ({ counts }: ManifestPlan): boolean =>
  counts.create + counts.change + counts.remove + counts.blocked === 0;
