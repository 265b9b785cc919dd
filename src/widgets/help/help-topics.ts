/** What there is help on; the words name the page. */
export const helpTopics = {
  'interface-users': 'Interface users',
  permissions: 'Permissions',
} as const;

export type HelpTopic = keyof typeof helpTopics;
