import type { Reference } from '#src/contract/problem.ts';
import { paths } from '#src/lib/paths.ts';

const pathOf = new Map<string, (id: string) => string>([
  ['interface-user', paths.interfaceUsers.detail],
  ['incoming-mapping', paths.incomingMappings.detail],
  ['system', paths.systems.detail],
  ['api-key', paths.apiKeys.detail],
  ['group', paths.groups.detail],
  ['permission', paths.permissions.detail],
  ['licence', paths.licences.detail],
  ['app', paths.apps.detail],
]);

/** Where a record that stands in the way is to be found; nothing for one of a kind without a page. */
export function referencePath({ kind, id }: Reference): string | undefined {
  return pathOf.get(kind)?.(id);
}
