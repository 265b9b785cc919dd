import type { CredentialGap } from '#src/domain/credential-gap.ts';
import { CredentialLine } from './credential-line.tsx';

const names = { basic: 'No password', 'api-key': 'No API key' } as const;

/** In place of an evaluation: there is no credential of the kind that the endpoint takes, and how there would be one. */
export function MissingCredential({ gap }: { gap: CredentialGap }) {
  return (
    <CredentialLine
      name={names[gap.method]}
      verdict="refused"
      reason={gap.sentence}
      fix={gap.fix}
    />
  );
}
