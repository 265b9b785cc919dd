import type { ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';

type RowLinkProps = {
  to: LinkProps['to'];
  state?: unknown;
  children: ReactNode;
  /** The pointer or the focus has come to it: what it leads to can be loaded. */
  onIntent?: (() => void) | undefined;
};

/** The link that names a row. It stands in the row header; a click anywhere else on the row is a click on it. */
export function RowLink({ children, onIntent, ...link }: RowLinkProps) {
  return (
    <Link {...link} className="dt-link" onPointerEnter={onIntent} onFocus={onIntent}>
      <bdi>{children}</bdi>
    </Link>
  );
}
