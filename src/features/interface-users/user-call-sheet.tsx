import { useLocation, useNavigate, useParams } from 'react-router';
import { callId } from '#src/contract/call-record.ts';
import { codeInPath, paths } from '#src/lib/paths.ts';
import { CallSheet } from '#src/widgets/calls/call-sheet.tsx';
import { useShownUserId } from './use-shown-user.ts';

/** One call over the calls of its user, whose query it keeps. */
export function UserCallSheet() {
  const userId = useShownUserId();
  const id = callId.parse(codeInPath(useParams().callId));
  const navigate = useNavigate();
  const { search } = useLocation();
  const pathname = paths.interfaceUsers.calls(userId);
  return <CallSheet id={id} onClose={() => void navigate({ pathname, search })} />;
}
