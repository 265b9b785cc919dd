import type { ReactNode } from 'react';
import { absenceIn } from '#src/client/api-error.ts';
import type { Problem } from '#src/contract/problem.ts';
import { isolated } from '#src/lib/isolated.ts';
import { Breadcrumbs } from '#src/ui/breadcrumbs.tsx';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { PageHeaderSkeleton } from '#src/ui/page-header-skeleton.tsx';
import { DeletedBy } from './deleted/deleted-by.tsx';
import { RecordOrAbsent } from './deleted/record-or-absent.tsx';
import { FailedState } from './failed-state.tsx';
import { FailureNote } from './failure-note.tsx';
import { RecordFrame } from './record/record-frame.tsx';
import { RecordHead } from './record/record-head.tsx';

type RecordPageProps = {
  /** "system", "incoming mapping". */
  noun: string;
  /** The list that it belongs to. */
  above: { label: string; to: string };
  /** What it is called; nothing until it is known. */
  name: string | undefined;
  error: Error | null;
  onRetry: () => void;
  /** Title, state and actions; nothing until the record is known. */
  head: ReactNode;
  /** What stands between head and body whatever is known of the record: the tabs. */
  tabs?: ReactNode;
  children: ReactNode;
};

/** The page of one record: its head once it is known; in place of all of it, that it is gone or could not be read. */
export function RecordPage(props: RecordPageProps) {
  const { noun, above, name, error, onRetry, head, tabs, children } = props;
  const subject = `the ${noun}`;
  const absence = absenceIn(error);
  if (name === undefined && error !== null && absence === undefined) {
    return (
      <RecordFrame>
        <AbsentHead title={`This ${noun}`} above={above} />
        <FailedState error={error} subject={subject} onRetry={onRetry} />
      </RecordFrame>
    );
  }
  return (
    <RecordOrAbsent
      error={error}
      absent={<Missing noun={noun} above={above} name={name} absence={absence} />}
    >
      <RecordFrame>
        {absence === undefined ? (
          <RecordHead>
            {name === undefined ? <PageHeaderSkeleton noun={noun} /> : head}
            {error !== null && <FailureNote error={error} subject={subject} onRetry={onRetry} />}
            {tabs}
          </RecordHead>
        ) : (
          <AbsentHead title={absentTitle(noun, name)} above={above} />
        )}
        {children}
      </RecordFrame>
    </RecordOrAbsent>
  );
}

type AboveProps = Pick<RecordPageProps, 'above'>;

function AbsentHead({ title, above }: AboveProps & { title: string }) {
  return (
    <RecordHead>
      <PageHeader title={title} breadcrumbs={<Breadcrumbs above={[above]} current={title} />} />
    </RecordHead>
  );
}

const absentTitle = (noun: string, name: string | undefined) =>
  name === undefined ? `No such ${noun}` : `${isolated(name)} is deleted`;

function Missing({
  noun,
  above,
  name,
  absence,
}: AboveProps & Pick<RecordPageProps, 'noun' | 'name'> & { absence: Problem | undefined }) {
  const title = absentTitle(noun, name);
  return (
    <RecordFrame>
      <AbsentHead title={title} above={above} />
      <EmptyState
        kind="no-match"
        title={name === undefined ? `There is no such ${noun}` : 'Deleted by someone else'}
        action={
          <ButtonLink to={above.to} variant="contained">
            Back to {above.label.toLowerCase()}
          </ButtonLink>
        }
      >
        {absence?.deletedAt === undefined ? (
          <p>It has been deleted by someone else, or the address is not complete.</p>
        ) : (
          <p>
            <DeletedBy {...absence} />
          </p>
        )}
      </EmptyState>
    </RecordFrame>
  );
}
