import * as z from 'zod';
import { authMethodId } from './settings.ts';

/** A record that decides a step: enough to name it and to link to it. */
function decidingRecord<const Kind extends string>(kind: Kind) {
  return z.object({ kind: z.literal(kind), id: z.string(), name: z.string() });
}

export const decidingMapping = decidingRecord('incoming-mapping');
export const decidingSystem = decidingRecord('system');
export const decidingUser = decidingRecord('interface-user');
export const decidingKey = decidingRecord('api-key');
/** Permissions and licences have their code as id. */
export const decidingPermission = decidingRecord('permission');
export const decidingLicence = decidingRecord('licence');
export type DecidingMapping = z.infer<typeof decidingMapping>;
export type DecidingSystem = z.infer<typeof decidingSystem>;
export type DecidingUser = z.infer<typeof decidingUser>;
export type DecidingKey = z.infer<typeof decidingKey>;
export type DecidingPermission = z.infer<typeof decidingPermission>;
export type DecidingLicence = z.infer<typeof decidingLicence>;

export const decider = z.discriminatedUnion('kind', [
  decidingMapping,
  decidingSystem,
  decidingUser,
  decidingKey,
  decidingPermission,
  decidingLicence,
]);
export type Decider = z.infer<typeof decider>;

function failure<
  const Step extends string,
  const Reason extends string,
  Record extends z.ZodType,
  More extends z.ZodRawShape,
>(step: Step, reason: Reason, record: Record, more: More) {
  return z.object({
    step: z.literal(step),
    outcome: z.literal('failed'),
    reason: z.literal(reason),
    record,
    ...more,
  });
}

const none = z.null();

/** Why a call is refused, each reason with the record that decides and what else the remedy needs. */
export const failedStep = z.discriminatedUnion('reason', [
  failure('endpoint-exists', 'endpoint.unknown', decidingSystem.nullable(), {
    /** What follows `/dc/`. */
    address: z.string(),
  }),
  failure('endpoint-active', 'endpoint.inactive', decidingMapping, {}),
  failure('system-active', 'system.inactive', decidingSystem, {}),
  failure('method-matches', 'method.mismatch', decidingMapping, {
    given: z.string(),
    /** What the address answers to. */
    allowed: z.array(z.string()),
  }),
  failure('auth-method-matches', 'auth-method.mismatch', decidingMapping, {
    expected: authMethodId,
    /** `null` where a user was asked about without a credential. */
    given: authMethodId.nullable(),
  }),
  failure('credential-known', 'credential.missing', none, { expected: authMethodId.nullable() }),
  failure('credential-known', 'credential.unreadable', none, { expected: authMethodId.nullable() }),
  failure('credential-known', 'credential.unknown-user', none, {}),
  failure('credential-known', 'credential.wrong-password', decidingUser, {}),
  failure('credential-known', 'credential.unknown-key', none, {}),
  failure('credential-known', 'credential.unknown-token', none, {}),
  failure('credential-valid', 'key.revoked', decidingKey, { user: decidingUser }),
  failure('credential-valid', 'key.expired', decidingKey, { user: decidingUser }),
  failure('credential-valid', 'key.past-grace', decidingKey, { user: decidingUser }),
  failure('credential-valid', 'key.disabled', decidingKey, {}),
  failure('user-active', 'user.inactive', decidingUser, {}),
  failure('user-not-app-only', 'user.app-only', decidingUser, { appName: z.string() }),
  failure('permission-held', 'permission.not-held', decidingUser, {
    permission: decidingPermission,
  }),
  failure('licence-enabled', 'licence.switched-off', decidingLicence, {
    permission: decidingPermission,
  }),
  failure('licence-held', 'licence.not-held', decidingUser, {
    licence: decidingLicence,
    permission: decidingPermission,
  }),
  failure('permission-carried', 'permission.not-carried', decidingKey, {
    permission: decidingPermission,
    user: decidingUser,
  }),
]);
export type FailedStep = z.infer<typeof failedStep>;
export type FailReason = FailedStep['reason'];
/** The failed step with a given reason. */
export type Failed<Reason extends FailReason> = Extract<FailedStep, { reason: Reason }>;

export const failReasons: readonly FailReason[] = failedStep.options.map(
  (option) => option.shape.reason.value,
);
export const failReason = z.enum(failReasons);
