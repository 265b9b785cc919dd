import { HolderLineSkeleton } from './holder-line.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';

/** A permission's page on its way: its parts where they will be. */
export function PermissionSkeleton() {
  return (
    <>
      <div className="permission-page-head">
        <header className="ui-page-head" aria-busy>
          <title>Permission · Interface users console</title>
          <div className="permission-bone-crumbs">
            <Skeleton width={220} />
          </div>
          <div className="ui-page-line">
            <h1 className="ui-page-title" tabIndex={-1}>
              <span className="visually-hidden">Permission</span>
              <Skeleton width={240} height={20} />
            </h1>
          </div>
          <div className="permission-facts">
            <Skeleton width={200} />
          </div>
        </header>
      </div>
      <div className="permission-body">
        <HolderLineSkeleton />
      </div>
    </>
  );
}
