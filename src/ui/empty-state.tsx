import { CloudAlert, Inbox, LockKeyhole, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import './empty-state.css';

const icons = {
  'nothing-yet': Inbox,
  'no-match': SearchX,
  'not-allowed': LockKeyhole,
  failed: CloudAlert,
} as const;

type EmptyStateProps = {
  /** Nothing yet: what it is. No match: the query. Not allowed: which right, whom to ask. Failed: why. */
  kind: keyof typeof icons;
  title: string;
  children?: ReactNode;
  /** One primary way on: add, clear, try again. */
  action?: ReactNode;
  /** The heading's level where it stands. */
  headingLevel?: 2 | 3 | undefined;
};

/** The four kinds of nothing, told apart. */
export function EmptyState({ kind, title, children, action, headingLevel = 2 }: EmptyStateProps) {
  const Icon = icons[kind];
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <div className={`ui-empty ui-empty-${kind}`}>
      <div className="ui-empty-icon">
        <Icon size={20} aria-hidden />
      </div>
      <Heading className="ui-empty-title">{title}</Heading>
      {children !== undefined && <div className="ui-empty-text">{children}</div>}
      {action !== undefined && <div className="ui-empty-actions">{action}</div>}
    </div>
  );
}
