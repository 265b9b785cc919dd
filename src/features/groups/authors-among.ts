import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { authorsGroup, authorsWarning, groupsBesideAuthors } from '#src/domain/authors.ts';
import { firstNames } from '#src/lib/words.ts';

/** Which of those who are about to be added would be authors and something else, and what that means. */
export function authorsAmong(
  users: readonly Pick<InterfaceUser, 'name' | 'groups'>[],
  group: string,
  nameOf: (code: string) => string,
): string | undefined {
  const concerned = users
    .map(({ name, groups }) => ({ name, others: groupsBesideAuthors([...groups, group]) }))
    .filter(({ others }) => others.length > 0);
  const others = new Set(concerned.flatMap((user) => user.others));
  const warning = authorsWarning([authorsGroup, ...others], nameOf);
  if (warning === undefined) return undefined;
  const names = concerned.map(({ name }) => name);
  return `${firstNames(names)}: ${warning}`;
}
