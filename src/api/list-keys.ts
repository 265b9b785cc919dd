/**
 * Under which keys lists are cached. They stand apart from what reads them: who only looks for a count in the cache, such as
 * the navigation, need not load every resource's contract.
 */
export const listKeys = {
  interfaceUsers: ['interface-users', 'list'],
  permissions: ['permissions', 'list'],
  incomingMappings: ['incoming-mappings', 'list'],
  apiKeys: ['api-keys', 'list'],
  systems: ['systems', 'list'],
  apps: ['apps', 'list'],
  groups: ['groups', 'list'],
  licences: ['licences', 'list'],
} as const;
