import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { systemQueries } from '#src/api/systems.ts';
import { systemId } from '#src/contract/system-record.ts';
import { codeInPath, paths } from '#src/lib/paths.ts';
import { WaitingSheet } from '#src/widgets/form/waiting-sheet.tsx';
import { EditSystemForm } from './edit-system-form.tsx';

/** The sheet in which a system is changed. It loads the system; the form inside begins with complete values. */
export function EditSystemSheet() {
  const id = systemId.parse(codeInPath(useParams().id));
  const navigate = useNavigate();
  const { data: system, error, refetch } = useQuery(systemQueries.detail(id));

  function close(state?: { leaveFreely: true }) {
    void navigate(paths.systems.detail(id), { state });
  }

  if (system !== undefined) return <EditSystemForm key={id} system={system} onClose={close} />;
  return (
    <WaitingSheet
      title="Edit system"
      subject="the system"
      fields={['Active', 'Name', 'Description', 'Unrestricted use']}
      error={error}
      onRetry={() => void refetch()}
      onClose={() => close()}
    />
  );
}
