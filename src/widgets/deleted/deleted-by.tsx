import type { Problem } from '#src/contract/problem.ts';
import { RelativeTime } from '#src/ui/relative-time.tsx';

/** Who deleted something and when, as far as it is known, as a sentence. */
export function DeletedBy({ deletedAt, deletedBy }: Pick<Problem, 'deletedAt' | 'deletedBy'>) {
  return (
    <>
      {deletedBy?.name ?? 'Somebody'} deleted it
      {deletedAt !== undefined && (
        <>
          {' '}
          <RelativeTime at={deletedAt} />
        </>
      )}
      .
    </>
  );
}
