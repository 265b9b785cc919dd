import type { ImpactAnswer } from '#src/contract/calls.ts';
import type { ImpactedCall } from '#src/contract/impact-record.ts';
import { isolated } from '#src/lib/isolated.ts';
import { counted } from '#src/lib/words.ts';

/** With what a call is made: "key Production (ifk_ab12…9xYz) of sap-connector". */
export function credentialWords({
  credential,
  user,
}: Pick<ImpactedCall, 'credential' | 'user'>): string {
  const owner = user === null ? '' : ` of ${isolated(user.name)}`;
  switch (credential.kind) {
    case 'basic':
      return `Password${owner}`;
    case 'api-key':
      return `Key ${isolated(credential.label)} (${credential.prefix}…${credential.last4})${owner}`;
    case 'oauth2':
      return 'Every OAuth 2.0 caller';
  }
}

/** How much is refused, as a sentence. */
export function impactSentence({
  total,
  asIfActive,
}: Pick<ImpactAnswer, 'total' | 'asIfActive'>): string {
  if (asIfActive === true) {
    const calls = total === 0 ? 'no call' : counted(total, 'call');
    const end = total === 0 ? '.' : ':';
    return `The endpoint is off, so every call is refused already. Once it is on, this change refuses ${calls} that would be accepted without it${end}`;
  }
  if (total === 0) return 'No call that is accepted now would be refused.';
  const calls = counted(total, 'call that is accepted now', 'calls that are accepted now');
  return `${calls} would be refused:`;
}
