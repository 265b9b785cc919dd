import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useId } from 'react';

type PlanSectionProps = {
  title: string;
  /** How many there are; "2 of 3" where some are left out. */
  count: number | string;
  children: ReactNode;
};

/** A part of a plan under its heading. */
export function PlanSection({ title, count, children }: PlanSectionProps) {
  const id = useId();
  return (
    <Stack component="section" aria-labelledby={id} sx={{ gap: 2, minWidth: 0, marginTop: 2 }}>
      <Typography
        variant="h2"
        component="h3"
        id={id}
        sx={{ display: 'flex', alignItems: 'baseline', gap: 2 }}
      >
        {title}
        <Typography component="span" variant="body2" color="textSecondary" className="tnum">
          {count}
        </Typography>
      </Typography>
      {children}
    </Stack>
  );
}
