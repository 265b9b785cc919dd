import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { settingsQueries } from '#src/api/settings.ts';
import { endpointLink } from '#src/domain/endpoint-address.ts';
import { RecordCopyable } from '#src/widgets/record/record-copyable.tsx';

/** The link that a partner gets, with copy. */
export function EndpointLinkLine({ systemSlug, path }: { systemSlug: string; path: string }) {
  const { data: settings, isError } = useQuery(settingsQueries.current());
  if (settings === undefined) {
    return isError ? (
      <Typography component="span" variant="inherit" color="textSecondary">
        The gateway’s address could not be read.
      </Typography>
    ) : (
      <Skeleton width={280} />
    );
  }
  const link = endpointLink(settings.gatewayBaseAddress, { systemSlug, path });
  return <RecordCopyable text={link} copyLabel="Copy endpoint link" />;
}
