import { useState } from 'react';
import type { Licence } from '#src/contract/licences.ts';
import { isolated } from '#src/lib/isolated.ts';
import { paths } from '#src/lib/paths.ts';
import { Mono } from '#src/ui/mono.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { Section } from '#src/ui/section.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { Pager } from '#src/widgets/pager.tsx';
import { usePermissionWorld } from '#src/widgets/use-permission-world.ts';
import { gatedPermission, type GatedPermission } from './gated-permission.ts';
import './licence-permissions.css';

const perPage = 20;

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
      {gates.length === 0 && <p className="ui-muted">It gates no permission.</p>}
      {gates.length > 0 && world === undefined && error === null && (
        <Skeleton isBlock height={96} />
      )}
      {gates.length > 0 && world !== undefined && (
        <ul className="record-lines" aria-label="Permissions that it gates">
          {shown.map((one) => (
            <PermissionLine key={one} gated={gatedPermission(one, code, world)} />
          ))}
        </ul>
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
    <li>
      <span className="record-line-main">
        <RouterLink to={paths.permissions.detail(code)}>{name}</RouterLink>
        <Mono isQuiet>{code}</Mono>
      </span>
      <span className="record-line-end">
        {through !== undefined && <span>Below {isolated(through.name)}</span>}
        {others.map((gate) => (
          <span key={gate.code} className="licence-other-gate">
            Also waits for{' '}
            <RouterLink to={paths.licences.detail(gate.code)}>{gate.name}</RouterLink>
            {!gate.isEnabled && <StateChip tone="warning">Switched off</StateChip>}
          </span>
        ))}
      </span>
    </li>
  );
}
