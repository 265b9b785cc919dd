import type { PlanItem } from '#src/contract/manifest-plan.ts';
import { counted, enumerated, firstNames } from '#src/lib/words.ts';
import { PlanEffect } from './plan-effect.tsx';

type LicenceItem = Extract<PlanItem, { kind: 'licence' }>;
type Holders = LicenceItem['holders']['before'];

const effectWords = {
  enabled: 'Enabled: what it gates counts for whoever holds it.',
  disabled: 'Switched off: what it gates counts for nobody.',
  removed: 'Removed: nobody holds it any more, and what it gated is gone or open.',
} as const;

function holderWords({ users, groups }: Holders): string {
  const parts = [
    ...(users > 0 ? [counted(users, 'user')] : []),
    ...(groups.length > 0
      ? [`${groups.length === 1 ? 'the group' : 'the groups'} ${firstNames(groups)}`]
      : []),
  ];
  return parts.length === 0 ? 'nobody' : enumerated(parts);
}

/** What happens to a licence besides its record, and who holds it before and after. */
export function PlanLicenceEffect({ item }: { item: LicenceItem }) {
  const before = holderWords(item.holders.before);
  const after = holderWords(item.holders.after);
  return (
    <PlanEffect sx={{ gap: 0.5, color: 'text.secondary' }}>
      {item.effect !== null && <p>{effectWords[item.effect]}</p>}
      <p>
        {before === after ? `Held by ${after}.` : `Held by ${before} now, and by ${after} then.`}
      </p>
    </PlanEffect>
  );
}
