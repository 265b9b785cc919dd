import type { AffectedUser, ManifestPlan } from '#src/contract/manifest-plan.ts';
import { allUsersGroup } from '#src/domain/all-users.ts';
import { isSameFieldValue } from './steps.ts';
import type { HoldingsIn } from './effective-holdings.ts';
import type { LiveState, LiveUser } from './live-state.ts';

/** How many of the affected a plan lists; it counts all. */
const listed = 500;

type Side = { readonly state: LiveState; readonly holdings: HoldingsIn };

/** The codes of groups and permissions that give something else before and after. */
function touchedBetween(before: Side, after: Side) {
  const gatesOf = ({ holdings: { world } }: Side, code: string) =>
    JSON.stringify([world.permissions.has(code), world.gates.get(code)]);
  const permissions = new Set(
    [
      ...before.holdings.world.permissions.keys(),
      ...after.holdings.world.permissions.keys(),
    ].filter((code) => gatesOf(before, code) !== gatesOf(after, code)),
  );
  const wasLike = new Map(before.state.groups.map((group) => [group.code, group]));
  const changed = after.state.groups.filter((group) => {
    const was = wasLike.get(group.code);
    wasLike.delete(group.code);
    return (
      was === undefined ||
      !isSameFieldValue(was.permissions, group.permissions) ||
      !isSameFieldValue(was.licences, group.licences) ||
      (group.grantsEverything && permissions.size > 0) ||
      group.permissions.some((code) => permissions.has(code))
    );
  });
  const groups = new Set([...changed.map(({ code }) => code), ...wasLike.keys()]);
  return { permissions, groups };
}

const missingFrom = (codes: readonly string[], others: readonly string[]) => {
  const known = new Set(others);
  return codes.filter((code) => !known.has(code));
};

function effectOn(user: LiveUser, now: LiveUser, before: Side, after: Side): AffectedUser[] {
  const then = before.holdings.of(user);
  const thereafter = after.holdings.of(now);
  const isKnown = then.isLeftOut !== true && thereafter.isLeftOut !== true;
  const had = isKnown ? then.counts : [];
  const has = isKnown ? thereafter.counts : [];
  const affected: AffectedUser = {
    id: user.id,
    name: user.name,
    gains: missingFrom(has, had),
    loses: missingFrom(had, has),
    losesGroups: missingFrom(user.groups, now.groups),
    losesLicences: missingFrom(user.licences, now.licences),
    keys: user.keys.count,
  };
  const { gains, loses, losesGroups, losesLicences } = affected;
  const isAffected = gains.length + loses.length + losesGroups.length + losesLicences.length > 0;
  // Where it couldn't be worked out, it is said rather than passed over.
  return isAffected || !isKnown ? [affected] : [];
}

const isLosing = ({ loses, losesGroups, losesLicences }: AffectedUser) =>
  loses.length + losesGroups.length + losesLicences.length > 0;

const order = (one: AffectedUser, other: AffectedUser) =>
  Number(isLosing(other)) - Number(isLosing(one)) ||
  (one.name === other.name ? 0 : one.name < other.name ? -1 : 1) ||
  (one.id < other.id ? -1 : 1);

/** The users who aren't the app's and for whom something changes all the same, those first who lose something. */
export function affectedUsers(
  before: Side,
  after: Side,
  appId: string,
): ManifestPlan['affected']['users'] {
  const touched = touchedBetween(before, after);
  const same = new Set(before.state.users);
  const changed = new Map(
    after.state.users.filter((user) => !same.has(user)).map((user) => [user.id, user]),
  );
  const isEverybody = touched.groups.has(allUsersGroup);
  const affected = before.state.users.flatMap((user) => {
    if (user.owner.kind === 'app' && user.owner.appId === appId) return [];
    const then = changed.get(user.id) ?? user;
    const isTouched =
      isEverybody ||
      then !== user ||
      user.groups.some((code) => touched.groups.has(code)) ||
      user.permissions.some((code) => touched.permissions.has(code));
    return isTouched ? effectOn(user, then, before, after) : [];
  });
  const inOrder = affected.toSorted(order);
  return {
    total: affected.length,
    losing: affected.filter(isLosing).length,
    items: inOrder.slice(0, listed),
  };
}
