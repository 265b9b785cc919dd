import type { ActivityEntry } from '#src/contract/activity.ts';
import { isolated } from '#src/lib/isolated.ts';
import { actionWords, type Change } from './activity-words.ts';

/** What is said of a key by the words alone: shown below it would only be repeated, or means nothing to anybody. */
const saidAlready = new Set(['user', 'disabled', 'revokedAt', 'successorId']);

const has = (changes: readonly Change[], field: string) =>
  changes.some((change) => change.field === field);

function updateVerb(changes: readonly Change[]): string | undefined {
  if (has(changes, 'revokedAt')) return 'revoked';
  if (has(changes, 'successorId')) return 'rotated';
  const [first, ...others] = changes;
  if (first === undefined || others.length > 0) return undefined;
  if (first.field === 'label') return 'renamed';
  if (first.field !== 'disabled') return undefined;
  return first.after === true ? 'disabled' : 'enabled';
}

/** Whether an entry is about a key of the user whose log it stands in. */
export function isKeyEntry({ target }: Pick<ActivityEntry, 'target'>): boolean {
  return target.kind === 'api-key';
}

/** What was done to a key, to follow the name of who did it: "rotated the API key Production". */
export function keyEntryWords(entry: Pick<ActivityEntry, 'action' | 'changes' | 'target'>): string {
  const key = `the API key ${isolated(entry.target.name)}`;
  if (entry.action === 'created') return `issued ${key}`;
  const verb = entry.action === 'updated' ? updateVerb(entry.changes) : undefined;
  return verb === undefined ? `${actionWords(entry)}: ${key}` : `${verb} ${key}`;
}

/** What the words have not said yet. */
export function untoldOfKey(changes: readonly Change[]): Change[] {
  return changes.filter((change) => !saidAlready.has(change.field));
}
