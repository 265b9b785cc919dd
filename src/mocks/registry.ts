import { allEndpoints } from '#src/contract/all-endpoints.ts';
import type { Endpoint } from '#src/contract/endpoint.ts';
import { apiKeyMocks } from './handlers/api-keys.ts';
import { appMocks } from './handlers/apps.ts';
import { callMocks } from './handlers/calls.ts';
import { feedbackMocks } from './handlers/feedback.ts';
import { groupMocks } from './handlers/groups.ts';
import { incomingMappingMocks } from './handlers/incoming-mappings.ts';
import { interfaceUserMocks } from './handlers/interface-users.ts';
import { licenceMocks } from './handlers/licences.ts';
import { permissionMocks } from './handlers/permissions.ts';
import { sessionMocks } from './handlers/session.ts';
import { settingsMocks } from './handlers/settings.ts';
import { systemMocks } from './handlers/systems.ts';
import type { Mock } from './mock.ts';

/** What keeps handlers from answering every endpoint exactly once. */
export function registryFlaws(endpoints: readonly Endpoint[], mocks: readonly Mock[]): string[] {
  const count = (endpoint: Endpoint) => mocks.filter((mock) => mock.endpoint === endpoint).length;
  return [
    ...endpoints.filter((endpoint) => count(endpoint) === 0).map(({ id }) => `${id} is missing`),
    ...endpoints.filter((endpoint) => count(endpoint) > 1).map(({ id }) => `${id} is doubled`),
    ...mocks
      .filter((mock) => !endpoints.includes(mock.endpoint))
      .map(({ endpoint }) => `${endpoint.id} is not in the contract`),
  ];
}

/** Every handler there is. */
export const allMocks: readonly Mock[] = [
  ...sessionMocks,
  ...settingsMocks,
  ...interfaceUserMocks,
  ...permissionMocks,
  ...groupMocks,
  ...licenceMocks,
  ...systemMocks,
  ...incomingMappingMocks,
  ...apiKeyMocks,
  ...appMocks,
  ...callMocks,
  ...feedbackMocks,
];

/** @throws {TypeError} when an endpoint has no handler, or more than one. */
export function assertComplete(): void {
  const flaws = registryFlaws(allEndpoints, allMocks);
  if (flaws.length > 0)
    throw new TypeError(`The mocks don't fit the contract: ${flaws.join(', ')}.`);
}
