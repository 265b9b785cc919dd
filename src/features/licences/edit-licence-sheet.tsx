import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { licenceQueries } from '#src/api/licences.ts';
import { code as codeSchema } from '#src/contract/common.ts';
import { codeInPath, paths } from '#src/lib/paths.ts';
import { WaitingSheet } from '#src/widgets/form/waiting-sheet.tsx';
import { EditLicenceForm } from './edit-licence-form.tsx';

/** The sheet in which a licence is changed. It loads the licence; the form inside begins with complete values. */
export function EditLicenceSheet() {
  const code = codeSchema.parse(codeInPath(useParams().code));
  const navigate = useNavigate();
  const { data: licence, error, refetch } = useQuery(licenceQueries.detail(code));

  function close(state?: { leaveFreely: true }) {
    void navigate(paths.licences.detail(code), { state });
  }

  if (licence !== undefined) {
    return <EditLicenceForm key={code} licence={licence} onClose={close} />;
  }
  return (
    <WaitingSheet
      title="Edit licence"
      subject="the licence"
      fields={['Name', 'Description']}
      error={error}
      onRetry={() => void refetch()}
      onClose={() => close()}
    />
  );
}
