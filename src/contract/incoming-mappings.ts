import * as z from 'zod';
import { actor, allowedCharacters, code, etag, line, text, timestamp } from './common.ts';
import { apiKeyId } from './api-key-record.ts';
import { callVerdict } from './call-step-record.ts';
import { endpoint } from './endpoint.ts';
import { caller } from './evaluations.ts';
import {
  incomingMapping,
  incomingMappingId,
  mappingMethod,
  mappingPath,
} from './incoming-mapping-record.ts';
import { interfaceUserId } from './interface-user-record.ts';
import { flag, listOf, listQuery } from './query.ts';
import { allowedPattern } from './refused-characters.ts';
import { authMethodId } from './settings.ts';
import { systemId } from './system-record.ts';

export const incomingMappingQuery = listQuery(['name', 'path', 'updatedAt'], {
  active: flag.optional(),
  system: systemId.optional(),
  method: mappingMethod.optional(),
  authMethod: authMethodId.optional(),
  permission: code.optional(),
});
export type IncomingMappingQuery = z.output<typeof incomingMappingQuery>;
export const incomingMappingList = listOf(incomingMapping);

export const scriptMaxLength = 100_000;

export const newIncomingMapping = z.strictObject({
  systemId,
  name: line('a name', 80),
  description: text(500),
  path: mappingPath,
  method: mappingMethod,
  hasBody: z.boolean(),
  authMethod: authMethodId,
  permission: code,
  script: z
    .string()
    .max(scriptMaxLength, 'Shorten it to at most 100,000 characters.')
    .refine(...allowedCharacters('text'))
    .meta({
      description: 'Python. No control characters but line breaks and tabs.',
      pattern: allowedPattern.text,
    }),
  active: z.boolean(),
});
export type NewIncomingMapping = z.infer<typeof newIncomingMapping>;

/** A JSON merge patch. The system stays: another system is another endpoint. */
export const incomingMappingPatch = newIncomingMapping.omit({ systemId: true }).partial();
export type IncomingMappingPatch = z.infer<typeof incomingMappingPatch>;

export const callerQuery = listQuery(['name'], { verdict: callVerdict.optional() });
export const callerList = listOf(caller);

/** Somebody who has to be told of a change of path or permission. */
export const handover = z.object({
  id: z.string(),
  etag,
  change: z.enum(['path', 'permission']),
  before: z.string(),
  after: z.string(),
  changedAt: timestamp,
  user: z.object({ id: interfaceUserId, name: z.string(), email: z.string().nullable() }),
  /** The key to be issued again or to be called with elsewhere; `null` for the password. */
  key: z
    .object({ id: apiKeyId, label: z.string(), prefix: z.string(), last4: z.string() })
    .nullable(),
  /** When somebody ticked it off, who, and whom they told. */
  doneAt: timestamp.nullable(),
  doneBy: actor.nullable(),
  note: z.string(),
});
export type Handover = z.infer<typeof handover>;
export const handoverQuery = listQuery(['changedAt'], { done: flag.optional() });
export const handoverList = listOf(handover);
export const handoverPatch = z.strictObject({
  id: z.string(),
  done: z.boolean(),
  note: text(200).optional(),
});
export type HandoverPatch = z.infer<typeof handoverPatch>;

const params = z.strictObject({ id: incomingMappingId });

export const incomingMappingEndpoints = {
  list: endpoint({
    id: 'listIncomingMappings',
    method: 'GET',
    path: '/incoming-mappings',
    summary: 'Incoming mappings that match',
    query: incomingMappingQuery,
    response: incomingMappingList,
    status: 200,
    problems: [],
    needs: 'incoming-mappings:read',
  }),
  create: endpoint({
    id: 'createIncomingMapping',
    method: 'POST',
    path: '/incoming-mappings',
    summary: 'Makes an incoming mapping',
    body: newIncomingMapping,
    response: incomingMapping,
    status: 201,
    problems: ['conflict', 'validation'],
    needs: 'incoming-mappings:write',
  }),
  read: endpoint({
    id: 'readIncomingMapping',
    method: 'GET',
    path: '/incoming-mappings/:id',
    summary: 'One incoming mapping',
    params,
    response: incomingMapping,
    status: 200,
    problems: ['not-found'],
    needs: 'incoming-mappings:read',
  }),
  update: endpoint({
    id: 'updateIncomingMapping',
    method: 'PATCH',
    path: '/incoming-mappings/:id',
    summary:
      'Changes an incoming mapping; whom a new path or permission concerns is to be handed over to',
    params,
    body: incomingMappingPatch,
    response: incomingMapping,
    status: 200,
    problems: ['not-found', 'conflict', 'validation'],
    needs: 'incoming-mappings:write',
  }),
  remove: endpoint({
    id: 'deleteIncomingMapping',
    method: 'DELETE',
    path: '/incoming-mappings/:id',
    summary: 'Deletes an inactive incoming mapping',
    params,
    response: null,
    status: 204,
    problems: ['not-found', 'conflict'],
    needs: 'incoming-mappings:write',
  }),
  callers: endpoint({
    id: 'listCallers',
    method: 'GET',
    path: '/incoming-mappings/:id/callers',
    summary: 'Who can call an endpoint with which credential, and why others can not',
    params,
    query: callerQuery,
    response: callerList,
    status: 200,
    problems: ['not-found'],
    needs: 'incoming-mappings:read',
  }),
  handovers: endpoint({
    id: 'listHandovers',
    method: 'GET',
    path: '/incoming-mappings/:id/handovers',
    summary: 'Whom a change of path or permission concerns, and who has been told',
    params,
    query: handoverQuery,
    response: handoverList,
    status: 200,
    problems: ['not-found'],
    needs: 'incoming-mappings:read',
  }),
  tickHandover: endpoint({
    id: 'tickHandover',
    method: 'PATCH',
    path: '/incoming-mappings/:id/handovers',
    summary: 'Ticks one hand-over off, or back on; If-Match is the etag of the hand-over',
    params,
    body: handoverPatch,
    response: handover,
    status: 200,
    problems: ['not-found', 'validation'],
    needs: 'incoming-mappings:write',
  }),
};
