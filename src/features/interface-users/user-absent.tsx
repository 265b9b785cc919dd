import { isolated } from '#src/lib/isolated.ts';
import { paths } from '#src/lib/paths.ts';
import { Breadcrumbs } from '#src/ui/breadcrumbs.tsx';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { FailedState } from '#src/widgets/failed-state.tsx';
import { RecordFrame } from '#src/widgets/record/record-frame.tsx';
import { RecordHead } from '#src/widgets/record/record-head.tsx';

const above = [{ label: 'Interface users', to: paths.interfaceUsers.list }];

/** In place of a user that is not there: deleted, or an address that never was one. */
export function UserMissing({ name }: { name: string | undefined }) {
  const title = name === undefined ? 'Interface user not found' : `${isolated(name)} is deleted`;
  return (
    <RecordFrame>
      <RecordHead>
        <PageHeader title={title} breadcrumbs={<Breadcrumbs above={above} current={title} />} />
      </RecordHead>
      <EmptyState
        kind="no-match"
        title={name === undefined ? 'There is no such interface user' : 'Deleted by someone else'}
        action={
          <ButtonLink to={paths.interfaceUsers.list} variant="contained">
            Back to interface users
          </ButtonLink>
        }
      >
        {name === undefined ? (
          <p>It has been deleted by someone else, or the address is not complete.</p>
        ) : (
          <p>{name} is gone for good. Whoever calls with it is refused from now on.</p>
        )}
      </EmptyState>
    </RecordFrame>
  );
}

/** In place of a user that could not be read. */
export function UserFailed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <RecordFrame>
      <RecordHead>
        <PageHeader
          title="Interface user"
          breadcrumbs={<Breadcrumbs above={above} current="Interface user" />}
        />
      </RecordHead>
      <FailedState error={error} subject="the interface user" onRetry={onRetry} />
    </RecordFrame>
  );
}
