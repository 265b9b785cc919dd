import MuiBreadcrumbs from '@mui/material/Breadcrumbs';
import Typography from '@mui/material/Typography';
import { ChevronRight } from 'lucide-react';
import type { To } from 'react-router';
import { RouterLink } from './router-link.tsx';

/** Where the page lies: links to what is above it, then its own name. */
export function Breadcrumbs({
  above,
  current,
}: {
  above: readonly { label: string; to: To }[];
  current: string;
}) {
  return (
    <MuiBreadcrumbs aria-label="Breadcrumbs" separator={<ChevronRight size={14} aria-hidden />}>
      {above.map((crumb) => (
        <RouterLink key={crumb.label} to={crumb.to} isQuiet>
          {crumb.label}
        </RouterLink>
      ))}
      <Typography component="span" variant="inherit" aria-current="page">
        <bdi>{current}</bdi>
      </Typography>
    </MuiBreadcrumbs>
  );
}
