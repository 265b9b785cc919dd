import { ArrowRight } from 'lucide-react';
import type { PlanAction, PlanChange, PlanValue } from '#src/contract/manifest-plan.ts';
import { CodeChanges } from './code-changes.tsx';
import { fieldWord, valueWords } from './plan-words.ts';

const codesIn = (value: PlanValue): readonly string[] => (Array.isArray(value) ? value : []);
const codeFields = new Set(['parent', 'licence']);

function Value({ field, value }: { field: string; value: PlanValue }) {
  const isEmpty = value === null || value === '';
  if (isEmpty) return <span className="ui-muted">None</span>;
  return codeFields.has(field) ? (
    <span className="mono" translate="no">
      {valueWords(value)}
    </span>
  ) : (
    <>{valueWords(value)}</>
  );
}

function Change({ change, action }: { change: PlanChange; action: PlanAction }) {
  const { field, before, after } = change;
  if (Array.isArray(before) || Array.isArray(after)) {
    return (
      <CodeChanges before={codesIn(before)} after={codesIn(after)} noun={field.replace(/s$/, '')} />
    );
  }
  if (action === 'create') return <Value field={field} value={after} />;
  if (action === 'remove') return <Value field={field} value={before} />;
  return (
    <span className="plan-before-after">
      <span className="plan-before">
        <span className="visually-hidden">Before: </span>
        <Value field={field} value={before} />
      </span>
      <ArrowRight size={14} aria-hidden />
      <span>
        <span className="visually-hidden">After: </span>
        <Value field={field} value={after} />
      </span>
    </span>
  );
}

type PlanFieldsProps = { changes: readonly PlanChange[]; action: PlanAction };

/** The fields of a thing, before and after; of something new what it becomes, of something removed what it was. */
export function PlanFields({ changes, action }: PlanFieldsProps) {
  return (
    <dl className="plan-fields">
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{fieldWord(change.field)}</dt>
          <dd>
            <Change change={change} action={action} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
