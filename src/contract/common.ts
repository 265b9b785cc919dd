import * as z from 'zod';
import { countCodePoints } from './code-points.ts';

/** RFC 3339, UTC. */
export const timestamp = z.iso.datetime();

/** The first and the last moment that a timestamp can say, in milliseconds of UTC: its years have four digits. */
export const firstMoment = Date.parse('0000-01-01T00:00:00.000Z');
export const lastMoment = Date.parse('9999-12-31T23:59:59.999Z');

/** A strong ETag, quotes included, as it goes into `If-Match` (RFC 9110, 8.8.3). */
export const etag = z.string().min(1);

/** A code of a permission, group or licence, whoever made it. */
export const code = z.string().min(1).max(120);

/** Who did something. */
export const actor = z.object({ id: z.string(), name: z.string() });
export type Actor = z.infer<typeof actor>;

/** Where a permission, group or licence comes from. */
export const origin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('console') }),
  z.object({ kind: z.literal('app'), appId: z.string(), appName: z.string() }),
  z.object({ kind: z.literal('system') }),
]);
export type Origin = z.infer<typeof origin>;

export const originKinds = ['console', 'app', 'system'] as const;

/** How many users and groups hold something. */
export const holders = z.object({ users: z.int().min(0), groups: z.int().min(0) });

/** A single line of text as people type it: trimmed, then 1 to `max` characters (code points). */
export function line(name: string, max: number) {
  return z
    .string()
    .trim()
    .refine((text) => text.length > 0, { error: `Enter ${name}.`, params: { code: 'required' } })
    .refine((text) => countCodePoints(text) <= max, {
      error: `Shorten it to at most ${max} characters.`,
      params: { code: 'too-long' },
    })
    .meta({ description: 'Counted in code points, after trimming.', minLength: 1, maxLength: max });
}

/** Optional text: trimmed, at most `max` characters (code points). */
export function text(max: number) {
  return z
    .string()
    .trim()
    .refine((value) => countCodePoints(value) <= max, {
      error: `Shorten it to at most ${max} characters.`,
      params: { code: 'too-long' },
    })
    .meta({ description: 'Counted in code points, after trimming.', maxLength: max });
}
