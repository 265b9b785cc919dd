import { useLocation, useNavigate, useParams } from 'react-router';
import { apiKeyId } from '#src/contract/api-key-record.ts';
import { codeInPath, paths } from '#src/lib/paths.ts';
import { KeySheet } from '#src/widgets/api-keys/key-sheet.tsx';
import { useShownUserId } from './use-shown-user.ts';

/** One key over the keys of its user. */
export function UserKeySheet() {
  const userId = useShownUserId();
  const id = apiKeyId.parse(codeInPath(useParams().keyId));
  const navigate = useNavigate();
  const { search } = useLocation();
  const pathname = paths.interfaceUsers.apiKeys(userId);
  return <KeySheet id={id} onClose={() => void navigate({ pathname, search })} />;
}
