import { Minus, Plus } from 'lucide-react';
import './code-changes.css';

type CodeChangesProps = {
  before: readonly string[];
  after: readonly string[];
  /** What they are, in the singular: "permission". */
  noun: string;
};

type Mark = 'added' | 'removed' | 'same';
const words = { added: 'Added', removed: 'Removed', same: 'Stays' } as const;

function MarkedCode({ code, mark }: { code: string; mark: Mark }) {
  return (
    <li className={`plan-code plan-code-${mark}`}>
      {mark === 'added' && <Plus size={12} aria-hidden />}
      {mark === 'removed' && <Minus size={12} aria-hidden />}
      <span className="visually-hidden">{words[mark]}: </span>
      <span className="mono" translate="no">
        {code}
      </span>
    </li>
  );
}

/** Two lists of codes as one: what comes in, what goes, what stays. */
export function CodeChanges({ before, after, noun }: CodeChangesProps) {
  const had = new Set(before);
  const has = new Set(after);
  const added = after.filter((code) => !had.has(code));
  const removed = before.filter((code) => !has.has(code));
  const same = after.filter((code) => had.has(code));
  if (before.length + after.length === 0) return <span className="ui-muted">None</span>;
  return (
    <ul className="plan-codes" aria-label={`${noun}s`}>
      {added.map((code) => (
        <MarkedCode key={code} code={code} mark="added" />
      ))}
      {removed.map((code) => (
        <MarkedCode key={code} code={code} mark="removed" />
      ))}
      {same.map((code) => (
        <MarkedCode key={code} code={code} mark="same" />
      ))}
    </ul>
  );
}
