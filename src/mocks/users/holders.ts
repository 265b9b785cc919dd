import type { Reference } from '#src/contract/problem.ts';
import type { Store } from '#src/mocks/store/store.ts';

/** How many holders are named at most; the sentence counts them all. */
const namedAtMost = 50;

const counted = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

/** What holds a permission directly, and so keeps it from being deleted. */
export function usersOfPermission(
  store: Store,
  code: string,
): { total: number; usedBy: Reference[]; sentence: string } {
  const { users, groups } = store.holdersOf(code);
  const holds = (row: { permissions: string[] }) => row.permissions.includes(code);
  const usedBy: Reference[] = [];
  for (const { code: id, name } of store.groups.select({ sort: ['name'], matches: holds })) {
    usedBy.push({ kind: 'group', id, name });
  }
  for (const { id, name } of store.users.select({ sort: ['name'], matches: holds })) {
    if (usedBy.length >= namedAtMost) break;
    usedBy.push({ kind: 'interface-user', id, name });
  }
  const holders = [
    ...counted(users, 'interface user', 'interface users'),
    ...counted(groups, 'user group', 'user groups'),
  ].join(' and ');
  const sentence = `${code} is held by ${holders}. Take it from them first, then delete it.`;
  return { total: users + groups, usedBy, sentence };
}
