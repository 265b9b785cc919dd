import * as z from 'zod';
import { actor, code, timestamp } from './common.ts';
import { planValue } from './manifest-plan.ts';

/** A deviation that somebody decided to keep, as it was then. */
export const keptDrift = z.object({
  kind: z.enum(['licence', 'permission', 'group', 'user']),
  code,
  field: z.string().nullable(),
  live: planValue,
});
export type KeptDrift = z.infer<typeof keptDrift>;

/** A declared field that is live something else than the manifest says. */
export const driftItem = z.object({
  kind: z.enum(['licence', 'permission', 'group', 'user']),
  code,
  name: z.string(),
  /** `missing`: declared and not there; `undeclared`: the app's, and not declared; for both the field is `null`. */
  state: z.enum(['changed', 'missing', 'undeclared']),
  field: z.string().nullable(),
  declared: planValue,
  live: planValue,
  /** When the record was last changed, and by whom where that is known. */
  changedAt: timestamp.nullable(),
  changedBy: actor.nullable(),
  /** Somebody decided to keep it this way, and it still is. */
  isKept: z.boolean(),
});
export type DriftItem = z.infer<typeof driftItem>;
