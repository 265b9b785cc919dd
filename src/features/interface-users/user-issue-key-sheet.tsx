import { useLocation, useNavigate } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { IssueKeySheet } from '#src/widgets/api-keys/issue-key-sheet.tsx';
import { useShownUser, useShownUserId } from './use-shown-user.ts';

/** The sheet for issuing, over the keys of the user. */
export function UserIssueKeySheet() {
  const id = useShownUserId();
  const { data: user } = useShownUser();
  const navigate = useNavigate();
  const { search } = useLocation();
  const pathname = paths.interfaceUsers.apiKeys(id);
  return (
    <IssueKeySheet
      user={user}
      onClose={async (state) => {
        await navigate({ pathname, search }, { state });
      }}
    />
  );
}
