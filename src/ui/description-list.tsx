import type { ReactNode } from 'react';
import { Fragment } from 'react';
import './description-list.css';

export type DescriptionItem = { term: string; detail: ReactNode };

/** Names and values of one thing. */
export function DescriptionList({ items }: { items: readonly DescriptionItem[] }) {
  return (
    <dl className="ui-dl">
      {items.map((item) => (
        <Fragment key={item.term}>
          <dt>{item.term}</dt>
          <dd>{typeof item.detail === 'string' ? <bdi>{item.detail}</bdi> : item.detail}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
