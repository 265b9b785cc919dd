import { Outlet, useLocation, useParams } from 'react-router';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { isolated } from '#src/lib/isolated.ts';
import { codeInPath, paths } from '#src/lib/paths.ts';
import { useCallFacet } from '#src/widgets/calls/call-facets.ts';
import { CallList } from '#src/widgets/calls/call-list.tsx';
import { useCallList } from '#src/widgets/calls/use-call-list.ts';
import { useShownUser, useShownUserId } from './use-shown-user.ts';

/** The calls in the name of one user, accepted and refused, with the call that is open beside them. */
export function CallsTab() {
  const id = useShownUserId();
  const { data: user } = useShownUser();
  const { search } = useLocation();
  const list = useCallList({ user: id });
  const mappings = useCallFacet('mapping', list);
  const keys = useCallFacet('key', list);
  return (
    <>
      <h2 className="visually-hidden">Calls</h2>
      <CallList
        caption={user === undefined ? 'Calls' : `Calls by ${user.name}`}
        of="user"
        list={list}
        facets={[mappings, keys]}
        callPath={(call) => ({ pathname: paths.interfaceUsers.call(id, call.id), search })}
        openId={codeInPath(useParams().callId)}
        explanation={whyNone(user)}
      />
      <Outlet />
    </>
  );
}

/** What will stand here, or why nothing will. */
function whyNone(user: InterfaceUser | undefined): string {
  if (user?.owner.kind === 'app') {
    return `Only the app ${isolated(user.owner.appName)} can use this user, and what it does inside is no call to an endpoint.`;
  }
  return 'Every request with one of its credentials stands here, accepted or refused, with every step of why. Nothing came in its name in the last 90 days.';
}
