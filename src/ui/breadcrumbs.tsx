import { ChevronRight } from 'lucide-react';
import type { To } from 'react-router';
import { RouterLink } from './router-link.tsx';
import './breadcrumbs.css';

/** Where the page lies: links to what is above it, then its own name. */
export function Breadcrumbs({
  above,
  current,
}: {
  above: readonly { label: string; to: To }[];
  current: string;
}) {
  return (
    <nav className="ui-crumbs" aria-label="Breadcrumbs">
      <ol>
        {above.map((crumb) => (
          <li key={crumb.label}>
            <RouterLink to={crumb.to} isQuiet>
              {crumb.label}
            </RouterLink>
            <ChevronRight size={14} aria-hidden />
          </li>
        ))}
        <li aria-current="page">
          <bdi>{current}</bdi>
        </li>
      </ol>
    </nav>
  );
}
