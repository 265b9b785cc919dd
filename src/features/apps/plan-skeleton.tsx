import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';

/** A plan on its way, in the shape that it will have. */
export function PlanSkeleton() {
  return (
    <Stack aria-busy="true" sx={{ gap: 4, maxWidth: 1120 }}>
      <output className="visually-hidden">The plan is being made…</output>
      <Skeleton width={320} />
      <Skeleton width="70%" height={32} />
      <Skeleton variant="rounded" height={120} />
      <Skeleton variant="rounded" height={120} />
    </Stack>
  );
}
