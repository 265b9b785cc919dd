import { apiKeyId } from '#src/contract/api-key-record.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { endpointsReached, permissionsToIssue } from '#src/domain/api-key-state.ts';
import { keyFault } from '#src/domain/api-key-validity.ts';
import { type CallWorld, indexCallWorld } from '#src/domain/call-world.ts';
import { summaryOf } from '#src/mocks/keys/live-keys.ts';
import type { StoredApiKey } from '#src/mocks/store/rows.ts';
import type { Seed } from '#src/mocks/store/tables.ts';
import { type KeyLine, keyLines } from './key-lines.ts';
import { builder } from './makers.ts';
import { createRandom, type Random } from './random.ts';
import { before, day, hour } from './times.ts';

type Maker = { readonly seed: number; readonly epoch: Date };
type Records = Pick<Seed, 'users' | 'systems' | 'mappings' | 'groups' | 'licences' | 'permissions'>;

const idAt = (index: number) => apiKeyId.parse(`key_${(index + 1).toString().padStart(3, '0')}`);

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const marks = (random: Random) =>
  Array.from({ length: 4 }, () => letters.charAt(random.between(0, letters.length - 1))).join('');

/** What was done to a key after it was issued, and when. */
function fateOf([, , , , more = {}]: KeyLine, index: number, epoch: Date) {
  const { disabledDaysAgo, revokedDaysAgo, graceEndsInHours } = more;
  const daysAgo = (days: number | undefined) =>
    days === undefined ? null : before(epoch, days * day);
  const disabledAt = daysAgo(disabledDaysAgo);
  const revokedAt = daysAgo(revokedDaysAgo);
  const isRotated = graceEndsInHours !== undefined;
  const successorDaysAgo = isRotated ? keyLines[index + 1]?.[2] : undefined;
  return {
    disabled: disabledAt !== null,
    revokedAt,
    successorId: isRotated ? idAt(index + 1) : null,
    graceEndsAt: isRotated ? before(epoch, -graceEndsInHours * hour) : null,
    changedAt: disabledAt ?? revokedAt ?? daysAgo(successorDaysAgo),
  };
}

/** What a key carries and reaches, as if it had been issued with what its user has now, but for what came later. */
function issuedWith(key: StoredApiKey, user: InterfaceUser, world: CallWorld, line: KeyLine) {
  const { without = [], changed } = line[4] ?? {};
  const permissions = permissionsToIssue(user, world).filter((code) => !without.includes(code));
  const fresh = { ...key, permissions, disabled: false, revokedAt: null, graceEndsAt: null };
  const endpoints = endpointsReached(fresh, world, new Date(key.createdAt));
  const changedId = [...world.mappings.values()].find(({ name }) => name === changed?.mapping)?.id;
  return {
    permissions,
    endpoints: endpoints.map(({ mappingId, permission }) => ({
      mappingId,
      permission: changed !== undefined && mappingId === changedId ? changed.before : permission,
    })),
  };
}

/** When a key was last used: the first good one of a user goes first, the others earlier, and none after its end. */
function lastUses(
  keys: readonly StoredApiKey[],
  user: InterfaceUser,
  { seed, epoch }: Maker,
  world: CallWorld,
): (string | null)[] {
  const random = createRandom(seed + 31 * Number(user.id.slice(-3)));
  const last = user.lastUsedAt;
  if (last === null) return keys.map(() => null);
  const isByKey = random.chance(0.85);
  const isGood = (key: StoredApiKey) =>
    keyFault(key, world, epoch.getTime()) === undefined &&
    key.successorId === null &&
    key.createdAt < last;
  const main = isByKey ? keys.find(isGood) : undefined;
  return keys.map((key) => {
    if (key === main) return last;
    const ends = [last, key.expiresAt, key.revokedAt, key.graceEndsAt];
    if (key.disabled) ends.push(key.updatedAt);
    const end = ends.filter((one) => one !== null).toSorted()[0] ?? last;
    const use = before(new Date(end), random.between(2 * hour, 3 * day));
    return use > key.createdAt ? use : null;
  });
}

function keyFrom(line: KeyLine, index: number, user: InterfaceUser, { seed, epoch }: Maker) {
  const [, label, createdDaysAgo, endsInDays] = line;
  const random = createRandom(seed + index * 104_729);
  const createdAt = before(epoch, createdDaysAgo * day);
  const { changedAt, ...fate } = fateOf(line, index, epoch);
  const key: StoredApiKey = {
    id: idAt(index),
    etag: '"1"',
    userId: user.id,
    label,
    prefix: `ifk_${marks(random)}`,
    last4: marks(random),
    expiresAt: endsInDays === null ? null : before(epoch, -endsInDays * day),
    ...fate,
    lastUsedAt: null,
    permissions: [],
    endpoints: [],
    createdAt,
    createdBy: builder,
    updatedAt: changedAt ?? createdAt,
    updatedBy: builder,
  };
  return key;
}

/** The keys of the tenant. Their secrets are unknown, so they can be looked at but not used for calls. */
export function keysFor(records: Records, maker: Maker): StoredApiKey[] {
  const world = indexCallWorld({ ...records, keys: [] });
  const users = new Map(records.users.map((user) => [user.name, user]));
  const made = keyLines.flatMap((line, index): StoredApiKey[] => {
    const user = users.get(line[0]);
    if (user === undefined) return [];
    const key = keyFrom(line, index, user, maker);
    return [{ ...key, ...issuedWith(key, user, world, line) }];
  });
  const used = new Map<string, string | null>();
  for (const user of records.users) {
    const keys = made.filter(({ userId }) => userId === user.id);
    for (const [place, at] of lastUses(keys, user, maker, world).entries()) {
      used.set(keys[place]?.id ?? '', at);
    }
  }
  const withUse = (key: StoredApiKey): StoredApiKey => ({
    ...key,
    lastUsedAt: used.get(key.id) ?? null,
  });
  return made.map(withUse);
}

/** The users with what follows from their keys. */
export function usersWithKeys(
  users: readonly InterfaceUser[],
  keys: readonly StoredApiKey[],
  epoch: Date,
): InterfaceUser[] {
  const { factsOf } = indexCallWorld({
    users: [],
    systems: [],
    mappings: [],
    groups: [],
    licences: [],
    permissions: [],
    keys: [],
  });
  return users.map((user) => {
    const own = keys.filter(({ userId }) => userId === user.id);
    if (own.length === 0) return user;
    const last = own.find(
      ({ lastUsedAt }) => lastUsedAt !== null && lastUsedAt === user.lastUsedAt,
    );
    return {
      ...user,
      keys: summaryOf(own, { factsOf }, epoch),
      lastUsedBy: last?.prefix ?? user.lastUsedBy,
    };
  });
}
