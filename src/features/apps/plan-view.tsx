import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ManifestPlan, PlanItemKind } from '#src/contract/manifest-plan.ts';
import { enumerated } from '#src/lib/words.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { useUrlState } from '#src/ui/use-url-state.ts';
import { PlanAffected } from './plan-affected.tsx';
import { PlanBar } from './plan-bar.tsx';
import { PlanExport } from './plan-export.tsx';
import { choiceCounts, planSchema, shownItems } from './plan-filter.ts';
import { PlanKind } from './plan-kind.tsx';
import { blockedSentence, planSentence } from './plan-words.ts';

const kinds = ['licence', 'permission', 'group', 'user'] as const satisfies readonly PlanItemKind[];

const look = {
  container: 'plan / inline-size',
  gap: 4,
  maxWidth: 1120,
  minWidth: 0,
} as const;

const headLook = {
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '8px 16px',
} as const;

/** Up to so many changes are spread out at once. */
const spreadUpTo = 24;

/** What would be done, item by item, and whom it is felt by; what of it is looked at stands in the address. */
export function PlanView({ plan }: { plan: ManifestPlan }) {
  const [filter, setFilter] = useUrlState(planSchema);
  const counts = choiceCounts(plan.items);
  const blocked = blockedSentence(plan);
  const groups = kinds.map((kind) => ({
    kind,
    shown: shownItems(plan.items, kind, filter),
    total: plan.items.filter((item) => item.kind === kind).length,
  }));
  // Where something is taken away, from whom is what matters most.
  const isLossFirst = plan.purpose === 'uninstall';
  const isNothing = groups.every(({ shown }) => shown.length === 0);

  return (
    <Stack sx={look}>
      <Stack direction="row" sx={headLook}>
        <Typography variant="h2" component="output">
          {planSentence(plan)}
        </Typography>
        <PlanExport plan={plan} />
      </Stack>
      {blocked !== undefined && (
        <Alert severity="error" role="status">
          {blocked}
        </Alert>
      )}
      {plan.untouched.length > 0 && (
        <Typography color="textSecondary">
          {`The manifest also has ${enumerated(plan.untouched)}, which the console leaves untouched.`}
        </Typography>
      )}
      {isLossFirst && <PlanAffected affected={plan.affected} />}
      <PlanBar
        filter={filter}
        counts={counts}
        onChoose={(action) => setFilter({ action })}
        onFind={(find) => setFilter({ find }, { replace: true })}
      />
      {isNothing && plan.items.length > 0 && (
        <EmptyState
          kind="no-match"
          headingLevel={3}
          title={filter.find === '' ? 'Nothing of this kind' : 'No item matches'}
          action={
            <ActionButton onClick={() => setFilter({ action: 'all', find: '' })}>
              Show everything
            </ActionButton>
          }
        >
          <p>
            {filter.find === ''
              ? 'Everything stays as it is here.'
              : `Nothing was found for “${filter.find}”.`}
          </p>
        </EmptyState>
      )}
      {groups.map(
        ({ kind, shown, total }) =>
          shown.length > 0 && (
            <PlanKind
              key={`${kind} ${filter.action} ${filter.find}`}
              kind={kind}
              shown={shown}
              total={total}
              isSpread={counts.change + counts.blocked <= spreadUpTo}
            />
          ),
      )}
      {!isLossFirst && <PlanAffected affected={plan.affected} />}
    </Stack>
  );
}
