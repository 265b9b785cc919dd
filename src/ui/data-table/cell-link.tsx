import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';

/** A link in a cell to another record: plain markup, as everything in a row. The row's own link is `RowLink`. */
export function CellLink({ to, children }: { to: To; children: ReactNode }) {
  return (
    <Link to={to} className="dt-cell-link">
      <bdi>{children}</bdi>
    </Link>
  );
}
