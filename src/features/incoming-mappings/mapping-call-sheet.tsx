import { useLocation, useNavigate, useParams } from 'react-router';
import { callId } from '#src/contract/call-record.ts';
import { codeInPath, paths } from '#src/lib/paths.ts';
import { CallSheet } from '#src/widgets/calls/call-sheet.tsx';
import { useShownMappingId } from './use-shown-mapping.ts';

/** One call over the calls to its endpoint, whose query it keeps. */
export function MappingCallSheet() {
  const mappingId = useShownMappingId();
  const id = callId.parse(codeInPath(useParams().callId));
  const navigate = useNavigate();
  const { search } = useLocation();
  const pathname = paths.incomingMappings.calls(mappingId);
  return <CallSheet id={id} onClose={() => void navigate({ pathname, search })} />;
}
