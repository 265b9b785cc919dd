import * as z from 'zod';
import { apiKeyId } from './api-key-record.ts';
import { failReason } from './call-failure-record.ts';
import { callStep, callVerdict } from './call-step-record.ts';
import { timestamp } from './common.ts';
import { incomingMappingId } from './incoming-mapping-record.ts';
import { interfaceUserId } from './interface-user-record.ts';
import { systemId } from './system-record.ts';

export const callId = z.string().min(1).brand('CallId');
export type CallId = z.infer<typeof callId>;

/** With what a caller came. Never the password, the key or the token itself. */
export const callCredential = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('unreadable') }),
  z.object({
    kind: z.literal('basic'),
    /** The user name, where it has the form of an address: anything else may be a misplaced password. */
    address: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('api-key'),
    /** `null` for a key that is not known. */
    id: apiKeyId.nullable(),
    /** `null` for what only looks like a key. */
    prefix: z.string().nullable(),
  }),
  z.object({ kind: z.literal('oauth2') }),
]);
export type CallCredential = z.infer<typeof callCredential>;

/** What became of an accepted call. A refused one was never queued. */
export const callProcessing = z.discriminatedUnion('state', [
  z.object({ state: z.literal('not-queued') }),
  z.object({ state: z.literal('queued') }),
  z.object({ state: z.literal('processed'), at: timestamp }),
  z.object({ state: z.literal('failed'), at: timestamp, detail: z.string() }),
]);
export type CallProcessing = z.infer<typeof callProcessing>;

/** One request by an external system against an endpoint: accepted or refused, then processed. */
export const recordedCall = z.object({
  id: callId,
  at: timestamp,
  /** What was asked for, whether or not there is such an endpoint. The address is what follows `/dc/`. */
  method: z.string(),
  address: z.string(),
  system: z.object({ id: systemId, name: z.string() }).nullable(),
  mapping: z.object({ id: incomingMappingId, name: z.string() }).nullable(),
  /** Whom the credential identified. */
  user: z.object({ id: interfaceUserId, name: z.string() }).nullable(),
  credential: callCredential,
  verdict: callVerdict,
  /** The reason of the first failed step; `null` when accepted. */
  reason: failReason.nullable(),
  steps: z.array(callStep),
  httpStatus: z.int(),
  processing: callProcessing,
});
export type RecordedCall = z.infer<typeof recordedCall>;
