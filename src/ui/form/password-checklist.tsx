import { Check, Circle } from 'lucide-react';
import './password-checklist.css';

export type ChecklistItem = { id: string; label: string; met: boolean };

/** Rules that tick while one types. The sum is announced, not every tick. */
export function PasswordChecklist({
  id,
  items,
  isStarted,
}: {
  id: string;
  items: readonly ChecklistItem[];
  /** Nothing is announced before something is typed. */
  isStarted: boolean;
}) {
  const count = items.filter((item) => item.met).length;
  return (
    <>
      <ul className="ui-checklist" id={id}>
        {items.map((item) => (
          <li
            key={item.id}
            className={item.met ? 'ui-checklist-item ui-checklist-met' : 'ui-checklist-item'}
          >
            {item.met ? (
              <Check size={14} strokeWidth={2.75} aria-hidden />
            ) : (
              <Circle size={14} aria-hidden />
            )}
            <span>
              {item.label}
              <span className="visually-hidden">{item.met ? ', met' : ', not met yet'}</span>
            </span>
          </li>
        ))}
      </ul>
      <span className="visually-hidden" aria-live="polite">
        {isStarted ? `${String(count)} of ${String(items.length)} rules met` : ''}
      </span>
    </>
  );
}
