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
import { AccessCredentials } from './access-credentials.tsx';

type AccessEndpointProps = { entry: AccessEntry; user: InterfaceUser };

/** One endpoint: where it is, whether the user can call it, and what each of its credentials reaches. */
export function AccessEndpoint({ entry, user }: AccessEndpointProps) {
  const { mapping, verdict } = entry;
  return (
    <li className="access-endpoint">
      <div className="access-head">
        <span className="access-name">
          <span className="access-title">
            <RouterLink to={paths.incomingMappings.detail(mapping.id)}>{mapping.name}</RouterLink>
            <span className="ui-muted">
              <bdi>{mapping.system.name}</bdi>
            </span>
          </span>
          <EndpointAddress mapping={mapping} />
        </span>
        <span className="access-verdict">
          <span className="ui-muted">{authMethodOf(mapping.authMethod).label}</span>
          <VerdictChip verdict={verdict} />
          <ButtonLink
            to={withQuery(paths.tryIt, { mapping: mapping.id, user: user.id })}
            variant="quiet"
            size="compact"
          >
            Try it<span className="visually-hidden"> at {mapping.name}</span>
          </ButtonLink>
        </span>
      </div>
      <AccessCredentials entry={entry} user={user} />
    </li>
  );
}

function EndpointAddress({ mapping: { name, method, address } }: Pick<AccessEntry, 'mapping'>) {
  const { data: settings } = useQuery(settingsQueries.current());
  const { slug, path } = partsOfAddress(address);
  return (
    <span className="access-address">
      <CodeChip code={method} />
      <Mono>{address}</Mono>
      {settings !== undefined && (
        <CopyButton
          text={endpointLink(settings.gatewayBaseAddress, { systemSlug: slug, path })}
          label={`Copy the link of ${name}`}
        />
      )}
    </span>
  );
}
