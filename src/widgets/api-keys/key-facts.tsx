import type { ApiKey } from '#src/contract/api-key-record.ts';
import { isolated } from '#src/lib/isolated.ts';
import { paths, withQuery } from '#src/lib/paths.ts';
import { exactText, parseInstant } from '#src/lib/dates.ts';
import { DescriptionList } from '#src/ui/description-list.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';

/** The moment and how far off it is, or the word for none. */
function Moment({ at, isPlanned = false }: { at: string | null; isPlanned?: boolean }) {
  const moment = at === null ? undefined : parseInstant(at);
  if (moment === undefined) return <RelativeTime at={at} />;
  return (
    <>
      {exactText(moment)} (<RelativeTime at={at} isPlanned={isPlanned} />)
    </>
  );
}

function By({ who }: { who: ApiKey['createdBy'] }) {
  return who === null ? null : <> by {isolated(who.name)}</>;
}

/** What is known of a key, its secret aside. */
export function KeyFacts({ apiKey }: { apiKey: ApiKey }) {
  const { id, userId, userName, expiresAt, lastUsedAt, createdAt, createdBy } = apiKey;
  const { graceEndsAt, revokedAt, successorId } = apiKey;
  return (
    <DescriptionList
      items={[
        {
          term: 'Interface user',
          detail: <RouterLink to={paths.interfaceUsers.apiKeys(userId)}>{userName}</RouterLink>,
        },
        { term: 'Expires', detail: <Moment at={expiresAt} isPlanned /> },
        { term: 'Last used', detail: <RelativeTime at={lastUsedAt} /> },
        {
          term: 'Calls',
          detail: (
            <RouterLink to={withQuery(paths.interfaceUsers.calls(userId), { key: id })}>
              Calls with this key
            </RouterLink>
          ),
        },
        {
          term: 'Issued',
          detail: (
            <>
              <RelativeTime at={createdAt} />
              <By who={createdBy} />
            </>
          ),
        },
        ...(graceEndsAt === null
          ? []
          : [{ term: 'Grace period ends', detail: <Moment at={graceEndsAt} isPlanned /> }]),
        ...(successorId === null
          ? []
          : [
              {
                term: 'Successor',
                detail: (
                  <RouterLink to={paths.apiKeys.detail(successorId)}>Open the key</RouterLink>
                ),
              },
            ]),
        ...(revokedAt === null ? [] : [{ term: 'Revoked at', detail: <Moment at={revokedAt} /> }]),
      ]}
    />
  );
}
