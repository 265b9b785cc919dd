import type { CallWorld, MappingInCalls, UserInCalls } from './call-world.ts';
import { type Caller, callerBy, callersOf, everyCaller } from './callers.ts';
import { isMember } from './all-users.ts';
import { type GrantChange, type GroupChange, isGrantChange } from './draft-grants.ts';
import type { NamedChange } from './named-change.ts';
import { isGatedBy } from './permission-world.ts';

/** A call: what is called, and with what. */
export type CallTo = { readonly mapping: MappingInCalls; readonly caller: Caller };

/** Calls with any other authentication method are refused before the change too, so they can't be lost by it. */
const isByMethod = ({ authMethod }: MappingInCalls, { credential }: Caller) =>
  credential.kind === authMethod;

function* eachCall(
  mappings: Iterable<MappingInCalls>,
  callers: () => Iterable<Caller>,
): Generator<CallTo> {
  for (const mapping of mappings) {
    for (const caller of callers()) if (isByMethod(mapping, caller)) yield { mapping, caller };
  }
}

function scopeOfUser(id: string, world: CallWorld): Iterable<CallTo> {
  const user = world.users.get(id);
  const callers = user === undefined ? [] : callersOf(user, world);
  return eachCall(world.mappings.values(), () => callers);
}

function scopeOfKey(id: string, world: CallWorld): Iterable<CallTo> {
  const key = world.keys.get(id);
  const user = key && world.users.get(key.userId);
  const callers = key === undefined || user === undefined ? [] : [callerBy(key, user)];
  return eachCall(world.mappings.values(), () => callers);
}

function scopeOfMappings(
  isTouched: (mapping: MappingInCalls) => boolean,
  world: CallWorld,
): Iterable<CallTo> {
  const mappings = Array.from(world.mappings.values()).filter(isTouched);
  return eachCall(mappings, () => everyCaller(world));
}

/** What decides about the calls that a user makes with the password: those who have the same are let in alike. */
const standingOf = (user: UserInCalls | undefined) =>
  user === undefined
    ? 'gone'
    : [user.owner.kind, user.active, user.permissions, user.groups, user.licences].join('\n');

/** What is asked about: the world as it is and as it would be, and whether a call is lost between them. */
type Question = {
  readonly world: CallWorld;
  readonly after: CallWorld;
  readonly isLost: (call: CallTo) => boolean;
};

/**
 * Which calls of many users are lost. Whoever is inactive is refused already. By password it is asked once for all who
 * hold the same before and after (another of the changes may meet one of them alone), so that a hundred thousand users
 * are no matter.
 */
function* lostByMany(
  ids: Iterable<string>,
  { world, after, isLost }: Question,
  isTouched: (mapping: MappingInCalls) => boolean = () => true,
): Generator<CallTo> {
  const mappings = Array.from(world.mappings.values()).filter(isTouched);
  const lostByClass = new Map<string, readonly MappingInCalls[]>();
  const lostBy = (caller: Caller) =>
    mappings.filter((mapping) => isByMethod(mapping, caller) && isLost({ mapping, caller }));
  const lostAlike = (user: UserInCalls, caller: Caller) => {
    const name = `${standingOf(user)}\n\n${standingOf(after.users.get(user.id))}`;
    const known = lostByClass.get(name) ?? lostBy(caller);
    lostByClass.set(name, known);
    return known;
  };
  for (const id of ids) {
    const user = world.users.get(id);
    if (user?.active !== true) continue;
    for (const caller of callersOf(user, world)) {
      const lost = caller.key === null ? lostAlike(user, caller) : lostBy(caller);
      for (const mapping of lost) yield { mapping, caller };
    }
  }
}

/**
 * Which calls are lost with the grants of a group: to endpoints whose permission it grants, or that wait for one of its
 * licences. Whoever holds everything through it holds all of them.
 */
function lostByGroup(change: GroupChange, question: Question): Iterable<CallTo> {
  const { world } = question;
  const group = world.grants.groups.get(change.group);
  const licences = new Set(group?.licences);
  const grants = ({ permission }: MappingInCalls) =>
    group?.grantsEverything === true ||
    group?.permissions.has(permission) === true ||
    (world.grants.gates.get(permission)?.some((gate) => licences.has(gate.code)) ?? false);
  const ids =
    change.kind === 'leave-group'
      ? change.userIds
      : Array.from(world.users.values())
          .filter((user) => isMember(user, change.group))
          .map(({ id }) => id);
  return lostByMany(ids, question, grants);
}

function lostByGrants(change: GrantChange, question: Question): Iterable<CallTo> {
  const { world } = question;
  const everybody = Array.from(world.users.values(), ({ id }) => id);
  switch (change.kind) {
    case 'delete-permission':
      return lostByMany(everybody, question, (one) => one.permission === change.permission);
    case 'change-group':
    case 'delete-group':
    case 'leave-group':
      return lostByGroup(change, question);
    case 'disable-licence':
    case 'delete-licence':
      return lostByMany(everybody, question, ({ permission }) =>
        isGatedBy(change.licence, permission, world.grants),
      );
  }
}

/** Which calls a change can touch at all. */
function scopeOf(
  change: Exclude<NamedChange, { kind: 'change-users' } | GrantChange>,
  world: CallWorld,
): Iterable<CallTo> {
  switch (change.kind) {
    case 'deactivate-user':
    case 'delete-user':
    case 'change-grants':
      return scopeOfUser(change.userId, world);
    case 'disable-key':
    case 'revoke-key':
      return scopeOfKey(change.keyId, world);
    case 'deactivate-system':
    case 'delete-system':
      return scopeOfMappings(({ systemId }) => systemId === change.systemId, world);
    case 'deactivate-mapping':
    case 'delete-mapping':
    case 'change-mapping':
      return scopeOfMappings(({ id }) => id === change.mappingId, world);
  }
}

/** The calls that a change touches and that are lost, going by `isLost`. */
export function* lostInScope(change: NamedChange, question: Question): Generator<CallTo> {
  if (change.kind === 'change-users') {
    yield* lostByMany(change.userIds, question);
  } else if (isGrantChange(change)) {
    yield* lostByGrants(change, question);
  } else {
    for (const call of scopeOf(change, question.world)) if (question.isLost(call)) yield call;
  }
}
