import type { PlanBlock, PlanChange } from '#src/contract/manifest-plan.ts';
import type { DefaultGrant } from './live-state.ts';

export type FieldValue = string | boolean | null | readonly string[];
type Fields = { readonly [field: string]: FieldValue };

export type LicenceFields = {
  readonly name: string;
  readonly description: string;
  readonly enabled: boolean;
};
export type PermissionFields = {
  readonly name: string;
  readonly description: string;
  readonly parent: string | null;
  readonly licence: string | null;
};
export type GroupFields = {
  readonly name: string;
  readonly description: string;
  readonly permissions: readonly string[];
  readonly licences: readonly string[];
};
export type UserFields = {
  readonly name: string;
  readonly groups: readonly string[];
  readonly permissions: readonly string[];
  readonly licences: readonly string[];
};

/** What one part is and is to become: `null` where it isn't there yet or any longer. One of both is there. */
export type Step<F extends Fields = Fields> = {
  readonly code: string;
  readonly isDefault: boolean;
  readonly before: F | null;
  readonly after: F | null;
  readonly blocks: readonly PlanBlock[];
};

/** The codes of what the app owns no longer. */
export type Gone = {
  readonly licences: ReadonlySet<string>;
  readonly permissions: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
};

/** Where everything is to get: what a plan shows and what applying it does both follow from this. */
export type Target = {
  readonly licences: readonly Step<LicenceFields>[];
  readonly permissions: readonly Step<PermissionFields>[];
  readonly groups: readonly Step<GroupFields>[];
  /** By the code that the manifest gives them. */
  readonly users: readonly Step<UserFields>[];
  readonly gone: Gone;
  /** What the app asks of system defaults from then on. */
  readonly defaultGrants: readonly DefaultGrant[];
  /** What other apps ask of system defaults from then on, where that changes, by app. */
  readonly handedOver: ReadonlyMap<string, readonly DefaultGrant[]>;
};

/** Whether two values mean the same: lists of codes are sets. */
export function isSameFieldValue(one: FieldValue, other: FieldValue): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  const left = new Set(one);
  const right = new Set(other);
  return left.size === right.size && one.every((code) => right.has(code));
}

const asPlanValue = (value: FieldValue | undefined): PlanChange['after'] =>
  typeof value === 'object' && value !== null ? [...value] : (value ?? null);

/** What differs, field by field; of something new or removed every field. */
export function changesIn({ before, after }: Step): PlanChange[] {
  return Object.keys(after ?? before ?? {})
    .filter(
      (field) =>
        before === null ||
        after === null ||
        !isSameFieldValue(before[field] ?? null, after[field] ?? null),
    )
    .map((field) => ({
      field,
      before: asPlanValue(before?.[field]),
      after: asPlanValue(after?.[field]),
    }));
}

/** What a step does, were nothing in its way. */
export function intentOf(step: Step): 'create' | 'change' | 'remove' | 'keep' {
  if (step.before === null) return 'create';
  if (step.after === null) return 'remove';
  return changesIn(step).length === 0 ? 'keep' : 'change';
}
