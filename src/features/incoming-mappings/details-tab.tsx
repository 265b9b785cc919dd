import Skeleton from '@mui/material/Skeleton';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { authMethodOf } from '#src/domain/auth-methods.ts';
import { isolated } from '#src/lib/isolated.ts';
import { paths } from '#src/lib/paths.ts';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { DescriptionList } from '#src/ui/description-list.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { Section } from '#src/ui/section.tsx';
import { LazyMappingKit } from '#src/widgets/hand-over-kit/lazy-kit.tsx';
import { RecordBody } from '#src/widgets/record/record-body.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { EndpointLinkLine } from './endpoint-link-line.tsx';
import type { StepId } from './form-values.ts';
import { useShownMapping } from './use-shown-mapping.ts';

/** What an endpoint is; each part with the way to the page of the form that changes it. */
export function DetailsTab() {
  const { data: mapping } = useShownMapping();
  return (
    <RecordBody>
      {mapping === undefined ? (
        <Skeleton variant="rounded" height={240} />
      ) : (
        <Details mapping={mapping} />
      )}
    </RecordBody>
  );
}

function Details({ mapping }: { mapping: IncomingMapping }) {
  const writeBlock = useWriteBlock('incoming-mappings');
  const method = authMethodOf(mapping.authMethod);
  const change = (step: StepId, what: string) => (
    <ButtonLink
      to={paths.incomingMappings.edit(mapping.id, step)}
      variant="text"
      size="small"
      disabledReason={writeBlock}
    >
      Change<span className="visually-hidden"> {what}</span>
    </ButtonLink>
  );

  return (
    <>
      <Section title="Endpoint" action={change('endpoint', 'the endpoint')}>
        <DescriptionList
          items={[
            {
              term: 'System',
              detail: (
                <RouterLink to={paths.systems.detail(mapping.systemId)}>
                  {mapping.systemName}
                </RouterLink>
              ),
            },
            { term: 'Description', detail: mapping.description },
            { term: 'Method', detail: <Mono>{mapping.method}</Mono> },
            { term: 'Path', detail: <Mono>{mapping.path}</Mono> },
            {
              term: 'Endpoint link',
              detail: <EndpointLinkLine systemSlug={mapping.systemSlug} path={mapping.path} />,
            },
            { term: 'Body', detail: mapping.hasBody ? 'Yes' : 'No' },
          ]}
        />
      </Section>
      <Section
        title="Authentication"
        description={`${method.note}.`}
        action={change('authentication', 'the authentication')}
      >
        <DescriptionList
          items={[
            { term: 'Method', detail: method.label },
            {
              term: 'Interface user',
              detail: method.requiresInterfaceUser
                ? 'Required'
                : 'Not required: callers are not listed by name',
            },
          ]}
        />
      </Section>
      <Section title="Permission" action={change('permission', 'the permission')}>
        <DescriptionList
          items={[
            {
              term: 'Required',
              detail: (
                <RouterLink to={paths.permissions.detail(mapping.permission)}>
                  <Mono>{mapping.permission}</Mono>
                </RouterLink>
              ),
            },
          ]}
        />
      </Section>
      <Section
        title="Samples"
        description={
          mapping.active
            ? 'One call, ready to run for whoever has the credential.'
            : 'One call, for whoever has the credential. The endpoint is switched off: until it is activated, every call is refused.'
        }
      >
        <LazyMappingKit key={mapping.id} mapping={mapping} />
      </Section>
      <Section title="History">
        <DescriptionList
          items={[
            { term: 'Created', detail: <When at={mapping.createdAt} by={mapping.createdBy} /> },
            {
              term: 'Last changed',
              detail: <When at={mapping.updatedAt} by={mapping.updatedBy} />,
            },
          ]}
        />
      </Section>
    </>
  );
}

function When({ at, by }: { at: string; by: IncomingMapping['createdBy'] }) {
  return (
    <>
      <RelativeTime at={at} />
      {by !== null && ` by ${isolated(by.name)}`}
    </>
  );
}
