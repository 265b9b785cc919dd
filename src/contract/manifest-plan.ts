import * as z from 'zod';
import { code } from './common.ts';
import { interfaceUserId } from './interface-user-record.ts';
import { reference } from './problem.ts';

export const planActions = ['create', 'change', 'remove', 'keep', 'blocked'] as const;
export const planAction = z.enum(planActions);
export type PlanAction = z.infer<typeof planAction>;

export const planPurposes = ['install', 'update', 'uninstall', 'restore'] as const;

/** What a field holds; `null` where there is nothing yet or nothing left. */
export const planValue = z.union([z.string(), z.boolean(), z.array(code), z.null()]);
export type PlanValue = z.infer<typeof planValue>;

/** A field before and after. Something new has nothing before, something removed nothing after. */
export const planChange = z.object({ field: z.string(), before: planValue, after: planValue });
export type PlanChange = z.infer<typeof planChange>;

/** Why something can't be done. */
export const planBlock = z.object({
  code: z.enum(['code-taken', 'default-missing', 'endpoint-needs-it', 'permission-needs-it']),
  /** Names the cause and the remedy. */
  detail: z.string(),
  /** What stands in the way. */
  references: z.array(reference),
});
export type PlanBlock = z.infer<typeof planBlock>;

/** What a user effectively may do: what counts, and what waits for a licence that is switched off or not held. */
export const effectiveHoldings = z.object({
  counts: z.array(code),
  waits: z.array(z.object({ code, licence: code, reason: z.enum(['switched-off', 'not-held']) })),
  /** There was too much to work out: both lists are left empty. */
  isLeftOut: z.literal(true).optional(),
});
export type EffectiveHoldings = z.infer<typeof effectiveHoldings>;

const item = z.object({
  /** Unique among the items of its kind. */
  code,
  name: z.string(),
  action: planAction,
  /** Of what is blocked: what was to be done. */
  intended: z.enum(['create', 'change', 'remove']).nullable(),
  blocks: z.array(planBlock),
  changes: z.array(planChange),
  /** A system default, which is not the app's: it is only given something, or loses what the app gave it. */
  isDefault: z.boolean(),
});

/** Who holds a licence: what its being enabled or removed is felt by. */
const licenceHolders = z.object({ users: z.int().min(0), groups: z.array(code) });

export const planItem = z.discriminatedUnion('kind', [
  item.extend({
    kind: z.literal('licence'),
    /** What happens to it besides its record. */
    effect: z.enum(['enabled', 'disabled', 'removed']).nullable(),
    holders: z.object({ before: licenceHolders, after: licenceHolders }),
  }),
  item.extend({
    kind: z.literal('permission'),
    /** How far below the top of the tree it stands; the items come in the tree's order. */
    depth: z.int().min(0),
  }),
  item.extend({ kind: z.literal('group') }),
  item.extend({
    kind: z.literal('user'),
    /** `null` of one that is not there yet. */
    id: interfaceUserId.nullable(),
    effective: z.object({
      before: effectiveHoldings.nullable(),
      after: effectiveHoldings.nullable(),
    }),
  }),
]);
export type PlanItem = z.infer<typeof planItem>;
export type PlanItemKind = PlanItem['kind'];

/** A user that the app doesn't own and for whom something changes all the same. */
export const affectedUser = z.object({
  id: interfaceUserId,
  name: z.string(),
  /** Permissions that count from then on. */
  gains: z.array(code),
  /** Permissions that count no longer. */
  loses: z.array(code),
  /** Groups and licences of the app that it was given by hand. */
  losesGroups: z.array(code),
  losesLicences: z.array(code),
  keys: z.int().min(0),
});
export type AffectedUser = z.infer<typeof affectedUser>;

/** A group that is neither the app's nor given anything by it, and that loses what was put in by hand. */
export const affectedGroup = z.object({
  code,
  name: z.string(),
  losesPermissions: z.array(code),
  losesLicences: z.array(code),
});
export type AffectedGroup = z.infer<typeof affectedGroup>;

/** What would be done, item by item, before anything is. It is done as a whole or not at all. */
export const manifestPlan = z.object({
  purpose: z.enum(planPurposes),
  app: z.object({ id: z.string(), name: z.string() }),
  /** Licences, permissions as a tree, groups, users; by code. */
  items: z.array(planItem),
  counts: z.object({
    create: z.int().min(0),
    change: z.int().min(0),
    remove: z.int().min(0),
    keep: z.int().min(0),
    blocked: z.int().min(0),
  }),
  affected: z.object({
    groups: z.array(affectedGroup),
    users: z.object({
      /** How many there are; the list has the first ones, those that lose something before the others. */
      total: z.int().min(0),
      losing: z.int().min(0),
      items: z.array(affectedUser),
    }),
  }),
  /** Documented objects of the manifest that are left untouched. */
  untouched: z.array(z.string()),
});
export type ManifestPlan = z.infer<typeof manifestPlan>;
