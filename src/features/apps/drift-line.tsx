import type { AppId } from '#src/contract/app-record.ts';
import type { DriftItem } from '#src/contract/manifest-drift.ts';
import type { PlanValue } from '#src/contract/manifest-plan.ts';
import { TableCheckbox } from '#src/ui/data-table/table-checkbox.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import { CodeChanges } from './code-changes.tsx';
import { driftPath, driftWord } from './drift-words.ts';
import { kindWords, valueWords } from './plan-words.ts';

type DriftLineProps = {
  item: DriftItem;
  appId: AppId;
  isChosen: boolean;
  onChoose: (isRange: boolean) => void;
};

function Side({ value, label }: { value: PlanValue; label: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{valueWords(value)}</dd>
    </>
  );
}

function Values({ item: { declared, live, state } }: { item: DriftItem }) {
  if (state !== 'changed') return null;
  if (Array.isArray(declared) || Array.isArray(live)) {
    const codes = (value: PlanValue) => (Array.isArray(value) ? value : []);
    return (
      <div className="drift-codes">
        <span className="ui-muted">From the manifest to what is live:</span>
        <CodeChanges before={codes(declared)} after={codes(live)} noun="code" />
      </div>
    );
  }
  return (
    <dl className="drift-sides">
      <Side label="Manifest" value={declared} />
      <Side label="Live" value={live} />
    </dl>
  );
}

/** One deviation: what the manifest says, what is live, and who changed it when. */
export function DriftLine({ item, appId, isChosen, onChoose }: DriftLineProps) {
  const { kind, name, code, changedAt, changedBy, isKept } = item;
  const path = driftPath(item, appId);
  const label = `${name}: ${driftWord(item)}`;
  return (
    <li className="drift-line">
      <TableCheckbox
        label={`Select ${label}`}
        state={isChosen ? 'all' : 'none'}
        onToggle={onChoose}
      />
      <div className="drift-main">
        <p className="drift-title">
          <span className="drift-name">
            {path === undefined ? name : <RouterLink to={path}>{name}</RouterLink>}
          </span>
          <span className="mono ui-muted" translate="no">
            {code}
          </span>
          <span className="ui-muted">{kindWords[kind].one}</span>
          {isKept && <StateChip tone="neutral">Kept</StateChip>}
        </p>
        <p className="drift-field">{driftWord(item)}</p>
        <Values item={item} />
        <p className="drift-by">
          {changedAt === null ? (
            'When it was changed is not known.'
          ) : (
            <>
              Last changed <RelativeTime at={changedAt} />
              {changedBy === null ? '' : ` by ${changedBy.name}`}
            </>
          )}
        </p>
      </div>
    </li>
  );
}
