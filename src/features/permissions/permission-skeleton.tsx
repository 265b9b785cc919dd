import { PageHeaderSkeleton } from '#src/ui/page-header-skeleton.tsx';
import { RecordBody } from '#src/widgets/record/record-body.tsx';
import { RecordHead } from '#src/widgets/record/record-head.tsx';
import { HolderLineSkeleton } from './holder-line.tsx';

/** A permission's page on its way: its parts where they will be. */
export function PermissionSkeleton() {
  return (
    <>
      <RecordHead>
        <PageHeaderSkeleton noun="permission" />
      </RecordHead>
      <RecordBody>
        <HolderLineSkeleton />
      </RecordBody>
    </>
  );
}
