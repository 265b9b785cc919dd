import ListItem from '@mui/material/ListItem';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { settingsQueries } from '#src/api/settings.ts';
import type { AccessEntry } from '#src/contract/evaluations.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { authMethodOf } from '#src/domain/auth-methods.ts';
import { endpointLink, partsOfAddress } from '#src/domain/endpoint-address.ts';
import { paths, withQuery } from '#src/lib/paths.ts';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { CodeChip } from '#src/ui/code-chip.tsx';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { VerdictChip } from '#src/widgets/evaluation/verdict-chip.tsx';
import { endpointLineLook } from './access-endpoint-look.ts';
import { AccessCredentials } from './access-credentials.tsx';

const headLook = {
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  justifyContent: 'space-between',
  gap: '6px 16px',
  minWidth: 0,
} as const;

const nameLook = { flex: '1 1 320px', gap: 0.5, minWidth: 0, overflowWrap: 'anywhere' } as const;
const titleLook = { flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 10px' } as const;
const verdictLook = { flexWrap: 'wrap', alignItems: 'center', gap: '2px 10px' } as const;

const addressLook = {
  alignItems: 'center',
  gap: 1.5,
  minHeight: 28,
  fontSize: '0.8125rem',
  '& > .MuiChip-root': { flex: 'none' },
} as const;

type AccessEndpointProps = { entry: AccessEntry; user: InterfaceUser };

/** One endpoint: where it is, whether the user can call it, and what each of its credentials reaches. */
export function AccessEndpoint({ entry, user }: AccessEndpointProps) {
  const { mapping, verdict } = entry;
  return (
    <ListItem sx={endpointLineLook}>
      <Stack direction="row" sx={headLook}>
        <Stack component="span" sx={nameLook}>
          <Stack component="span" direction="row" sx={titleLook}>
            <RouterLink
              to={paths.incomingMappings.detail(mapping.id)}
              sx={{ fontWeight: 'fontWeightMedium' }}
            >
              {mapping.name}
            </RouterLink>
            <Typography component="span" color="textSecondary">
              <bdi>{mapping.system.name}</bdi>
            </Typography>
          </Stack>
          <EndpointAddress mapping={mapping} />
        </Stack>
        <Stack component="span" direction="row" sx={verdictLook}>
          <Typography component="span" color="textSecondary">
            {authMethodOf(mapping.authMethod).label}
          </Typography>
          <VerdictChip verdict={verdict} />
          <ButtonLink
            to={withQuery(paths.tryIt, { mapping: mapping.id, user: user.id })}
            variant="text"
            size="small"
          >
            Try it<span className="visually-hidden"> at {mapping.name}</span>
          </ButtonLink>
        </Stack>
      </Stack>
      <AccessCredentials entry={entry} user={user} />
    </ListItem>
  );
}

function EndpointAddress({ mapping: { name, method, address } }: Pick<AccessEntry, 'mapping'>) {
  const { data: settings } = useQuery(settingsQueries.current());
  const { slug, path } = partsOfAddress(address);
  return (
    <Stack component="span" direction="row" sx={addressLook}>
      <CodeChip code={method} />
      <Mono>{address}</Mono>
      {settings !== undefined && (
        <CopyButton
          text={endpointLink(settings.gatewayBaseAddress, { systemSlug: slug, path })}
          label={`Copy the link of ${name}`}
        />
      )}
    </Stack>
  );
}
