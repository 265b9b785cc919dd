import * as z from 'zod';
import { mappingMethods } from '#src/contract/incoming-mapping-record.ts';
import { choiceParam, textParam } from '#src/lib/url-state.ts';

/** What the page's address holds: never a credential, never a body. */
export const tryItSchema = z.object({
  mode: choiceParam(['call', 'evaluate'], 'call'),
  mapping: textParam(),
  user: textParam(),
  /** Empty for the one of the endpoint. */
  method: choiceParam(['', ...mappingMethods], ''),
  /** What follows `/dc/`, where it is typed. */
  path: textParam(),
});
export type TryItState = z.output<typeof tryItSchema>;
export type SetTryIt = (patch: Partial<TryItState>, options?: { replace?: boolean }) => void;

export type CallMethod = (typeof mappingMethods)[number];

export const methodChoices = mappingMethods.map((method) => ({ value: method, label: method }));

const longestPath = 300;

/** What of a typed address may stand in the page's own: no query, in which people put secrets, and nothing like a key. */
export function keepablePath(typed: string): string {
  const [path = ''] = typed.trim().split(/[?#]/u);
  return /ifk_[0-9A-Za-z]{8,}/u.test(path) ? '' : path.slice(0, longestPath);
}
