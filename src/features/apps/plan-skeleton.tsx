import { Skeleton } from '#src/ui/skeleton.tsx';

/** A plan on its way, in the shape that it will have. */
export function PlanSkeleton() {
  return (
    <div className="plan" aria-busy="true">
      <output className="visually-hidden">The plan is being made…</output>
      <Skeleton width={320} />
      <Skeleton width="70%" height={32} />
      <Skeleton isBlock height={120} />
      <Skeleton isBlock height={120} />
    </div>
  );
}
