import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Licence } from '#src/contract/licences.ts';
import { isolated } from '#src/lib/isolated.ts';
import { paths } from '#src/lib/paths.ts';
import { Mono } from '#src/ui/mono.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { Section } from '#src/ui/section.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { Pager } from '#src/widgets/pager.tsx';
import { RecordLine } from '#src/widgets/record/record-line.tsx';
import { RecordLines } from '#src/widgets/record/record-lines.tsx';
import { usePermissionWorld } from '#src/widgets/use-permission-world.ts';
import { gatedPermission, type GatedPermission } from './gated-permission.ts';

const perPage = 20;

const gateLook = { flexWrap: 'wrap', alignItems: 'center', gap: 1 } as const;

/** The permissions that wait for a licence: each through what, and what it waits for besides. */
export function LicencePermissions({ licence: { code, gates } }: { licence: Licence }) {
  const [offset, setOffset] = useState(0);
  const { world, error, retry } = usePermissionWorld();
  const shown = gates.slice(offset, offset + perPage);

  return (
    <Section
      title="Permissions that it gates"
      description="They count only while it is enabled, and only for whoever holds it. A permission waits for the licences above it too."
    >
      {error !== null && <FailureNote error={error} subject="permissions" onRetry={retry} />}
      {gates.length === 0 && <Typography color="textSecondary">It gates no permission.</Typography>}
      {gates.length > 0 && world === undefined && error === null && (
        <Skeleton variant="rounded" height={96} />
      )}
      {gates.length > 0 && world !== undefined && (
        <RecordLines label="Permissions that it gates">
          {shown.map((one) => (
            <PermissionLine key={one} gated={gatedPermission(one, code, world)} />
          ))}
        </RecordLines>
      )}
      <Pager
        label="Permissions that it gates"
        noun="permission"
        total={gates.length}
        offset={offset}
        perPage={perPage}
        onMove={setOffset}
      />
    </Section>
  );
}

function PermissionLine({ gated: { code, name, through, others } }: { gated: GatedPermission }) {
  return (
    <RecordLine
      end={
        <>
          {through !== undefined && <span>Below {isolated(through.name)}</span>}
          {others.map((gate) => (
            <Stack key={gate.code} component="span" direction="row" sx={gateLook}>
              Also waits for{' '}
              <RouterLink to={paths.licences.detail(gate.code)}>{gate.name}</RouterLink>
              {!gate.isEnabled && <StateChip tone="warning">Switched off</StateChip>}
            </Stack>
          ))}
        </>
      }
    >
      <RouterLink to={paths.permissions.detail(code)}>{name}</RouterLink>
      <Mono isQuiet>{code}</Mono>
    </RecordLine>
  );
}
