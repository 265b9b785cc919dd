import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { appQueries } from '#src/api/apps.ts';
import { appId } from '#src/contract/app-record.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { isolated } from '#src/lib/isolated.ts';
import { paths } from '#src/lib/paths.ts';
import { enumerated } from '#src/lib/words.ts';
import { RouterLink } from '#src/ui/router-link.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { WarningNote } from '#src/widgets/warning-note.tsx';

type Owner = Extract<InterfaceUser['owner'], { kind: 'app' }>;

/** Whether an app-owned user is still given what its manifest says, and where that is decided about. */
export function UserDrift({ owner }: { owner: Owner }) {
  const id = appId.parse(owner.appId);
  const { data, error, refetch } = useQuery(appQueries.drift(id));
  const changed = (data?.items ?? []).filter(
    ({ kind, code, field }) => kind === 'user' && code === owner.userCode && field !== null,
  );
  const wordsOf = (isKept: boolean) =>
    enumerated(changed.filter((one) => one.isKept === isKept).map(({ field }) => field ?? ''));
  const open = wordsOf(false);
  const kept = wordsOf(true);
  const link = (
    <RouterLink to={paths.apps.drift(id)}>Drift of {isolated(owner.appName)}</RouterLink>
  );

  if (data === undefined) {
    return error === null ? null : (
      <FailureNote error={error} subject="the drift" onRetry={() => void refetch()} />
    );
  }
  if (open !== '') {
    return (
      <WarningNote>
        Changed by hand: the {open} differ from the manifest of {isolated(owner.appName)}. Restore
        or keep them under {link}.
      </WarningNote>
    );
  }
  return (
    <Typography color="textSecondary">
      {kept === ''
        ? 'As its manifest says. '
        : `The ${kept} differ from its manifest, and are kept so. `}
      What is changed by hand is listed under {link}.
    </Typography>
  );
}
