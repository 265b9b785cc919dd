import * as z from 'zod';
import { apiKeyId, apiKeyState } from './api-key-record.ts';
import { callStep, callVerdict } from './call-step-record.ts';
import { timestamp } from './common.ts';
import { incomingMappingId, mappingMethod } from './incoming-mapping-record.ts';
import { interfaceUserId } from './interface-user-record.ts';
import { authMethodId } from './settings.ts';
import { systemId } from './system-record.ts';

/** With what a user would call: one credential of its own, or none at all where the user has none. */
export const heldCredential = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('basic') }),
  z.object({
    kind: z.literal('api-key'),
    id: apiKeyId,
    label: z.string(),
    prefix: z.string(),
    last4: z.string(),
    state: apiKeyState,
  }),
  z.object({ kind: z.literal('oauth2') }),
  z.object({ kind: z.literal('none') }),
]);
export type HeldCredential = z.infer<typeof heldCredential>;

/** What the evaluator says of one credential at one endpoint. */
export const evaluation = z.object({
  credential: heldCredential,
  verdict: callVerdict,
  steps: z.array(callStep),
});
export type Evaluation = z.infer<typeof evaluation>;

export const endpointReference = z.object({
  id: incomingMappingId,
  name: z.string(),
  system: z.object({ id: systemId, name: z.string() }),
  method: mappingMethod,
  /** What follows `/dc/`. */
  address: z.string(),
  hasBody: z.boolean(),
  authMethod: authMethodId,
  permission: z.string(),
});
export type EndpointReference = z.infer<typeof endpointReference>;

/** One endpoint, and what each credential of a user reaches there. */
export const accessEntry = z.object({
  mapping: endpointReference,
  /** Accepted where any credential is. */
  verdict: callVerdict,
  evaluations: z.array(evaluation),
});
export type AccessEntry = z.infer<typeof accessEntry>;

/** One user (none for OAuth 2.0), and what each of its credentials reaches at an endpoint. */
export const caller = z.object({
  user: z
    .object({ id: interfaceUserId, name: z.string(), email: z.string().nullable() })
    .nullable(),
  verdict: callVerdict,
  evaluations: z.array(evaluation),
  lastUsedAt: timestamp.nullable(),
});
export type Caller = z.infer<typeof caller>;
