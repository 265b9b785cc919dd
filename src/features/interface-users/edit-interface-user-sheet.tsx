import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useParams } from 'react-router';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import { codeInPath, paths } from '#src/lib/paths.ts';
import { WaitingSheet } from '#src/widgets/form/waiting-sheet.tsx';
import { EditInterfaceUserForm } from './edit-interface-user-form.tsx';
import { fieldLabels } from './field-labels.ts';

const fields = [
  fieldLabels.active,
  fieldLabels.name,
  fieldLabels.password,
  fieldLabels.permissions,
] as const;

/** The sheet in which an interface user is changed. It loads the user; the form inside begins with complete values. */
export function EditInterfaceUserSheet() {
  const params = useParams();
  const id = interfaceUserId.parse(codeInPath(params.id));
  const navigate = useNavigate();
  const { search } = useLocation();
  const { data: user, error, refetch } = useQuery(interfaceUserQueries.detail(id));

  function close(state?: { leaveFreely: true }) {
    void navigate({ pathname: paths.interfaceUsers.detail(id), search }, { state });
  }

  if (user !== undefined) return <EditInterfaceUserForm key={id} user={user} onClose={close} />;
  return (
    <WaitingSheet
      title="Edit interface user"
      subject="the interface user"
      fields={fields}
      error={error}
      onRetry={() => void refetch()}
      onClose={() => close()}
    />
  );
}
