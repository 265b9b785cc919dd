import type { ReactNode } from 'react';
import './page-header.css';

type PageHeaderProps = {
  title: string;
  /** What stands before the title in the document's title, where it differs from the heading. */
  documentTitle?: string | undefined;
  /** "12 of 240"; the room for it is kept while it is not known. */
  count?: string | undefined;
  /** Chips beside the title that say what state the thing is in. */
  state?: ReactNode;
  help?: ReactNode;
  breadcrumbs?: ReactNode;
  /** One button: on narrow screens it stays in reach at the bottom. */
  primaryAction?: ReactNode;
  /** Other buttons, left of the primary one. */
  actions?: ReactNode;
  /** A line under the title. */
  children?: ReactNode;
};

/** Title, count and primary action of a page on one line; it also names the document. */
export function PageHeader({
  title,
  documentTitle = title,
  count,
  state,
  help,
  breadcrumbs,
  primaryAction,
  actions,
  children,
}: PageHeaderProps) {
  return (
    <header className="ui-page-head">
      <title>{`${documentTitle} · Interface users console`}</title>
      {breadcrumbs}
      <div className="ui-page-line">
        <div className="ui-page-titles">
          <h1 className="ui-page-title" tabIndex={-1}>
            <bdi>{title}</bdi>
          </h1>
          {help}
          {state}
          {count !== undefined && <span className="ui-page-count">{count}</span>}
        </div>
        {(actions !== undefined || primaryAction !== undefined) && (
          <div className="ui-page-actions">
            {actions}
            {primaryAction !== undefined && <div className="ui-page-primary">{primaryAction}</div>}
          </div>
        )}
      </div>
      {children}
    </header>
  );
}
