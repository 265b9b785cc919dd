import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { isolated } from '#src/lib/isolated.ts';
import { capitalised, counted, enumerated } from '#src/lib/words.ts';

/** Why an app-owned user is locked, and what can be done with it all the same. */
export function lockSentences(user: InterfaceUser): { reason: string; rest: string } | undefined {
  if (user.owner.kind !== 'app') return undefined;
  return {
    reason: `Owned by the app ${isolated(user.owner.appName)}: its name and type come from the app’s manifest, and it has no password.`,
    rest: `Only ${isolated(user.owner.appName)} can use it. It can be deactivated here, and its groups and permissions can be changed by hand, which then counts as drift from the manifest.`,
  };
}

/** What goes with a user that is deleted, and what it means for callers. */
export function lossSentences(user: InterfaceUser): string[] {
  const { keys, permissions, groups } = user;
  const lost = [
    ...(user.hasPassword ? [{ words: 'its password', count: 1 }] : []),
    ...(keys.count > 0 ? [{ words: `its ${counted(keys.count, 'key')}`, count: keys.count }] : []),
    ...(permissions.length > 0
      ? [
          {
            words: `its ${counted(permissions.length, 'direct permission')}`,
            count: permissions.length,
          },
        ]
      : []),
    ...(groups.length > 0
      ? [{ words: `its place in ${counted(groups.length, 'group')}`, count: 1 }]
      : []),
  ];
  const isOne = lost.length === 1 && lost[0]?.count === 1;
  const what =
    lost.length === 0
      ? 'It holds nothing that would be lost.'
      : `${capitalised(enumerated(lost.map((part) => part.words)))} ${isOne ? 'is' : 'are'} gone for good.`;
  return [
    what,
    'It is inactive, so its callers are refused already; nothing can let them in again afterwards.',
    ...(user.email === null ? [] : [`Its address, ${user.email}, is free again for another user.`]),
  ];
}

/** Where the address is missing, why. */
export const noAddressReason = 'App-owned users have no address: nobody signs in with them.';

/** Why a user can't be exported; nothing when it can. */
export function exportBlock(owner: InterfaceUser['owner']): string | undefined {
  return owner.kind === 'app'
    ? `The app ${isolated(owner.appName)} owns this user: the manifest of the app has it.`
    : undefined;
}
