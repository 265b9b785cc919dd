import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Lock } from 'lucide-react';
import type { Actor } from '#src/contract/common.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { userTypeFacts } from '#src/domain/user-types.ts';
import { isolated } from '#src/lib/isolated.ts';
import { counted } from '#src/lib/words.ts';
import { paths } from '#src/lib/paths.ts';
import { DescriptionList } from '#src/ui/description-list.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { usedWith } from '#src/widgets/active-switch/deactivation-words.ts';
import { RecordCopyable } from '#src/widgets/record/record-copyable.tsx';
import { noAddressReason } from './user-words.ts';

type Part = { user: InterfaceUser };

/** State, name, address, type and owner. */
export function IdentityDetails({ user }: Part) {
  const type = userTypeFacts[user.type];
  const signsIn = type.mayBeOperator && user.owner.kind === 'console';
  return (
    <DescriptionList
      items={[
        {
          term: 'Active',
          detail: user.active
            ? 'Yes: its callers are let in.'
            : 'No: every call with it is refused, and its history is kept.',
        },
        { term: 'Interface user name', detail: user.name },
        { term: 'Address', detail: <Address user={user} /> },
        {
          term: 'User type',
          detail: (
            <>
              {type.label}
              <Typography component="div" color="textSecondary">
                {type.who}. {type.actions}.{' '}
                {signsIn
                  ? 'May sign in to this console.'
                  : user.owner.kind === 'app'
                    ? 'Cannot sign in anywhere: it has no address and no password.'
                    : 'Cannot sign in to this console.'}
              </Typography>
            </>
          ),
        },
        { term: 'Owner', detail: <OwnerDetail user={user} /> },
      ]}
    />
  );
}

function Address({ user }: Part) {
  if (user.email === null) {
    return (
      <>
        None
        <Typography component="div" color="textSecondary">
          {noAddressReason}
        </Typography>
      </>
    );
  }
  return <RecordCopyable text={user.email} copyLabel="Copy address" />;
}

function OwnerDetail({ user: { owner } }: Part) {
  if (owner.kind === 'console') return 'Console';
  return (
    <>
      <Box component={Lock} size={14} aria-hidden sx={{ verticalAlign: -2 }} /> The app{' '}
      <RouterLink to={paths.apps.detail(owner.appId)}>{owner.appName}</RouterLink>
      <Typography component="div" color="textSecondary">
        Declared in its manifest as <Mono>{owner.userCode}</Mono>.
      </Typography>
    </>
  );
}

/** Password, keys, and when they were used last. */
export function CredentialDetails({ user }: Part) {
  const { keys, lastUsedAt, lastUsedBy } = user;
  return (
    <DescriptionList
      items={[
        { term: 'Password', detail: passwordWords(user) },
        {
          term: 'API keys',
          detail:
            keys.count === 0 ? (
              'None'
            ) : (
              <>
                {counted(keys.count, 'key')}
                {keys.nextExpiryAt === null ? (
                  ', none of which expires'
                ) : (
                  <>
                    , next expiry <RelativeTime at={keys.nextExpiryAt} isPlanned />
                  </>
                )}
              </>
            ),
        },
        {
          term: 'Last used',
          detail: (
            <>
              <RelativeTime at={lastUsedAt} />
              {usedWith(lastUsedBy)}
            </>
          ),
        },
      ]}
    />
  );
}

function passwordWords({ hasPassword, owner }: InterfaceUser): string {
  if (hasPassword) return 'Set. It is not shown again; it can be replaced.';
  return owner.kind === 'app' ? 'None: app-owned users have no password.' : 'None';
}

/** Who made it, and who changed it last. */
export function HistoryDetails({ user }: Part) {
  return (
    <DescriptionList
      items={[
        { term: 'Created', detail: <By at={user.createdAt} by={user.createdBy} /> },
        { term: 'Last changed', detail: <By at={user.updatedAt} by={user.updatedBy} /> },
      ]}
    />
  );
}

function By({ at, by }: { at: string; by: Actor | null }) {
  return (
    <>
      <RelativeTime at={at} />
      {by === null ? '' : ` by ${isolated(by.name)}`}
    </>
  );
}
