import * as z from 'zod';
import { apiKeyId } from './api-key-record.ts';
import { failReason } from './call-failure-record.ts';
import { callId, recordedCall } from './call-record.ts';
import { callVerdict } from './call-step-record.ts';
import { timestamp } from './common.ts';
import { endpoint } from './endpoint.ts';
import { accessEntry } from './evaluations.ts';
import { draftChange, impactedCall } from './impact-record.ts';
import { incomingMappingId } from './incoming-mapping-record.ts';
import { interfaceUserId } from './interface-user-record.ts';
import { reference } from './problem.ts';
import { listOf, listQuery } from './query.ts';

export const callQuery = listQuery(['at'], {
  /** In whose name a call came: also with a wrong password. */
  user: interfaceUserId.optional(),
  mapping: incomingMappingId.optional(),
  key: apiKeyId.optional(),
  verdict: callVerdict.optional(),
  reason: failReason.optional(),
  from: timestamp.optional(),
  to: timestamp.optional(),
});
export type CallQuery = z.output<typeof callQuery>;
export const callList = listOf(recordedCall);
export type CallList = z.infer<typeof callList>;

export const accessQuery = listQuery(['name'], { verdict: callVerdict.optional() });
export type AccessQuery = z.output<typeof accessQuery>;
export const accessList = listOf(accessEntry).extend({
  /** How many match the search, by verdict, whichever of them are asked for. */
  verdicts: z.object({ accepted: z.int().min(0), refused: z.int().min(0) }),
});
export type AccessList = z.infer<typeof accessList>;

export const impactAnswer = z.object({
  calls: z.array(impactedCall),
  /** How many there are; `calls` has the first 500, the most recently used first. */
  total: z.int().min(0),
  /**
   * Where the endpoint that would change, or its system, is switched off: nobody is accepted there now, and the calls are
   * those that would be if both were on.
   */
  asIfActive: z.boolean().optional(),
  /** Why the change would be refused as things stand: what still uses the record, and what to do. */
  inUse: z.object({ detail: z.string(), usedBy: z.array(reference) }).optional(),
});
export type ImpactAnswer = z.infer<typeof impactAnswer>;

export const callEndpoints = {
  list: endpoint({
    id: 'listCalls',
    method: 'GET',
    path: '/calls',
    summary: 'Calls that match, newest first',
    query: callQuery,
    response: callList,
    status: 200,
    problems: [],
    needs: 'calls:read',
  }),
  read: endpoint({
    id: 'readCall',
    method: 'GET',
    path: '/calls/:id',
    summary: 'One call, with every step of its evaluation',
    params: z.strictObject({ id: callId }),
    response: recordedCall,
    status: 200,
    problems: ['not-found'],
    needs: 'calls:read',
  }),
  access: endpoint({
    id: 'listAccess',
    method: 'GET',
    path: '/interface-users/:id/access',
    summary: 'Every endpoint with the verdict and the steps for each credential of one user',
    params: z.strictObject({ id: interfaceUserId }),
    query: accessQuery,
    response: accessList,
    status: 200,
    problems: ['not-found'],
    needs: 'interface-users:read',
  }),
  impact: endpoint({
    id: 'readImpact',
    method: 'POST',
    path: '/impact',
    summary: 'Which calls a change would refuse, before it is made',
    body: draftChange,
    response: impactAnswer,
    status: 200,
    problems: ['not-found', 'validation'],
    needs: 'interface-users:read',
  }),
};
