import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { effectivePermission, type PermissionEffect } from '#src/domain/effective-permissions.ts';
import type { World } from '#src/domain/permission-world.ts';
import { isolated } from '#src/lib/isolated.ts';
import { paths } from '#src/lib/paths.ts';
import { Mono } from '#src/ui/mono.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import { sourceWord } from '#src/widgets/grant-source-words.ts';
import { RecordLine } from '#src/widgets/record/record-line.tsx';
import { RecordLines } from '#src/widgets/record/record-lines.tsx';

type HolderLineProps = {
  user: InterfaceUser;
  code: string;
  /** What decides about permissions; nothing while it is on its way. */
  world: World | undefined;
};

/** One user who holds a permission: through what, and whether it counts. */
export function HolderLine({ user, code, world }: HolderLineProps) {
  const held = world === undefined ? undefined : effectivePermission(user, code, world);

  return (
    <RecordLine
      end={
        <>
          {world === undefined && <Skeleton width={96} />}
          {held !== undefined && held.sources.map(sourceWord).join(', ')}
          {held !== undefined && <EffectChip effect={held.effect} />}
          {!user.active && <StateChip tone="neutral">Inactive</StateChip>}
        </>
      }
    >
      <RouterLink to={paths.interfaceUsers.detail(user.id)}>{user.name}</RouterLink>
      {user.email === null ? (
        <Typography component="span" variant="inherit" color="textSecondary">
          No address
        </Typography>
      ) : (
        <Mono isQuiet>{user.email}</Mono>
      )}
    </RecordLine>
  );
}

function EffectChip({ effect }: { effect: PermissionEffect }) {
  switch (effect.kind) {
    case 'counts':
      return null;
    case 'switched-off':
      return (
        <StateChip tone="warning">Switched off: licence {isolated(effect.licence.name)}</StateChip>
      );
    case 'not-held':
      return (
        <StateChip tone="warning">Lacks the licence {isolated(effect.licence.name)}</StateChip>
      );
  }
}

const bones = ['first', 'second', 'third'] as const;

/** Lines on their way. */
export function HolderLineSkeleton() {
  return (
    <RecordLines label="Loading" isBusy>
      {bones.map((bone) => (
        <RecordLine key={bone}>
          <Skeleton width={160} />
          <Skeleton width={220} />
        </RecordLine>
      ))}
    </RecordLines>
  );
}
