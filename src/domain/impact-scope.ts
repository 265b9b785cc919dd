import type { CallWorld, MappingInCalls, UserInCalls } from './call-world.ts';
import { type Caller, callerBy, callersOf, everyCaller } from './callers.ts';
import type { NamedChange } from './named-change.ts';

/** A call: what is called, and with what. */
export type CallTo = { readonly mapping: MappingInCalls; readonly caller: Caller };

/** Whatever comes by another method is refused already. */
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

/** What decides about the calls that users make with their passwords: those who have the same are let in alike. */
const classOf = ({ owner, permissions, groups, licences }: UserInCalls) =>
  [owner.kind, permissions, groups, licences].join('\n');

/**
 * Which calls of many users are lost. Whoever is inactive is refused already. By password it is asked once for all who
 * hold the same, so that a hundred thousand users are no matter.
 */
function* lostByMany(
  ids: ReadonlySet<string>,
  world: CallWorld,
  isLost: (call: CallTo) => boolean,
): Generator<CallTo> {
  const mappings = Array.from(world.mappings.values());
  const lostByClass = new Map<string, readonly MappingInCalls[]>();
  const lostBy = (caller: Caller) =>
    mappings.filter((mapping) => isByMethod(mapping, caller) && isLost({ mapping, caller }));
  const lostAlike = (user: UserInCalls, caller: Caller) => {
    const name = classOf(user);
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

/** Which calls a change can touch at all. */
function scopeOf(
  change: Exclude<NamedChange, { kind: 'change-users' }>,
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
    case 'delete-permission':
      return scopeOfMappings(({ permission }) => permission === change.permission, world);
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
export function* lostInScope(
  change: NamedChange,
  world: CallWorld,
  isLost: (call: CallTo) => boolean,
): Generator<CallTo> {
  if (change.kind === 'change-users') {
    yield* lostByMany(change.userIds, world, isLost);
    return;
  }
  for (const call of scopeOf(change, world)) if (isLost(call)) yield call;
}
