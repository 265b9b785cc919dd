import { Skeleton } from '#src/ui/skeleton.tsx';

/** The head of a user's page while the user is on its way: as tall as it will be. */
export function UserHeadSkeleton() {
  return (
    <header className="ui-page-head" aria-busy>
      <title>Interface user · Interface users console</title>
      <div className="user-bone-crumbs">
        <Skeleton width={220} />
      </div>
      <div className="ui-page-line">
        <h1 className="ui-page-title" tabIndex={-1}>
          <span className="visually-hidden">Interface user</span>
          <Skeleton width={240} height={20} />
        </h1>
      </div>
      <div className="user-facts">
        <Skeleton width={320} />
      </div>
    </header>
  );
}
