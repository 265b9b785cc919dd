import type { CredentialGap } from '#src/domain/credential-gap.ts';
import './evaluation.css';
import { FixLink } from './fix-link.tsx';
import { VerdictChip } from './verdict-chip.tsx';

const names = { basic: 'No password', 'api-key': 'No API key' } as const;

/** In place of an evaluation: there is no credential of the kind that the endpoint takes, and how there would be one. */
export function MissingCredential({ gap }: { gap: CredentialGap }) {
  return (
    <div className="evaluation">
      <div className="evaluation-head">
        <span className="evaluation-credential">{names[gap.method]}</span>
        <VerdictChip verdict="refused" />
      </div>
      <div className="evaluation-reason">
        <p>{gap.sentence}</p>
        {gap.fix !== undefined && <FixLink fix={gap.fix} />}
      </div>
    </div>
  );
}
