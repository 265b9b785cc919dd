import * as z from 'zod';

/** Every finding that a check of a manifest makes. Errors keep it from being installed, warnings don't. */
export const manifestFindingCodes = {
  error: [
    'too-large',
    'too-deep',
    'json.empty',
    'json.symbol',
    'json.number',
    'json.name',
    'json.value',
    'json.colon',
    'json.comma',
    'json.trailing-comma',
    'json.brace',
    'json.bracket',
    'json.end',
    'json.comment',
    'json.string',
    'json.unicode',
    'json.escape',
    'json.character',
    'key-twice',
    'reserved-key',
    'not-well-formed',
    'character',
    'wrong-type',
    'missing',
    'empty',
    'too-long',
    'unknown-property',
    'declared-twice',
    'listed-twice',
    'not-declared',
    'unknown-default',
    'existing-user',
    'locked-group',
    'default-children',
    'taken',
    'more-errors',
  ],
  warning: [
    'unused-licence',
    'no-group',
    'licence-not-held',
    'restricted-author',
    'without-effect',
    'more-warnings',
  ],
} as const;

export type ManifestErrorCode = (typeof manifestFindingCodes.error)[number];
export type ManifestWarningCode = (typeof manifestFindingCodes.warning)[number];

/**
 * One thing that is wrong or doubtful in the text of a manifest. Lines and columns count from 1, columns in UTF-16 code
 * units, as editors do; the end is where the next character stands. A missing property has its object's place.
 */
export const manifestFinding = z.object({
  severity: z.enum(['error', 'warning']),
  /** One of `manifestFindingCodes`, or one that a newer service knows. */
  code: z.string(),
  /** RFC 6901. */
  pointer: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
  /** Names the place, the cause and the remedy. */
  message: z.string(),
  /** A code or the name of a property that may have been meant. */
  suggestion: z.string().optional(),
});
export type ManifestFinding = z.infer<typeof manifestFinding>;
