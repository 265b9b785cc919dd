import * as z from 'zod';
import { countCodePoints } from './code-points.ts';
import { actor, etag, timestamp } from './common.ts';
import { onlyCharacters, ruledText } from './text-rules.ts';

export const systemId = z.string().min(1).brand('SystemId');
export type SystemId = z.infer<typeof systemId>;

export const systemNameMaxLength = 60;

/** Letters and hyphens. Whether an address can be made of it is for `domain/endpoint-address`. */
export const systemName = ruledText('Enter a system name.', [
  {
    code: 'system-name.length',
    message: `Use 1 to ${systemNameMaxLength} characters.`,
    isBrokenBy: (value) => value === '' || countCodePoints(value) > systemNameMaxLength,
  },
  {
    code: 'system-name.characters',
    message: onlyCharacters('Use only letters and hyphens.'),
    isBrokenBy: (value) => /[^\p{L}\p{M}-]/u.test(value),
  },
]).meta({
  description: 'Letters and hyphens.',
  minLength: 1,
  maxLength: systemNameMaxLength,
  pattern: String.raw`^[\p{L}\p{M}-]+$`,
});

/** An external system. Every incoming mapping belongs to exactly one. */
export const system = z.object({
  id: systemId,
  etag,
  name: z.string(),
  /** What stands for it in endpoint addresses: made from its first name, and never changed. */
  slug: z.string(),
  description: z.string(),
  active: z.boolean(),
  unrestrictedUse: z.boolean(),
  /** How many incoming mappings belong to it. */
  mappings: z.int().min(0),
  createdAt: timestamp,
  createdBy: actor.nullable(),
  updatedAt: timestamp,
  updatedBy: actor.nullable(),
});
export type System = z.infer<typeof system>;
