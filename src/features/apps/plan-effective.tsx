import Typography from '@mui/material/Typography';
import type { EffectiveHoldings, PlanItem } from '#src/contract/manifest-plan.ts';
import { counted } from '#src/lib/words.ts';
import { Mono } from '#src/ui/mono.tsx';
import { CodeChanges } from './code-changes.tsx';
import { PlanEffect } from './plan-effect.tsx';

type Effective = Extract<PlanItem, { kind: 'user' }>['effective'];

const waitWords = {
  'switched-off': 'which is switched off',
  'not-held': 'which the user does not hold',
} as const;

const waitsLook = {
  display: 'grid',
  gap: 0.5,
  margin: 0,
  padding: 0,
  listStyle: 'none',
  overflowWrap: 'anywhere',
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
    <PlanEffect>
      <Typography variant="subtitle2" component="p">
        Effective permissions: {title(effective)}
      </Typography>
      <CodeChanges
        before={before?.counts ?? []}
        after={after?.counts ?? []}
        noun="effective permission"
      />
      {waits.length > 0 && (
        <Typography
          component="ul"
          variant="body2"
          color="textSecondary"
          aria-label="Granted without effect"
          sx={waitsLook}
        >
          {waits.map(({ code, licence, reason }) => (
            <li key={code}>
              <Mono>{code}</Mono> is granted without effect: it needs <Mono>{licence}</Mono>,{' '}
              {waitWords[reason]}.
            </li>
          ))}
        </Typography>
      )}
    </PlanEffect>
  );
}
