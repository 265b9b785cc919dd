import * as z from 'zod';
import { countCodePoints } from './code-points.ts';
import {
  allowedPattern,
  refusedCharacter,
  refusedCharacterSentence,
  type TextKind,
} from './refused-characters.ts';

/** RFC 3339, UTC. */
export const timestamp = z.iso.datetime();

/** The first and the last moment that a timestamp can say, in milliseconds of UTC: its years have four digits. */
export const firstMoment = Date.parse('0000-01-01T00:00:00.000Z');
export const lastMoment = Date.parse('9999-12-31T23:59:59.999Z');

/** A strong ETag, quotes included, as it goes into `If-Match` (RFC 9110, 8.8.3). */
export const etag = z.string().min(1);

/** A code of a permission, group or licence, whoever made it. */
export const code = z.string().min(1).max(120);

/** A code as the last part of a path. */
export const codeParams = z.strictObject({
  code: code.meta({
    description:
      'Percent-encoded, as one part of the path: a slash in it is %2F. No code is `.` or `..`, which no address can hold.',
  }),
});

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

/** The rule about the characters of a text, as the check of a schema: `.refine(...allowedCharacters('name'))`. */
export const allowedCharacters = (kind: TextKind) =>
  [
    (value: string) => refusedCharacter(value, kind) === undefined,
    {
      error: ({ input }: { input?: unknown }) => refusedCharacterSentence(String(input), kind),
      params: { code: 'character' },
    },
  ] as const;

/** A single line of text as people type it: trimmed, then 1 to `max` characters (code points), all of which can be seen. */
export function line(name: string, max: number) {
  return z
    .string()
    .trim()
    .refine((text) => text.length > 0, { error: `Enter ${name}.`, params: { code: 'required' } })
    .refine((text) => countCodePoints(text) <= max, {
      error: `Shorten it to at most ${max} characters.`,
      params: { code: 'too-long' },
    })
    .refine(...allowedCharacters('name'))
    .meta({
      description:
        'Counted in code points, after trimming. No control characters, none that change the direction of writing (U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069), none that nobody can see (U+00AD, U+200B, U+2060, U+FEFF).',
      minLength: 1,
      maxLength: max,
      pattern: allowedPattern.name,
    });
}

/** Optional text, with line breaks: trimmed, at most `max` characters (code points). */
export function text(max: number) {
  return z
    .string()
    .trim()
    .refine((value) => countCodePoints(value) <= max, {
      error: `Shorten it to at most ${max} characters.`,
      params: { code: 'too-long' },
    })
    .refine(...allowedCharacters('text'))
    .meta({
      description:
        'Counted in code points, after trimming. No control characters but line breaks and tabs.',
      maxLength: max,
      pattern: allowedPattern.text,
    });
}
