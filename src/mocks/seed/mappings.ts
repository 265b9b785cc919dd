import { incomingMappingId, mappingMethod } from '#src/contract/incoming-mapping-record.ts';
import type { StoredMapping } from '#src/mocks/store/rows.ts';
import { systemIdOf } from './external-systems.ts';
import { mappingLines } from './mapping-lines.ts';
import { builder } from './makers.ts';
import { before, day } from './times.ts';

const hasBody = (method: StoredMapping['method']) => !['GET', 'DELETE'].includes(method);

/** A script as short as the ones that people begin with. */
function scriptFor(name: string, method: StoredMapping['method']): string {
  const given = hasBody(method) ? 'data' : 'props["query"]';
  return [`"""${name}"""`, '', 'def transform(data, props):', `    return ${given}`, ''].join('\n');
}

function partsOf(endpoint: string): [StoredMapping['method'], string] {
  const [method, path = ''] = endpoint.split(' ');
  return [mappingMethod.parse(method), path];
}

/** The incoming mappings of the tenant. */
export function mappingsAt(epoch: Date): StoredMapping[] {
  return mappingLines.map(
    (
      [system, name, description, endpoint, authMethod, permission, daysOld, active = true],
      index,
    ) => {
      const [method, path] = partsOf(endpoint);
      const createdAt = before(epoch, daysOld * day);
      return {
        id: incomingMappingId.parse(`map_${(index + 1).toString().padStart(3, '0')}`),
        etag: '"1"',
        systemId: systemIdOf(system),
        name,
        description,
        path,
        method,
        hasBody: hasBody(method),
        authMethod,
        permission,
        script: scriptFor(name, method),
        active,
        createdAt,
        createdBy: builder,
        updatedAt: active ? createdAt : before(epoch, 33 * day),
        updatedBy: builder,
      };
    },
  );
}
