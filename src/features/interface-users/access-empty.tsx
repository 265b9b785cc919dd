import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { isolated } from '#src/lib/isolated.ts';
import { paths } from '#src/lib/paths.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import type { FailureWords } from '#src/widgets/failure-words.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import type { HeldPermission } from './access-words.ts';

type AccessEmptyProps = {
  user: InterfaceUser | undefined;
  held: readonly HeldPermission[] | undefined;
  failure: FailureWords | undefined;
  onRetry: () => void;
  onClear: () => void;
};

/** In place of rows: nothing is held, nothing matches, or it could not be read. */
export function AccessEmpty({ user, held, failure, onRetry, onClear }: AccessEmptyProps) {
  const writeBlock = useWriteBlock('interface-users');
  if (user === undefined || held === undefined) {
    if (failure === undefined) return null;
    return (
      <EmptyState
        kind="failed"
        title={failure.title}
        action={<ActionButton onClick={onRetry}>Try again</ActionButton>}
      >
        <p>{failure.detail}</p>
      </EmptyState>
    );
  }
  if (held.length === 0) {
    return (
      <EmptyState
        kind="nothing-yet"
        title={`${isolated(user.name)} can authenticate but call nothing`}
        action={
          <ButtonLink
            to={paths.interfaceUsers.edit(user.id)}
            variant="contained"
            disabledReason={writeBlock}
          >
            Give it permissions
          </ButtonLink>
        }
      >
        <p>Every endpoint that asks for a permission refuses it. A group can grant some, too.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      kind="no-match"
      title="No permission matches"
      action={<ActionButton onClick={onClear}>Clear search and filters</ActionButton>}
    >
      <p>
        None of the permissions that {isolated(user.name)} holds fits the search and the filters.
      </p>
    </EmptyState>
  );
}
