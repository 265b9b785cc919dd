import * as z from 'zod';
import { endpoint } from './endpoint.ts';

export const authMethodIds = ['basic', 'oauth2', 'api-key'] as const;
export const authMethodId = z.enum(authMethodIds);
export type AuthMethodId = z.infer<typeof authMethodId>;

export const authMethod = z.object({
  id: authMethodId,
  label: z.string(),
  requiresInterfaceUser: z.boolean(),
  usedIn: z.string(),
  note: z.string(),
});
export type AuthMethod = z.infer<typeof authMethod>;

export const settings = z.object({
  tenant: z.object({ id: z.string(), name: z.string() }),
  /** What follows the `@` of an interface user's address. */
  interfaceDomain: z.string(),
  gatewayBaseAddress: z.string(),
  passwordPolicy: z.object({
    minLength: z.int(),
    maxLength: z.int(),
    requires: z.array(z.enum(['digit', 'uppercase', 'lowercase'])),
  }),
  authMethods: z.array(authMethod),
  /** The longest that a key may live, in days; `null` for no cap. */
  keyLifetimeCapDays: z.int().nullable(),
});
export type Settings = z.infer<typeof settings>;

export const settingsEndpoints = {
  read: endpoint({
    id: 'readSettings',
    method: 'GET',
    path: '/settings',
    summary: 'What the tenant has set: interface domain, gateway, password policy, auth methods',
    response: settings,
    status: 200,
    problems: [],
  }),
};
