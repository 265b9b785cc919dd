import type { DraftChange, ImpactedCall } from '#src/contract/impact-record.ts';
import type { CallWorld, MappingInCalls } from './call-world.ts';
import { type Caller, callerBy, callersOf, everyCaller } from './callers.ts';
import { refusalOf } from './can-call.ts';
import { draftWorld } from './draft-world.ts';
import { addressInGateway } from './endpoint-address.ts';

/** A call that would be refused. When it was last made stands in the calls, not in the rules. */
export type Impact = Omit<ImpactedCall, 'lastUsedAt'>;

/** Which calls a change can touch at all. */
type Scope = { readonly mappings: Iterable<MappingInCalls>; readonly callers: Iterable<Caller> };

function scopeOfUser(id: string, world: CallWorld): Scope {
  const user = world.users.get(id);
  return {
    mappings: world.mappings.values(),
    callers: user === undefined ? [] : callersOf(user, world),
  };
}

function scopeOfKey(id: string, world: CallWorld): Scope {
  const key = world.keys.get(id);
  const user = key && world.users.get(key.userId);
  return {
    mappings: world.mappings.values(),
    callers: key === undefined || user === undefined ? [] : [callerBy(key, user)],
  };
}

function scopeOfMappings(isTouched: (mapping: MappingInCalls) => boolean, world: CallWorld): Scope {
  return {
    mappings: Array.from(world.mappings.values()).filter(isTouched),
    callers: { [Symbol.iterator]: () => everyCaller(world) },
  };
}

function scopeOf(change: DraftChange, world: CallWorld): Scope {
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
      return scopeOfMappings(({ systemId }) => systemId === change.systemId, world);
    case 'deactivate-mapping':
    case 'delete-mapping':
    case 'change-mapping':
      return scopeOfMappings(({ id }) => id === change.mappingId, world);
  }
}

function credentialOf({ key, user }: Caller): Impact['credential'] {
  if (user === null) return { kind: 'oauth2' };
  if (key === null) return { kind: 'basic' };
  const { id, label, prefix, last4 } = key;
  return { kind: 'api-key', id, label, prefix, last4 };
}

/** The call by this caller to this mapping, if it is accepted now and would be refused. */
function impactOn(
  mapping: MappingInCalls,
  caller: Caller,
  [before, after]: readonly [CallWorld, CallWorld],
  now: Date,
): Impact | undefined {
  const system = before.systems.get(mapping.systemId);
  if (system === undefined) return undefined;
  const { credential } = caller;
  const { method, path } = mapping;
  const address = addressInGateway(system.slug, path);
  const question = { credential, method, address };
  if (refusalOf(question, before, now) !== undefined) return undefined;
  const failure = refusalOf(question, after, now);
  if (failure === undefined) return undefined;
  return {
    mapping: { id: mapping.id, name: mapping.name },
    system: { id: system.id, name: system.name },
    method,
    address,
    user: caller.user && { id: caller.user.id, name: caller.user.name },
    credential: credentialOf(caller),
    failure,
  };
}

/** Several changes may touch the same call. */
const keyOf = ({ mapping, user, credential }: Impact) =>
  JSON.stringify([mapping.id, user?.id, credential.kind === 'api-key' && credential.id]);

/**
 * The calls that are accepted now and would be refused after these changes, whoever makes them. A call means the address
 * and the method as they are now: after a change of path the old link is refused.
 */
export function impactOf(changes: readonly DraftChange[], world: CallWorld, now: Date): Impact[] {
  const after = changes.reduce((draft, change) => draftWorld(draft, change, now), world);
  const found = new Map<string, Impact>();
  for (const { mappings, callers } of changes.map((change) => scopeOf(change, world))) {
    for (const mapping of mappings) {
      for (const caller of callers) {
        // Whatever comes by another method is refused already.
        if (caller.credential.kind !== mapping.authMethod) continue;
        const impact = impactOn(mapping, caller, [world, after], now);
        if (impact !== undefined) found.set(keyOf(impact), impact);
      }
    }
  }
  return Array.from(found.values());
}
