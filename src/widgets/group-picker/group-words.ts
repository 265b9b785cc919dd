import type { Group, systemGroupCodes } from '#src/contract/groups.ts';
import { counted } from '#src/lib/words.ts';
import { allUsersGroup } from '#src/domain/all-users.ts';

const authors = 'AUTHORS' satisfies (typeof systemGroupCodes)[number];

/** What a group gives its members: "6 permissions, 1 licence". */
export function grantWords(
  group: Pick<Group, 'permissions' | 'licences' | 'grantsEverything'>,
): string {
  if (group.grantsEverything) return 'Members hold every permission and every enabled licence';
  const { permissions, licences } = group;
  const parts = [
    ...(permissions.length === 0 ? [] : [counted(permissions.length, 'permission')]),
    ...(licences.length === 0 ? [] : [counted(licences.length, 'licence')]),
  ];
  return parts.length === 0 ? 'Grants nothing' : parts.join(', ');
}

/** What is worth a second look when authors are in another group as well; nothing else is. */
export function authorsWarning(
  groups: readonly string[],
  nameOf: (code: string) => string,
): string | undefined {
  const others = groups.filter((code) => code !== authors && code !== allUsersGroup);
  if (!groups.includes(authors) || others.length === 0) return undefined;
  return `${nameOf(authors)} are restricted in what content they can change, and the restriction wins over what ${others.map(nameOf).join(', ')} would allow.`;
}
