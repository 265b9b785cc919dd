import type { ReactNode } from 'react';
import './problem-view.css';

type ProblemViewProps = {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
  /** Alone in the window, without the frame around it. */
  isAlone?: boolean | undefined;
};

/** A page that can't be shown: what happened, and what to do. */
export function ProblemView({ title, children, actions, isAlone = false }: ProblemViewProps) {
  const content = (
    <div className="problem" role={isAlone ? undefined : 'alert'}>
      <title>{`${title} · Interface users console`}</title>
      <h1 tabIndex={-1}>{title}</h1>
      <div className="problem-text">{children}</div>
      {actions !== undefined && <div className="problem-actions">{actions}</div>}
    </div>
  );
  return isAlone ? <main className="problem-alone">{content}</main> : content;
}
