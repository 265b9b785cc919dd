import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { FieldError } from '#src/contract/problem.ts';
import { isBeyondCap } from '#src/domain/api-key-expiry.ts';
import { keyIssueBlock } from '#src/domain/user-rules.ts';
import { keyLifetimeCapDays } from '#src/mocks/tenant.ts';

/** Why a user gets no API keys; nothing when it does. */
export function keylessReason(user: InterfaceUser): string | undefined {
  return keyIssueBlock(user)?.detail;
}

/** What is wrong with the end of a key. */
export function expiryErrors(expiresAt: string | null, now: Date): FieldError[] {
  const pointer = '/expiresAt';
  const end = expiresAt === null ? null : new Date(expiresAt);
  if (end !== null && end.getTime() <= now.getTime()) {
    return [{ pointer, code: 'expiresAt.past', detail: 'Choose a moment in the future.' }];
  }
  if (!isBeyondCap(end, keyLifetimeCapDays, now)) return [];
  const detail = `Choose an end within ${keyLifetimeCapDays} days: no key may live longer here.`;
  return [{ pointer, code: 'expiresAt.beyond-cap', detail }];
}
