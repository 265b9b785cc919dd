import * as z from 'zod';
import { actor, code, etag, timestamp } from './common.ts';
import type { Method } from './endpoint.ts';
import { authMethodId } from './settings.ts';
import { systemId } from './system-record.ts';
import { onlyCharacters, ruledText } from './text-rules.ts';

export const incomingMappingId = z.string().min(1).brand('IncomingMappingId');
export type IncomingMappingId = z.infer<typeof incomingMappingId>;

export const mappingMethods = [
  'GET',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
] as const satisfies readonly Method[];
export const mappingMethod = z.enum(mappingMethods);

export const mappingPathMaxLength = 200;

/** What follows the system in the address of an endpoint. */
export const mappingPath = ruledText('Enter a path, such as /orders.', [
  {
    code: 'mapping-path.length',
    message: `Use 2 to ${mappingPathMaxLength} characters, such as /orders.`,
    isBrokenBy: (value) => value.length < 2 || value.length > mappingPathMaxLength,
  },
  {
    code: 'mapping-path.leading-slash',
    message: 'Begin with a slash.',
    isBrokenBy: (value) => value !== '' && !value.startsWith('/'),
  },
  {
    code: 'mapping-path.characters',
    message: onlyCharacters(
      'Use only lowercase letters from a to z, digits, hyphens, underscores and slashes.',
    ),
    isBrokenBy: (value) => /[^a-z0-9/_-]/u.test(value),
  },
  {
    code: 'mapping-path.empty-part',
    message: 'Use one slash at a time, and none at the end: callers lose them easily.',
    isBrokenBy: (value) => value.includes('//') || (value.length > 1 && value.endsWith('/')),
  },
]).meta({
  description: 'Parts of lowercase letters, digits, hyphens and underscores, each after a slash.',
  minLength: 2,
  maxLength: mappingPathMaxLength,
  pattern: '^(/[a-z0-9_-]+)+$',
});

/** An endpoint: what external systems call, how they authenticate, and which permission they need. */
export const incomingMapping = z.object({
  id: incomingMappingId,
  etag,
  systemId,
  systemName: z.string(),
  systemSlug: z.string(),
  name: z.string(),
  description: z.string(),
  /** Unique per system and method. */
  path: z.string(),
  method: mappingMethod,
  hasBody: z.boolean(),
  authMethod: authMethodId,
  /** What an interface user must hold. OAuth 2.0 callers have no interface user: there it is not asked for. */
  permission: code,
  /** Python. */
  script: z.string(),
  active: z.boolean(),
  createdAt: timestamp,
  createdBy: actor.nullable(),
  updatedAt: timestamp,
  updatedBy: actor.nullable(),
});
export type IncomingMapping = z.infer<typeof incomingMapping>;
