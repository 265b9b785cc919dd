import type { EffectiveHoldings, PlanItem } from '#src/contract/manifest-plan.ts';
import { counted } from '#src/lib/words.ts';
import { CodeChanges } from './code-changes.tsx';

type Effective = Extract<PlanItem, { kind: 'user' }>['effective'];

const waitWords = {
  'switched-off': 'which is switched off',
  'not-held': 'which the user does not hold',
} as const;

function title({ before, after }: Effective): string {
  const count = (holdings: EffectiveHoldings | null) =>
    counted(holdings?.counts.length ?? 0, 'permission');
  if (before === null) return `Can use ${count(after)}`;
  if (after === null) return `Could use ${count(before)}, and is gone then`;
  return `Could use ${count(before)}, and ${after.counts.length} then`;
}

/** What a user effectively may do before and after: what counts, and what waits for a licence. */
export function PlanEffective({ effective }: { effective: Effective }) {
  const { before, after } = effective;
  if (before === null && after === null) return null;
  const waits = (after ?? before)?.waits ?? [];
  return (
    <div className="plan-effective">
      <p className="plan-effective-title">Effective permissions: {title(effective)}</p>
      <CodeChanges
        before={before?.counts ?? []}
        after={after?.counts ?? []}
        noun="effective permission"
      />
      {waits.length > 0 && (
        <ul className="plan-waits" aria-label="Granted without effect">
          {waits.map(({ code, licence, reason }) => (
            <li key={code}>
              <span className="mono" translate="no">
                {code}
              </span>{' '}
              is granted without effect: it needs{' '}
              <span className="mono" translate="no">
                {licence}
              </span>
              , {waitWords[reason]}.
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
