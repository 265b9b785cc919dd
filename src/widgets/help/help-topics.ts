/** What there is help on; the words name the page. */
export const helpTopics = {
  'interface-users': 'Interface users',
  access: 'Access',
  calls: 'Calls',
  permissions: 'Permissions',
  'incoming-mappings': 'Incoming mappings',
  'api-keys': 'API keys',
  systems: 'Systems',
  'try-it': 'Try it',
  apps: 'Apps',
  groups: 'User groups',
  licences: 'Licences',
} as const;

export type HelpTopic = keyof typeof helpTopics;
