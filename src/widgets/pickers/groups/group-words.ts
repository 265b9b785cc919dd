import type { Group } from '#src/contract/groups.ts';
import { counted } from '#src/lib/words.ts';

/** What a group gives its members: "6 permissions, 1 licence: Service desk". Licences have their code until they are known. */
export function grantWords(
  group: Pick<Group, 'permissions' | 'licences' | 'grantsEverything'>,
  licenceNames: ReadonlyMap<string, string> = new Map(),
): string {
  if (group.grantsEverything) return 'Members hold every permission and every enabled licence';
  const { permissions, licences } = group;
  const parts = [
    ...(permissions.length === 0 ? [] : [counted(permissions.length, 'permission')]),
    ...(licences.length === 0
      ? []
      : [
          `${counted(licences.length, 'licence')}: ${licences.map((code) => licenceNames.get(code) ?? code).join(', ')}`,
        ]),
  ];
  return parts.length === 0 ? 'Grants nothing' : parts.join(', ');
}
