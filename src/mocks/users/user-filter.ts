import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { InterfaceUserQuery } from '#src/contract/interface-users.ts';
import { allUsersGroup } from '#src/domain/all-users.ts';
import { hasPermission } from '#src/domain/effective-permissions.ts';
import { indexWorld, licencesHeld } from '#src/domain/permission-world.ts';
import { callWorldOf } from '#src/mocks/calls/store-world.ts';
import { keysSummary } from '#src/mocks/keys/live-keys.ts';
import type { Store } from '#src/mocks/store/store.ts';
import { allOf, given } from '#src/mocks/windows.ts';
import type { World } from '#src/mocks/world.ts';

type Condition = (user: InterfaceUser) => boolean;
type Filters = Omit<InterfaceUserQuery, 'q' | 'sort' | 'offset' | 'limit'>;

/** Those who hold a permission so that it counts: looked into only where somebody can hold it at all. */
function permissionCondition(store: Store, code: string): Condition {
  const groups = [...store.groups.all()];
  const index = indexWorld({
    groups,
    licences: [...store.licences.all()],
    permissions: [...store.permissions.all()],
  });
  const granting = new Set(
    groups
      .filter((group) => group.grantsEverything || group.permissions.includes(code))
      .map((group) => group.code),
  );
  const isForAll = granting.has(allUsersGroup);
  // Decided once for all who hold the same.
  const decided = new Map<string, boolean>();
  return (user) => {
    const isDirect = user.permissions.includes(code);
    if (!isForAll && !isDirect && !user.groups.some((group) => granting.has(group))) return false;
    const alike = [isDirect, ...user.groups, '', ...user.licences].join('\n');
    const known = decided.get(alike);
    if (known !== undefined) return known;
    const answer = hasPermission(user, code, index);
    decided.set(alike, answer);
    return answer;
  };
}

/** Those who hold a licence, themselves or through a group, enabled or not. */
function licenceCondition(store: Store, code: string): Condition {
  const index = callWorldOf(store).grants;
  return (user) => licencesHeld(user, index).has(code);
}

function ownerCondition(owner: string): Condition {
  if (owner === 'console') return (user) => user.owner.kind === 'console';
  const appId = owner.slice('app:'.length);
  return ({ owner }) => owner.kind === 'app' && owner.appId === appId;
}

function before(moment: string, timeOf: (user: InterfaceUser) => string | null): Condition {
  const limit = Date.parse(moment);
  return (user) => {
    const time = timeOf(user);
    return time !== null && Date.parse(time) < limit;
  };
}

/** Who matches the filters; nothing when everybody does. */
export function userMatcher(world: World, filters: Filters): Condition | undefined {
  const { store } = world;
  return allOf<InterfaceUser>([
    given(filters.active, (active) => (user) => user.active === active),
    given(filters.type, (type) => (user) => user.type === type),
    given(filters.owner, ownerCondition),
    given(filters.group, (group) =>
      group === allUsersGroup ? () => true : (user) => user.groups.includes(group),
    ),
    given(filters.licence, (code) => licenceCondition(store, code)),
    given(filters.neverUsed, (never) => (user) => (user.lastUsedAt === null) === never),
    given(filters.lastUsedBefore, (moment) => before(moment, (user) => user.lastUsedAt)),
    given(filters.keyExpiresBefore, (moment) =>
      before(moment, (user) => keysSummary(world, user.id).nextExpiryAt),
    ),
    given(filters.permission, (code) => permissionCondition(store, code)),
  ]);
}
