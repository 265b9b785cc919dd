import { useNavigate, useParams } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { WaitingSheet } from '#src/widgets/form/waiting-sheet.tsx';
import { EditMappingForm } from './edit-mapping-form.tsx';
import { stepId } from './form-values.ts';
import { useShownMapping, useShownMappingId } from './use-shown-mapping.ts';

/** The sheet in which a mapping is changed, opened at one page of the form. */
export function EditMappingSheet() {
  const id = useShownMappingId();
  const step = stepId.parse(useParams().step);
  const navigate = useNavigate();
  const { data: mapping, error, refetch } = useShownMapping();

  function close(state?: { leaveFreely: true }) {
    const page = step === 'script' ? paths.incomingMappings.script : paths.incomingMappings.detail;
    void navigate(page(id), { state });
  }

  if (mapping !== undefined) {
    return <EditMappingForm key={id} mapping={mapping} firstStep={step} onClose={close} />;
  }
  return (
    <WaitingSheet
      title="Edit incoming mapping"
      subject="the incoming mapping"
      fields={['Active', 'System', 'Name', 'Description', 'Method', 'Path']}
      error={error}
      onRetry={() => void refetch()}
      onClose={() => close()}
    />
  );
}
