import { useLocation, useNavigate, useParams } from 'react-router';
import { apiKeyId } from '#src/contract/api-key-record.ts';
import { codeInPath, paths } from '#src/lib/paths.ts';
import { KeySheet } from '#src/widgets/api-keys/key-sheet.tsx';

/** One key over the list of all, whose query it keeps. */
export function ApiKeySheet() {
  const id = apiKeyId.parse(codeInPath(useParams().id));
  const navigate = useNavigate();
  const { search } = useLocation();
  return (
    <KeySheet id={id} onClose={() => void navigate({ pathname: paths.apiKeys.list, search })} />
  );
}
