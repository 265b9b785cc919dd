import type { Reference } from '#src/contract/problem.ts';
import { gatedBy } from '#src/domain/permission-world.ts';
import { callWorldOf } from '#src/mocks/calls/store-world.ts';
import type { StoredLicence } from '#src/mocks/store/rows.ts';
import type { World } from '#src/mocks/world.ts';

/** How many are named at most; the sentence counts them all. */
const namedAtMost = 50;

const counted = (count: number, one: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : `${one}s`}`];

/** What holds a licence or waits for it, and so keeps it from being deleted. */
export function licenceUsage(
  { store }: World,
  { code }: StoredLicence,
): { isUsed: boolean; usedBy: Reference[]; sentence: string } {
  const sort = ['name'];
  const holds = (row: { licences: string[] }) => row.licences.includes(code);
  const gated = gatedBy(code, callWorldOf(store).grants);
  const groups = store.groups.select({ sort, matches: holds });
  const users = store.users.select({ sort, matches: holds });
  const usedBy = [
    ...gated.map((id) => ({
      kind: 'permission',
      id,
      name: store.permissions.get(id)?.name ?? id,
    })),
    ...groups.map(({ code: id, name }) => ({ kind: 'group', id, name })),
    ...users.map(({ id, name }) => ({ kind: 'interface-user', id, name })),
  ];
  const uses = [
    ...counted(gated.length, 'permission'),
    ...counted(groups.length, 'user group'),
    ...counted(users.length, 'interface user'),
  ];
  return {
    isUsed: usedBy.length > 0,
    usedBy: usedBy.slice(0, namedAtMost),
    sentence: `${code} is used by ${new Intl.ListFormat('en-GB').format(uses)}. Take it from them, then delete it.`,
  };
}
