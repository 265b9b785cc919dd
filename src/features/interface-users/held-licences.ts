import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { Licence } from '#src/contract/licences.ts';
import { licencesHeld, licenceSources, type World } from '#src/domain/permission-world.ts';

export type HeldLicence = {
  readonly code: string;
  readonly name: string;
  /** Nothing where nobody knows a licence of this code. */
  readonly isEnabled: boolean | undefined;
  /** Names of the groups that it comes through. */
  readonly groups: readonly string[];
  /** Declared on the user itself; app-owned users only. */
  readonly isOwn: boolean;
};

/** The licences that a user holds, by name, each with what it comes through. */
export function heldLicences(
  user: Pick<InterfaceUser, 'permissions' | 'groups' | 'licences'>,
  world: World,
  licences: readonly Pick<Licence, 'code' | 'name' | 'enabled'>[],
): HeldLicence[] {
  const byCode = new Map(licences.map((one) => [one.code, one]));
  return Array.from(licencesHeld(user, world), (code) => {
    const known = byCode.get(code);
    const { isOwn, groups } = licenceSources(user, code, world);
    return {
      code,
      name: known?.name ?? code,
      isEnabled: known?.enabled,
      groups: groups.map((group) => group.name),
      isOwn,
    };
  }).toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}
