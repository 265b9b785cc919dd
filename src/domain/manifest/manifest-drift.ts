import type { DriftItem, KeptDrift } from '#src/contract/manifest-drift.ts';
import type { Actor } from '#src/contract/common.ts';
import { usersByOwner } from './live-fields.ts';
import type { LiveState } from './live-state.ts';
import type { PartKind } from './manifest-parts.ts';
import type { PlanRequest } from './plan-manifest.ts';
import { targetOf } from './plan-target.ts';
import { changesIn, isSameFieldValue, type Step } from './steps.ts';

type Changed = { readonly at: string; readonly by: Actor | null };

/** When records were last changed. Only users say by whom. */
function lastChanges(
  state: LiveState,
  appId: string,
): Record<PartKind, ReadonlyMap<string, Changed>> {
  const mapped = (records: readonly { readonly code: string; readonly updatedAt: string }[]) =>
    new Map(records.map(({ code, updatedAt }) => [code, { at: updatedAt, by: null }]));
  const users = usersByOwner(state.users, appId).live;
  return {
    licence: mapped(state.licences),
    permission: mapped(state.permissions),
    group: mapped(state.groups),
    user: new Map(
      Array.from(users, ([code, { updatedAt, updatedBy }]) => [
        code,
        { at: updatedAt, by: updatedBy },
      ]),
    ),
  };
}

type Described = Pick<DriftItem, 'state' | 'field' | 'declared' | 'live'>;

function deviationsIn(step: Step): Described[] {
  const whole = { field: null, declared: null, live: null };
  if (step.before === null) return [{ ...whole, state: 'missing' }];
  if (step.after === null) return [{ ...whole, state: 'undeclared' }];
  return changesIn(step).map(({ field, before, after }) => ({
    state: 'changed',
    field,
    declared: after,
    live: before,
  }));
}

const nameOf = (step: Step): string => String((step.before ?? step.after)?.['name'] ?? step.code);

/**
 * Where what is live isn't what the installed manifest says, field by field. What was given by hand counts, be it
 * something that a manifest could say or not. `planRestore` takes it back; what is kept is marked for as long as it is
 * as it was then.
 */
export function driftOf(
  { manifest, state, app }: PlanRequest,
  kept: readonly KeptDrift[] = [],
): DriftItem[] {
  const target = targetOf(manifest, state, { appId: app.id, strictness: 'exact' });
  const changes = lastChanges(state, app.id);
  const driftIn = (kind: PartKind, steps: readonly Step[]): DriftItem[] =>
    steps.flatMap((step) =>
      deviationsIn(step).map((deviation) => {
        const changed = changes[kind].get(step.code);
        const { state: kindOfDrift, field, declared, live } = deviation;
        return {
          kind,
          code: step.code,
          name: nameOf(step),
          state: kindOfDrift,
          field,
          declared,
          live,
          changedAt: changed?.at ?? null,
          changedBy: changed?.by ?? null,
          isKept: kept.some(
            (one) =>
              one.kind === kind &&
              one.code === step.code &&
              one.field === deviation.field &&
              isSameFieldValue(one.live, deviation.live),
          ),
        };
      }),
    );
  const byCode = (one: Step, other: Step) => (one.code < other.code ? -1 : 1);
  return [
    ...driftIn('licence', target.licences.toSorted(byCode)),
    ...driftIn('permission', target.permissions.toSorted(byCode)),
    ...driftIn('group', target.groups.toSorted(byCode)),
    ...driftIn('user', target.users.toSorted(byCode)),
  ];
}
