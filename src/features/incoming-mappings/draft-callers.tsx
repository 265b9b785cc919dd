import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useWatch, type Control } from 'react-hook-form';
import { incomingMappingId } from '#src/contract/incoming-mapping-record.ts';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { Section } from '#src/ui/section.tsx';
import type { MappingBody, MappingValues } from './form-values.ts';

const WhoCouldCall = lazyPart(
  () => import('#src/widgets/evaluation/who-could-call.tsx'),
  'WhoCouldCall',
  <Skeleton variant="rounded" height={120} />,
);

/** No record has it. */
const draftId = incomingMappingId.parse('draft');

/** What has to be known before anybody can be asked about. */
function missingIn({ systemId, permission }: MappingValues): string | undefined {
  if (systemId === '') return 'Choose the system on the first page to find out.';
  return permission === '' ? 'Choose the permission to find out.' : undefined;
}

/** Who could call the endpoint that is being made, before it is saved. */
export function DraftCallers({
  control,
}: {
  control: Control<MappingValues, unknown, MappingBody>;
}) {
  const values = useWatch({ control, compute: (all: MappingValues) => all });
  const { name, path, method, authMethod, permission, systemId } = values;
  const missing = missingIn(values);
  return (
    <Section
      title="Who could call it"
      headingLevel={3}
      description="An evaluation of the form as it stands, as if it were active. Nothing is saved, sent or recorded."
    >
      {missing === undefined ? (
        <WhoCouldCall
          systemId={systemId}
          endpoint={{
            id: draftId,
            name: name.trim() === '' ? 'the new endpoint' : name.trim(),
            path,
            method,
            authMethod,
            permission,
            active: true,
          }}
        />
      ) : (
        <Typography color="textSecondary">{missing}</Typography>
      )}
    </Section>
  );
}
