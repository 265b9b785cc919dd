import Skeleton from '@mui/material/Skeleton';
import { useQuery } from '@tanstack/react-query';
import { licenceQueries } from '#src/api/licences.ts';
import { permissionQueries } from '#src/api/permissions.ts';
import type { Permission } from '#src/contract/permissions.ts';
import { paths } from '#src/lib/paths.ts';
import { Mono } from '#src/ui/mono.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { Section } from '#src/ui/section.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { RecordLine } from '#src/widgets/record/record-line.tsx';
import { RecordLines } from '#src/widgets/record/record-lines.tsx';
import { gateChain, gateSentence, type GateStep } from './gate-chain.ts';

/** What a permission waits for: its own licence and those of the permissions above it. */
export function PermissionGates({ permission }: { permission: Permission }) {
  const catalogue = useQuery(permissionQueries.catalogue());
  const licences = useQuery(licenceQueries.catalogue());
  const error = catalogue.error ?? licences.error;

  if (catalogue.data === undefined || licences.data === undefined) {
    return (
      <Section title="Gates">
        {error === null ? (
          <Skeleton width="70%" />
        ) : (
          <FailureNote
            error={error}
            subject="licences"
            onRetry={() => void Promise.all([catalogue.refetch(), licences.refetch()])}
          />
        )}
      </Section>
    );
  }
  const steps = gateChain(permission, {
    permissions: catalogue.data.items,
    licences: licences.data.items,
  });
  const hasChain = steps.length > 1 || steps.some((step) => step.licence !== undefined);
  return (
    <Section title="Gates" description={gateSentence(steps)}>
      {hasChain && (
        <RecordLines label="Gates" isOrdered>
          {steps.map((step) => (
            <Step key={step.code} step={step} isSelf={step.code === permission.code} />
          ))}
        </RecordLines>
      )}
    </Section>
  );
}

function Step({ step: { code, name, licence }, isSelf }: { step: GateStep; isSelf: boolean }) {
  return (
    <RecordLine
      end={
        licence === undefined ? (
          'No licence of its own'
        ) : (
          <>
            Licence <RouterLink to={paths.licences.detail(licence.code)}>{licence.name}</RouterLink>
            <StateChip tone={licence.isEnabled ? 'success' : 'warning'}>
              {licence.isEnabled ? 'Enabled' : 'Switched off'}
            </StateChip>
          </>
        )
      }
    >
      {isSelf ? (
        'This permission'
      ) : (
        <span>
          Below{' '}
          {name === undefined ? (
            'an unknown permission'
          ) : (
            <RouterLink to={paths.permissions.detail(code)}>{name}</RouterLink>
          )}{' '}
          <Mono isQuiet>{code}</Mono>
        </span>
      )}
    </RecordLine>
  );
}
