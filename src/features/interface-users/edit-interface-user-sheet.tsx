import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useParams } from 'react-router';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import { codeInPath, paths } from '#src/lib/paths.ts';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { SideSheet } from '#src/ui/side-sheet.tsx';
import { FieldSkeletons } from './field-skeletons.tsx';
import { failureWords } from '#src/widgets/failure-words.ts';
import { EditInterfaceUserForm } from './edit-interface-user-form.tsx';

/** The sheet in which an interface user is changed. It loads the user; the form inside begins with complete values. */
export function EditInterfaceUserSheet() {
  const params = useParams();
  const id = interfaceUserId.parse(codeInPath(params.id));
  const navigate = useNavigate();
  const { search } = useLocation();
  const { data: user, error } = useQuery(interfaceUserQueries.detail(id));

  function close(state?: { leaveFreely: true }) {
    void navigate({ pathname: paths.interfaceUsers.detail(id), search }, { state });
  }

  if (user !== undefined) return <EditInterfaceUserForm key={id} user={user} onClose={close} />;
  const words = error === null ? undefined : failureWords(error, 'the interface user');
  return (
    <SideSheet title="Edit interface user" onClose={() => close()}>
      {words === undefined ? (
        <FieldSkeletons />
      ) : (
        <FormAlert title={words.title} messages={[words.detail]} />
      )}
    </SideSheet>
  );
}
