import * as z from 'zod';
import { actor, timestamp } from './common.ts';
import { listOf, listQuery } from './query.ts';

/** A value before or after a change. Secrets are never recorded: a changed password is `"changed"`. */
export const recordedValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string()),
]);
export type RecordedValue = z.infer<typeof recordedValue>;

export const activityEntry = z.object({
  id: z.string(),
  at: timestamp,
  /** `null` when nobody in particular did it. */
  by: actor.nullable(),
  action: z.enum(['created', 'updated', 'activated', 'deactivated', 'deleted', 'signed-in']),
  target: z.object({ kind: z.string(), id: z.string(), name: z.string() }),
  changes: z.array(z.object({ field: z.string(), before: recordedValue, after: recordedValue })),
});
export type ActivityEntry = z.infer<typeof activityEntry>;

export const activityQuery = listQuery(['at'], {});
export const activityList = listOf(activityEntry);
