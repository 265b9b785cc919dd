import type { Group } from '#src/contract/groups.ts';
import { counted } from '#src/lib/words.ts';

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
