import type { HelpTopic } from './help-topics.ts';

const topics: readonly (readonly [part: string, topic: HelpTopic])[] = [
  ['access', 'access'],
  ['callers', 'access'],
  ['calls', 'calls'],
  ['api-keys', 'api-keys'],
];

/** What there is help on at one tab of a record's page; the topic of the record where the tab has none. */
export function topicAt(pathname: string, topic: HelpTopic): HelpTopic {
  const [, , , tab] = pathname.split('/');
  return topics.find(([part]) => part === tab)?.[1] ?? topic;
}
