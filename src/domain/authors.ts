import type { systemGroupCodes } from '#src/contract/groups.ts';
import { allUsersGroup } from './all-users.ts';

/** The group whose members are restricted in what content they can change, whatever other groups give them. */
export const authorsGroup = 'AUTHORS' satisfies (typeof systemGroupCodes)[number];

/** The groups whose grants the restriction of authors wins over: none for who is no author, or nothing else. */
export function groupsBesideAuthors(groups: readonly string[]): string[] {
  if (!groups.includes(authorsGroup)) return [];
  return groups.filter((code) => code !== authorsGroup && code !== allUsersGroup);
}

/** What is worth a second look when authors are in another group as well; nothing else is. */
export function authorsWarning(
  groups: readonly string[],
  nameOf: (code: string) => string,
): string | undefined {
  const others = groupsBesideAuthors(groups);
  if (others.length === 0) return undefined;
  return `${nameOf(authorsGroup)} are restricted in what content they can change, and the restriction wins over what ${others.map(nameOf).join(', ')} would allow.`;
}
