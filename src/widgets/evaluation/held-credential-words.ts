import type { HeldCredential } from '#src/contract/evaluations.ts';
import { isolated } from '#src/lib/isolated.ts';

/** With what somebody would call. */
export function heldCredentialWords(credential: HeldCredential): string {
  switch (credential.kind) {
    case 'basic':
      return 'Password';
    case 'api-key':
      return `Key ${isolated(credential.label)} (${credential.prefix}…${credential.last4})`;
    case 'oauth2':
      return 'OAuth 2.0 token';
    case 'none':
      return 'No credential';
  }
}
