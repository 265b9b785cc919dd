import { Skeleton } from '#src/ui/skeleton.tsx';

const lines = [260, 320, 220, 300, 240];

/** The shape of the log while it is on its way. */
export function ActivitySkeleton() {
  return (
    <div aria-busy>
      {lines.map((width) => (
        <div key={width} className="log-bone">
          <Skeleton width={88} />
          <Skeleton width={width} />
        </div>
      ))}
    </div>
  );
}
