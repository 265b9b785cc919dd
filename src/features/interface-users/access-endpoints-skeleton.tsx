import { Skeleton } from '#src/ui/skeleton.tsx';

const lines = [1, 2, 3, 4, 5];

/** Endpoints on their way, in the shape of their lines. */
export function AccessEndpointsSkeleton() {
  return (
    <div className="access-lines" aria-busy>
      {lines.map((line) => (
        <div key={line} className="access-endpoint">
          <span className="access-name">
            <Skeleton width={180} />
            <Skeleton width={260} />
          </span>
          <Skeleton width={320} />
        </div>
      ))}
    </div>
  );
}
