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
  const byKey = line.keys !== undefined && random.chance(0.8);
  const prefix = `ifk_${random.between(36 ** 3, 36 ** 4 - 1).toString(36)}`;
  const credential = byKey ? prefix : 'basic';
  // An app's user holds no credential that could be named.
  const lastUsedBy = line.app === undefined ? credential : null;
  return { lastUsedAt: before(epoch, ago), lastUsedBy };
}

/** Live keys as a record shows them. The keys themselves are not part of the tenant yet. */
export function liveKeys(keys: UserLine['keys'], epoch: Date): InterfaceUser['keys'] {
  if (keys === undefined) return { count: 0, nextExpiryAt: null };
  const [count, endsInDays] = keys;
  return {
    count,
    nextExpiryAt: endsInDays === null ? null : before(epoch, -endsInDays * day),
  };
}

const ownerOf = ({ app }: UserLine): InterfaceUser['owner'] =>
  app === undefined
    ? { kind: 'console' }
    : { kind: 'app', appId: app.appId, appName: app.appName, userCode: app.userCode };

/** A user as its line says, created by somebody and not changed since. */
export function userFrom(
  line: UserLine,
  { id, epoch, random, by }: { id: string; epoch: Date; random: Random; by: Actor | null },
): InterfaceUser {
  const isConsoleOwned = line.app === undefined;
  const createdAt = before(epoch, line.createdDaysAgo * day - random.between(0, 9 * hour));
  return {
    id: interfaceUserId.parse(id),
    etag: '"1"',
    name: line.name,
    email: isConsoleOwned ? addressOf(localPartOf(line.name), interfaceDomain) : null,
    type: line.type ?? 'system',
    active: line.isInactive !== true,
    owner: ownerOf(line),
    permissions: words(line.permissions),
    groups: words(line.groups),
    licences: words(line.licences),
    hasPassword: isConsoleOwned,
    keys: liveKeys(line.keys, epoch),
    ...lastUse(line, epoch, random),
    createdAt,
    createdBy: by,
    updatedAt: createdAt,
    updatedBy: by,
  };
}
