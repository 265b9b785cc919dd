import type { Actor } from '#src/contract/common.ts';
import { type InterfaceUser, interfaceUserId } from '#src/contract/interface-user-record.ts';
import { addressOf, localPartOf } from '#src/domain/interface-user-name.ts';
import { interfaceDomain } from '#src/mocks/tenant.ts';
import type { Random } from './random.ts';
import { before, day, hour, minute } from './times.ts';
import type { Use, UserLine } from './user-lines.ts';

const words = (text = '') => text.split(' ').filter((word) => word !== '');

/** How long ago, at least and at most. */
const spans: Record<Exclude<Use, 'never'>, readonly [number, number]> = {
  minutes: [minute, 50 * minute],
  hours: [hour, 20 * hour],
  days: [day, 6 * day],
  weeks: [8 * day, 26 * day],
  months: [35 * day, 190 * day],
};

function lastUse(line: UserLine, epoch: Date, random: Random) {
  if (line.use === 'never') return { lastUsedAt: null, lastUsedBy: null };
  const [low, high] = spans[line.use];
  const ago = Math.min(random.between(low, high), line.createdDaysAgo * day - hour);
  // Apps use their own users without a password, and what is used by a key is told by the keys.
  return { lastUsedAt: before(epoch, ago), lastUsedBy: line.app === undefined ? 'basic' : null };
}

const ownerOf = ({ app }: UserLine): InterfaceUser['owner'] =>
  app === undefined
    ? { kind: 'console' }
    : { kind: 'app', appId: app.appId, appName: app.appName, userCode: app.userCode };

/** A user as its line says, created by somebody and not changed since. Its keys come later. */
export function userFrom(
  line: UserLine,
  { id, epoch, random, by }: { id: string; epoch: Date; random: Random; by: Actor | null },
): InterfaceUser {
  const isConsoleOwned = line.app === undefined;
  const later = random.between(0, 9 * hour);
  // The users of an app come with it.
  const createdAt = before(epoch, line.createdDaysAgo * day - (isConsoleOwned ? later : 0));
  return {
    id: interfaceUserId.parse(id),
    etag: '"1"',
    name: line.name,
    email: isConsoleOwned ? addressOf(localPartOf(line.name), interfaceDomain) : null,
    type: line.type ?? 'system',
    active: line.isInactive !== true,
    owner: ownerOf(line),
    permissions: words([line.permissions, line.permissionByHand].join(' ')),
    groups: words(line.groups),
    licences: words(line.licences),
    hasPassword: isConsoleOwned,
    keys: { count: 0, nextExpiryAt: null },
    ...lastUse(line, epoch, random),
    createdAt,
    createdBy: by,
    updatedAt: createdAt,
    updatedBy: by,
  };
}
