import * as z from 'zod';
import { actor, code, etag, line, timestamp } from './common.ts';
import { incomingMappingId } from './incoming-mapping-record.ts';
import { interfaceUserId } from './interface-user-record.ts';

export const apiKeyId = z.string().min(1).brand('ApiKeyId');
export type ApiKeyId = z.infer<typeof apiKeyId>;

export const apiKeyLabelMax = 80;
export const apiKeyLabel = line('a label', apiKeyLabelMax);

export const apiKeyStates = [
  'active',
  'expiring',
  'out-of-date',
  'in-grace',
  'disabled',
  'expired',
  'revoked',
] as const;
export const apiKeyState = z.enum(apiKeyStates);
export type ApiKeyState = z.infer<typeof apiKeyState>;

/** For how long the old key lives on after a rotation (ISO 8601 durations). */
export const gracePeriodIds = ['PT0S', 'PT15M', 'PT1H', 'PT6H', 'PT24H'] as const;
export const gracePeriodId = z.enum(gracePeriodIds);
export type GracePeriodId = z.infer<typeof gracePeriodId>;

/** A credential of one interface user. Never carries the secret. */
export const apiKey = z.object({
  id: apiKeyId,
  etag,
  userId: interfaceUserId,
  userName: z.string(),
  label: z.string(),
  /** How the secret begins and ends: enough to tell keys apart, too little to use one. */
  prefix: z.string(),
  last4: z.string(),
  /** `null` when it never expires. */
  expiresAt: timestamp.nullable(),
  disabled: z.boolean(),
  revokedAt: timestamp.nullable(),
  /** The key that a rotation issued in its place, and until when this one lives on beside it. */
  successorId: apiKeyId.nullable(),
  graceEndsAt: timestamp.nullable(),
  lastUsedAt: timestamp.nullable(),
  /** What its user effectively had when the key was issued. */
  permissions: z.array(code),
  /** What it reached when it was issued, and by which permission. */
  endpoints: z.array(z.object({ mappingId: incomingMappingId, permission: code })),
  /** Follows from the rest, from its user and from the moment. */
  state: apiKeyState,
  createdAt: timestamp,
  createdBy: actor.nullable(),
  updatedAt: timestamp,
  updatedBy: actor.nullable(),
});
export type ApiKey = z.infer<typeof apiKey>;
