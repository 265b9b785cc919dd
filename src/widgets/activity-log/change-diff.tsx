import { ArrowRight } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import {
  type Change,
  fieldWord,
  isCodeField,
  isSecretField,
  setChange,
  valueWord,
} from './activity-words.ts';

/** Before and after of every field that an entry changed: sets as what came and went, the rest as old and new. */
export function ChangeDiff({ changes, isNew }: { changes: readonly Change[]; isNew: boolean }) {
  const shown = changes.filter((change) => !isNew || !isNothing(change));
  if (shown.length === 0) return null;
  return (
    <dl className="log-diff">
      {shown.map((change) => (
        <Fragment key={change.field}>
          <dt>{fieldWord(change.field)}</dt>
          <dd>{diffOf(change, isNew)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** A new record's empty fields say nothing. */
function isNothing({ field, after }: Change): boolean {
  return !isSecretField(field) && valueWord(field, after) === 'None';
}

function diffOf(change: Change, isNew: boolean): ReactNode {
  const { field, before, after } = change;
  if (isSecretField(field)) return isNew ? 'Set' : 'Changed';
  const set = setChange(change);
  if (set !== undefined) return <SetDiff {...set} />;
  const value = (text: string) =>
    isCodeField(field) ? <bdi className="mono">{text}</bdi> : <bdi>{text}</bdi>;
  const now = value(valueWord(field, after));
  if (isNew) return now;
  return (
    <span className="log-step">
      <del className="log-before">{value(valueWord(field, before))}</del>
      <ArrowRight size={14} aria-label="became" />
      <ins className="log-after">{now}</ins>
    </span>
  );
}

function SetDiff({ added, removed }: { added: readonly string[]; removed: readonly string[] }) {
  if (added.length + removed.length === 0) return 'The same as before';
  return (
    <ul className="log-set">
      {added.map((code) => (
        <li key={`added ${code}`} className="log-added">
          <span aria-hidden>+</span>
          <span className="visually-hidden">Added </span>
          <bdi className="mono">{code}</bdi>
        </li>
      ))}
      {removed.map((code) => (
        <li key={`removed ${code}`} className="log-removed">
          <span aria-hidden>−</span>
          <span className="visually-hidden">Removed </span>
          <bdi className="mono">{code}</bdi>
        </li>
      ))}
    </ul>
  );
}
