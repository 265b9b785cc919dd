import type { ManifestPlan, PlanItem } from '#src/contract/manifest-plan.ts';
import type { HoldingsIn } from './effective-holdings.ts';
import { usersByOwner } from './live-fields.ts';
import type { LiveState } from './live-state.ts';
import { inTreeOrder } from './permission-order.ts';
import { changesIn, intentOf, type LicenceFields, type Step, type Target } from './steps.ts';

type Side = { readonly state: LiveState; readonly holdings: HoldingsIn };
type Named = { readonly name: string };

const byCode = (one: { readonly code: string }, other: { readonly code: string }) =>
  one.code < other.code ? -1 : 1;

type Common = Omit<Extract<PlanItem, { kind: 'group' }>, 'kind'>;

function commonOf(
  step: Step & { readonly before: Named | null; readonly after: Named | null },
): Common {
  const intent = intentOf(step);
  const isBlocked = step.blocks.length > 0;
  const intended = isBlocked && intent !== 'keep' ? intent : null;
  return {
    code: step.code,
    name: (step.after ?? step.before)?.name ?? step.code,
    action: isBlocked ? 'blocked' : intent,
    intended,
    blocks: [...step.blocks],
    changes: changesIn(step),
    isDefault: step.isDefault,
  };
}

/** Who holds which licence: how many users themselves, and which groups. */
function licenceHolders({ state }: Side) {
  const users = new Map<string, number>();
  const groups = new Map<string, string[]>();
  for (const { licences } of state.users) {
    for (const code of licences) users.set(code, (users.get(code) ?? 0) + 1);
  }
  for (const { code: group, licences } of state.groups) {
    for (const code of licences) groups.set(code, [...(groups.get(code) ?? []), group]);
  }
  return (code: string) => ({
    users: users.get(code) ?? 0,
    groups: (groups.get(code) ?? []).toSorted(),
  });
}

function licenceEffect({ before, after }: Step<LicenceFields>) {
  if (after === null) return before === null ? null : 'removed';
  if ((before?.enabled ?? false) === after.enabled) return null;
  return after.enabled ? 'enabled' : 'disabled';
}

/** What a target comes to, item by item: licences, permissions as a tree, groups, users; by code. */
export function itemsOf(target: Target, before: Side, after: Side, appId: string): PlanItem[] {
  const holders = { before: licenceHolders(before), after: licenceHolders(after) };
  const tree = inTreeOrder(
    target.permissions.map((step) => ({
      code: step.code,
      parent: (step.after ?? step.before)?.parent ?? null,
      step,
    })),
  );
  const live = {
    before: usersByOwner(before.state.users, appId).live,
    after: usersByOwner(after.state.users, appId).live,
  };
  const effective = (code: string, side: 'before' | 'after', { holdings }: Side) => {
    const user = live[side].get(code);
    return user === undefined ? null : holdings.of(user);
  };
  return [
    ...Array.from(target.licences.toSorted(byCode), (step): PlanItem => ({
      kind: 'licence',
      ...commonOf(step),
      effect: licenceEffect(step),
      holders: { before: holders.before(step.code), after: holders.after(step.code) },
    })),
    ...Array.from(tree, ({ item: { step }, depth }): PlanItem => ({
      kind: 'permission',
      ...commonOf(step),
      depth,
    })),
    ...Array.from(target.groups.toSorted(byCode), (step): PlanItem => ({
      kind: 'group',
      ...commonOf(step),
    })),
    ...Array.from(target.users.toSorted(byCode), (step): PlanItem => ({
      kind: 'user',
      ...commonOf(step),
      id: live.before.get(step.code)?.id ?? null,
      effective: {
        before: effective(step.code, 'before', before),
        after: effective(step.code, 'after', after),
      },
    })),
  ];
}

/** How many items there are of each action. */
export function countsOf(items: readonly PlanItem[]): ManifestPlan['counts'] {
  const counts = { create: 0, change: 0, remove: 0, keep: 0, blocked: 0 };
  for (const { action } of items) counts[action] += 1;
  return counts;
}
