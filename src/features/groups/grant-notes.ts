import type { Group } from '#src/contract/groups.ts';
import { effectivePermission } from '#src/domain/effective-permissions.ts';
import type { World } from '#src/domain/permission-world.ts';
import { isolated } from '#src/lib/isolated.ts';

/** What a permission of a group still waits for, for a member who has nothing but the group; nothing when it counts. */
export function countsThrough(
  { code }: Pick<Group, 'code'>,
  permission: string,
  world: World,
): string | undefined {
  const member = { permissions: [], groups: [code], licences: [] };
  const effect = effectivePermission(member, permission, world)?.effect;
  if (effect === undefined || effect.kind === 'counts') return undefined;
  return effect.kind === 'switched-off'
    ? `Waits for the licence ${isolated(effect.licence.name)}, which is switched off`
    : `Counts only for members who hold the licence ${isolated(effect.licence.name)}`;
}
