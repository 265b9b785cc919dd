import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { accessSummary, type HeldPermission } from './access-words.ts';

type AccessSummaryProps = {
  user: InterfaceUser | undefined;
  held: readonly HeldPermission[] | undefined;
  hasFailed: boolean;
};

/** How much a user holds, and in two lines why not all of it is of use. */
export function AccessSummary({ user, held, hasFailed }: AccessSummaryProps) {
  if (user === undefined || held === undefined) {
    return (
      <div className="user-access-summary" aria-busy={!hasFailed}>
        <h2>{hasFailed ? 'Permissions not known' : <Skeleton width={260} />}</h2>
        <p>{hasFailed ? 'What they depend on could not be read.' : <Skeleton width={380} />}</p>
      </div>
    );
  }
  const { head, lacks } = accessSummary(held);
  return (
    <div className="user-access-summary">
      <h2>{head}</h2>
      <p>
        {!user.active && 'The user is inactive: every call with it is refused, whatever it holds. '}
        {lacks.length === 0 ? noLacks(held.length) : lacks.join(' ')}
      </p>
    </div>
  );
}

function noLacks(count: number): string {
  return count === 0
    ? 'Neither the user itself nor one of its groups was given any.'
    : 'Each is granted directly or by a group, and no licence stands in the way.';
}
