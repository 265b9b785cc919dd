import type { Group } from '#src/contract/groups.ts';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { ListEmpty } from '#src/widgets/list-empty.tsx';
import { AddMembersLink } from './add-members-link.tsx';

type MembersEmptyProps = {
  group: Group | undefined;
  /** What is searched and filtered for, in words. */
  asked: readonly string[];
  error: Error | null;
  onClear: () => void;
  onRetry: () => void;
};

/** In place of members: nobody yet, nobody matches, or they could not be read. */
export function MembersEmpty({ group, asked, error, onClear, onRetry }: MembersEmptyProps) {
  if (error === null && asked.length === 0) {
    return (
      <EmptyState
        kind="nothing-yet"
        title="No members yet"
        action={group && <AddMembersLink group={group} />}
      >
        <p>Whoever is added holds what the group grants, until it is removed again.</p>
      </EmptyState>
    );
  }
  return (
    <ListEmpty
      words={{ one: 'member', many: 'members', explanation: '' }}
      error={error}
      asked={asked}
      writeBlock={undefined}
      onClear={onClear}
      onRetry={onRetry}
    />
  );
}
