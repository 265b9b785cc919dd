import * as z from 'zod';
import { allowedCharacters, timestamp } from './common.ts';
import { endpoint } from './endpoint.ts';
import { interfaceUserId } from './interface-user-record.ts';
import { allowedPattern } from './refused-characters.ts';
import { operatorRole, right } from './viewer.ts';

export const session = z.object({
  operator: z.object({ id: interfaceUserId, name: z.string(), email: z.string() }),
  role: operatorRole,
  capabilities: z.array(right),
  /** Nothing can be changed at all, whatever the role: the tenant is shown read-only. */
  isReadOnly: z.boolean(),
  now: timestamp.optional().meta({
    description:
      'The time of the service. The console goes by it where an answer’s `Date` is hidden from it: on another origin that does not expose the header.',
    examples: ['2026-03-12T14:05:09.250Z'],
  }),
});
export type Session = z.infer<typeof session>;

export const credentials = z.strictObject({
  email: z
    .string()
    .trim()
    .min(1, 'Enter the address that you sign in with.')
    .refine(...allowedCharacters('name'))
    .meta({
      description: 'Without control characters and invisible ones.',
      pattern: allowedPattern.name,
    }),
  password: z.string().min(1, 'Enter the password.'),
});
export type Credentials = z.infer<typeof credentials>;

export const sessionEndpoints = {
  read: endpoint({
    id: 'readSession',
    method: 'GET',
    path: '/session',
    summary: 'Who is signed in, with which role and rights',
    response: session,
    status: 200,
    problems: [],
  }),
  signIn: endpoint({
    id: 'signIn',
    method: 'POST',
    path: '/session',
    summary: 'Signs an active human interface user in',
    body: credentials,
    response: session,
    status: 201,
    problems: ['validation'],
    isOpen: true,
    carriesSecret: true,
  }),
  signOut: endpoint({
    id: 'signOut',
    method: 'DELETE',
    path: '/session',
    summary: 'Signs the operator out',
    response: null,
    status: 204,
    problems: [],
    isOpen: true,
  }),
};
