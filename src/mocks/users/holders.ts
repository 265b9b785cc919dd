import type { Reference } from '#src/contract/problem.ts';
import { callWorldOf } from '#src/mocks/calls/store-world.ts';
import { isLive } from '#src/mocks/keys/live-keys.ts';
import type { World } from '#src/mocks/world.ts';

/** How many holders are named at most; the sentence counts them all. */
const namedAtMost = 50;

const counted = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** What holds, requires or carries a permission, and so keeps it from being deleted. Keys that have ended don't. */
export function usersOfPermission(
  { store, now }: World,
  code: string,
): { total: number; usedBy: Reference[]; sentence: string } {
  const { users, groups } = store.holdersOf(code);
  const holds = (row: { permissions: string[] }) => row.permissions.includes(code);
  const sort = ['name'];
  const mappings = store.mappings.select({ sort, matches: (row) => row.permission === code });
  const keys = store.apiKeys.select({
    sort,
    matches: (key) => holds(key) && isLive(key, callWorldOf(store), now()),
  });
  const usedBy: Reference[] = [
    ...store.groups
      .select({ sort, matches: holds })
      .map(({ code: id, name }) => ({ kind: 'group', id, name })),
    ...mappings.map(({ id, name }) => ({ kind: 'incoming-mapping', id, name })),
    ...keys.map(({ id, label }) => ({ kind: 'api-key', id, name: label })),
  ];
  for (const { id, name } of store.users.select({ sort, matches: holds })) {
    if (usedBy.length >= namedAtMost) break;
    usedBy.push({ kind: 'interface-user', id, name });
  }
  const uses = listed([
    ...counted(users, 'interface user', 'interface users'),
    ...counted(groups, 'user group', 'user groups'),
    ...counted(mappings.length, 'incoming mapping', 'incoming mappings'),
    ...counted(keys.length, 'live API key', 'live API keys'),
  ]);
  const sentence = `${code} is used by ${uses}. ${remedyFor(mappings.length, keys.length)}`;
  return { total: users + groups + mappings.length + keys.length, usedBy, sentence };
}

/** Keys keep what they were issued with: it goes with them. */
function remedyFor(mappings: number, keys: number): string {
  const steps = [
    'take it from whoever holds it',
    ...(mappings === 0 ? [] : ['let the mappings require another one']),
    ...(keys === 0 ? [] : ['revoke the keys that carry it']),
  ];
  const sentence = listed(steps);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}; then delete it.`;
}
