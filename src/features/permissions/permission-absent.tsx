import { isolated } from '#src/lib/isolated.ts';
import { paths } from '#src/lib/paths.ts';
import { Breadcrumbs } from '#src/ui/breadcrumbs.tsx';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { FailedState } from '#src/widgets/failed-state.tsx';
import { RecordFrame } from '#src/widgets/record/record-frame.tsx';
import { RecordHead } from '#src/widgets/record/record-head.tsx';

const above = [{ label: 'Permissions', to: paths.permissions.list }];

/** In place of a permission that is not there: deleted, or an address that never was one. */
export function PermissionMissing({ name }: { name: string | undefined }) {
  const title = name === undefined ? 'Permission not found' : `${isolated(name)} is deleted`;
  return (
    <RecordFrame>
      <RecordHead>
        <PageHeader title={title} breadcrumbs={<Breadcrumbs above={above} current={title} />} />
      </RecordHead>
      <EmptyState
        kind="no-match"
        title={name === undefined ? 'There is no such permission' : 'Deleted by someone else'}
        action={
          <ButtonLink to={paths.permissions.list} variant="contained">
            Back to permissions
          </ButtonLink>
        }
      >
        <p>
          {name === undefined
            ? 'It has been deleted by someone else, or the address is not complete.'
            : 'Endpoints that ask for it can be called by nobody.'}
        </p>
      </EmptyState>
    </RecordFrame>
  );
}

/** In place of a permission that could not be read. */
export function PermissionFailed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <RecordFrame>
      <RecordHead>
        <PageHeader
          title="Permission"
          breadcrumbs={<Breadcrumbs above={above} current="Permission" />}
        />
      </RecordHead>
      <FailedState error={error} subject="the permission" onRetry={onRetry} />
    </RecordFrame>
  );
}
