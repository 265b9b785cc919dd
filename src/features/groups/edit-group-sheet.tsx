import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { groupQueries } from '#src/api/groups.ts';
import { paths } from '#src/lib/paths.ts';
import { WaitingSheet } from '#src/widgets/form/waiting-sheet.tsx';
import { EditGroupForm } from './edit-group-form.tsx';
import { useShownGroupCode } from './use-shown-group.ts';

/** The sheet in which a group is changed. It loads the group; the form inside begins with complete values. */
export function EditGroupSheet() {
  const code = useShownGroupCode();
  const navigate = useNavigate();
  const { data: group, error, refetch } = useQuery(groupQueries.detail(code));

  function close(state?: { leaveFreely: true }) {
    void navigate(paths.groups.detail(code), { state });
  }

  if (group !== undefined) return <EditGroupForm key={code} group={group} onClose={close} />;
  return (
    <WaitingSheet
      title="Edit user group"
      subject="the user group"
      fields={['Name', 'Description', 'Permissions', 'Licences']}
      error={error}
      onRetry={() => void refetch()}
      onClose={() => close()}
    />
  );
}
