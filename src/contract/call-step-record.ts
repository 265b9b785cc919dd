import * as z from 'zod';
import { decider, failedStep } from './call-failure-record.ts';

/** What is asked of every call, in this order. */
export const callStepIds = [
  'endpoint-exists',
  'endpoint-active',
  'system-active',
  'method-matches',
  'auth-method-matches',
  'credential-known',
  'credential-valid',
  'user-active',
  'user-not-app-only',
  'permission-held',
  'licence-enabled',
  'licence-held',
  'permission-carried',
] as const;
export const callStepId = z.enum(callStepIds);
export type CallStepId = z.infer<typeof callStepId>;

/** Through what a user holds a permission. */
export const permissionSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('direct') }),
  z.object({ kind: z.literal('group'), code: z.string(), name: z.string() }),
  z.object({ kind: z.literal('every-permission-group'), code: z.string(), name: z.string() }),
]);

export type PermissionSource = z.infer<typeof permissionSource>;

const passed = { step: callStepId, outcome: z.literal('passed') };

export const passedStep = z.discriminatedUnion('reason', [
  z.object({
    ...passed,
    reason: z.enum([
      'endpoint.found',
      'endpoint.active',
      'system.active',
      'method.matching',
      'auth-method.matching',
      'password.right',
      'key.known',
      'key.valid',
      'user.active',
      'user.console-owned',
      'licence.enabled',
      'licence.held',
      'permission.carried',
    ]),
    record: decider,
  }),
  z.object({ ...passed, reason: z.literal('token.trusted'), record: z.null() }),
  z.object({
    ...passed,
    reason: z.literal('permission.held'),
    record: decider,
    /** At least one. */
    through: z.array(permissionSource),
  }),
]);
export type PassedStep = z.infer<typeof passedStep>;

/** Why a step can't be asked, or needn't be. */
export const skipReasons = [
  /** No endpoint is at that address. */
  'endpoint.none',
  /** Several are, but none for that method: which one was meant is open. */
  'endpoint.several',
  /** Nothing was sent that could be read. */
  'credential.none',
  /** What was sent belongs to nobody. */
  'credential.unidentified',
  /** A user was asked about, not a credential of it. */
  'credential.assumed',
  'password.lasting',
  /** The identity provider sees to it. */
  'token.external',
  /** OAuth 2.0 has no interface user. */
  'user.none',
  'key.none',
  /** The endpoint takes OAuth 2.0, which needs no permission. */
  'permission.unneeded',
  'licence.none',
  /** Whether it is held shows when it is enabled. */
  'licence.waiting',
] as const;
export const skipReason = z.enum(skipReasons);
export type SkipReason = z.infer<typeof skipReason>;

export const skippedStep = z.object({
  step: callStepId,
  outcome: z.literal('not-applicable'),
  reason: skipReason,
  record: z.null(),
});
export type SkippedStep = z.infer<typeof skippedStep>;

/** One step of an evaluation: what was asked, how it went, why, and the record that decides. */
export const callStep = z.discriminatedUnion('outcome', [passedStep, failedStep, skippedStep]);
export type CallStep = z.infer<typeof callStep>;

export const callVerdict = z.enum(['accepted', 'refused']);
export type CallVerdict = z.infer<typeof callVerdict>;
