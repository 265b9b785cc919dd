import { Outlet, useLocation, useParams } from 'react-router';
import { codeInPath, paths } from '#src/lib/paths.ts';
import { useCallFacet } from '#src/widgets/calls/call-facets.ts';
import { CallList } from '#src/widgets/calls/call-list.tsx';
import { useCallList } from '#src/widgets/calls/use-call-list.ts';
import { useShownMapping, useShownMappingId } from './use-shown-mapping.ts';

/** The calls to one endpoint, by whomever, with the call that is open beside them. */
export function CallsTab() {
  const id = useShownMappingId();
  const { data: mapping } = useShownMapping();
  const { search } = useLocation();
  const list = useCallList({ mapping: id });
  const users = useCallFacet('user', list);
  return (
    <>
      <h2 className="visually-hidden">Calls</h2>
      <CallList
        caption={mapping === undefined ? 'Calls' : `Calls to ${mapping.name}`}
        of="mapping"
        list={list}
        facets={[users]}
        callPath={(call) => ({ pathname: paths.incomingMappings.call(id, call.id), search })}
        openId={codeInPath(useParams().callId)}
        explanation="Every request to this endpoint stands here, accepted or refused, with every step of why. Nobody called it in the last 90 days."
      />
      <Outlet />
    </>
  );
}
