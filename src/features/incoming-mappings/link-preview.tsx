import { useQuery } from '@tanstack/react-query';
import { useWatch, type Control } from 'react-hook-form';
import { systemQueries } from '#src/api/systems.ts';
import { mappingPath } from '#src/contract/incoming-mapping-record.ts';
import { EndpointLinkLine } from './endpoint-link-line.tsx';
import type { MappingBody, MappingValues } from './form-values.ts';

type LinkPreviewProps = { control: Control<MappingValues, unknown, MappingBody> };

/** The endpoint link as it will be, while one types. */
export function LinkPreview({ control }: LinkPreviewProps) {
  const systemId = useWatch({ control, name: 'systemId' });
  const path = useWatch({ control, name: 'path' });
  const { data: systems } = useQuery(systemQueries.catalogue());
  const system = systems?.items.find(({ id }) => id === systemId);

  return (
    <div className="mapping-link">
      <span className="mapping-link-label">Endpoint link</span>
      {system === undefined || !mappingPath.safeParse(path).success ? (
        <span className="ui-muted">It stands here once there are a system and a valid path.</span>
      ) : (
        <EndpointLinkLine systemSlug={system.slug} path={path} />
      )}
    </div>
  );
}
