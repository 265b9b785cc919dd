import { useQuery } from '@tanstack/react-query';
import { settingsQueries } from '#src/api/settings.ts';
import { endpointLink } from '#src/domain/endpoint-address.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';

/** The link that a partner gets, with copy. */
export function EndpointLinkLine({ systemSlug, path }: { systemSlug: string; path: string }) {
  const { data: settings, isError } = useQuery(settingsQueries.current());
  if (settings === undefined) {
    return isError ? (
      <span className="ui-muted">The gateway’s address could not be read.</span>
    ) : (
      <Skeleton width={280} />
    );
  }
  const link = endpointLink(settings.gatewayBaseAddress, { systemSlug, path });
  return (
    <span className="record-copyable">
      <Mono>{link}</Mono>
      <CopyButton text={link} label="Copy endpoint link" />
    </span>
  );
}
