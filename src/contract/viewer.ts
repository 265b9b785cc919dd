import * as z from 'zod';

/** What rights are about (product rules, table of user types). */
export const resources = [
  'interface-users',
  'groups',
  'licences',
  'permissions',
  'apps',
  'systems',
  'incoming-mappings',
  'scripts',
  'api-keys',
  'test-calls',
  'monitoring',
  'reviews',
  'feedback',
  'calls',
  'activity',
] as const;
export type Resource = (typeof resources)[number];

/** A right, as it stands in a session's capabilities: `interface-users:write`. */
export type Right = `${Resource}:${'read' | 'write'}`;

export const right = z.templateLiteral([z.enum(resources), ':', z.enum(['read', 'write'])]);

/** The user types whose members may sign in to the console. */
export const operatorRoles = ['administrator', 'developer', 'support'] as const;
export const operatorRole = z.enum(operatorRoles);
export type OperatorRole = z.infer<typeof operatorRole>;
