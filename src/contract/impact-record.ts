import * as z from 'zod';
import { apiKeyId } from './api-key-record.ts';
import { failedStep } from './call-failure-record.ts';
import { code, timestamp } from './common.ts';
import { incomingMappingId, mappingMethod, mappingPath } from './incoming-mapping-record.ts';
import { interfaceUserId } from './interface-user-record.ts';
import { bulkRequest } from './interface-users.ts';
import { authMethodId } from './settings.ts';
import { systemId } from './system-record.ts';

const codes = z.array(code).max(500);

/** A change that is not made yet: what would be refused if it were? */
export const draftChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('deactivate-user'), userId: interfaceUserId }),
  z.strictObject({ kind: z.literal('delete-user'), userId: interfaceUserId }),
  z.strictObject({
    kind: z.literal('change-grants'),
    userId: interfaceUserId,
    /** Direct permissions and groups as they would be; left out where they stay. */
    permissions: codes.optional(),
    groups: codes.optional(),
    /** Switched off in the same save. */
    active: z.literal(false).optional(),
  }),
  /** One action on many users: those for whom it would be refused stay as they are. */
  z.strictObject({ kind: z.literal('change-users'), request: bulkRequest }),
  z.strictObject({ kind: z.literal('disable-key'), keyId: apiKeyId }),
  z.strictObject({ kind: z.literal('revoke-key'), keyId: apiKeyId }),
  /** Away from users, groups and the list of permissions. */
  z.strictObject({ kind: z.literal('delete-permission'), permission: code }),
  z.strictObject({
    kind: z.literal('change-group'),
    group: code,
    /** What it grants as it would be; left out where it stays. */
    permissions: codes.optional(),
    licences: codes.optional(),
  }),
  z.strictObject({ kind: z.literal('delete-group'), group: code }),
  z.strictObject({
    kind: z.literal('leave-group'),
    group: code,
    /** Who would not be in it any more. */
    userIds: z.array(interfaceUserId).min(1).max(10_000),
  }),
  z.strictObject({ kind: z.literal('disable-licence'), licence: code }),
  /** Away from users, groups and the list of licences: what it gated waits for a licence that nobody knows. */
  z.strictObject({ kind: z.literal('delete-licence'), licence: code }),
  z.strictObject({ kind: z.literal('deactivate-system'), systemId }),
  z.strictObject({ kind: z.literal('delete-system'), systemId }),
  z.strictObject({ kind: z.literal('deactivate-mapping'), mappingId: incomingMappingId }),
  z.strictObject({ kind: z.literal('delete-mapping'), mappingId: incomingMappingId }),
  z.strictObject({
    kind: z.literal('change-mapping'),
    mappingId: incomingMappingId,
    path: mappingPath.optional(),
    method: mappingMethod.optional(),
    authMethod: authMethodId.optional(),
    permission: code.optional(),
    /** Switched off in the same save. */
    active: z.literal(false).optional(),
  }),
]);
export type DraftChange = z.infer<typeof draftChange>;

export const impactedCredential = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('basic') }),
  z.object({
    kind: z.literal('api-key'),
    id: apiKeyId,
    label: z.string(),
    prefix: z.string(),
    last4: z.string(),
  }),
  z.object({ kind: z.literal('oauth2') }),
]);

/** A call that is accepted now and would be refused: endpoint, credential, and the step that would fail. */
export const impactedCall = z.object({
  mapping: z.object({ id: incomingMappingId, name: z.string() }),
  system: z.object({ id: systemId, name: z.string() }),
  method: mappingMethod,
  /** What follows `/dc/`, as it is before the change. */
  address: z.string(),
  /** `null` for OAuth 2.0. */
  user: z.object({ id: interfaceUserId, name: z.string() }).nullable(),
  credential: impactedCredential,
  failure: failedStep,
  /** When this credential last called this endpoint. */
  lastUsedAt: timestamp.nullable(),
});
export type ImpactedCall = z.infer<typeof impactedCall>;
