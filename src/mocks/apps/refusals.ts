import type { ManifestPlan } from '#src/contract/manifest-plan.ts';
import type { Reference } from '#src/contract/problem.ts';
import type { ManifestCheck } from '#src/domain/manifest/check-manifest.ts';
import { Refusal } from '#src/mocks/refusal.ts';
import type { Store } from '#src/mocks/store/store.ts';
import { refuseErrors } from '#src/mocks/users/user-checks.ts';
import { stateNameOf } from './per-state.ts';

/** Refuses what was planned on another state than the live one. */
export function refuseMoved(store: Store, state: string): void {
  if (state === stateNameOf(store)) return;
  throw new Refusal(
    'conflict',
    'Something was changed since the plan was made. Nothing was done. Look at the plan again.',
    { pointer: '/state' },
  );
}

/** Refuses a manifest that has errors, with each of them. */
export function refuseFindings(check: ManifestCheck | undefined): void {
  refuseErrors(
    (check?.findings ?? []).flatMap(({ severity, code, message }) =>
      severity === 'error' ? [{ pointer: '/manifest', code, detail: message }] : [],
    ),
  );
}

/** Refuses a plan of which something is blocked, with what stands in the way. */
export function refuseBlocked({ items, counts }: ManifestPlan): void {
  if (counts.blocked === 0) return;
  const blocks = items.flatMap((item) => item.blocks);
  const usedBy = new Map(
    blocks
      .flatMap(({ references }) => references)
      .map((reference): [string, Reference] => [`${reference.kind}/${reference.id}`, reference]),
  );
  const [first = '', ...others] = new Set(blocks.map(({ detail }) => detail));
  const more =
    others.length === 0
      ? ''
      : ` ${others.length === 1 ? '1 more thing stands' : `${others.length} more things stand`} in the way.`;
  throw new Refusal('in-use', `${first}${more}`, { usedBy: [...usedBy.values()] });
}
