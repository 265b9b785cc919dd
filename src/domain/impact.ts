import type { ImpactedCall } from '#src/contract/impact-record.ts';
import type { CallQuestion } from './call-question.ts';
import type { CallWorld } from './call-world.ts';
import type { Caller } from './callers.ts';
import { refusalOf } from './can-call.ts';
import { draftWorld } from './draft-world.ts';
import { addressInGateway } from './endpoint-address.ts';
import { type CallTo, lostInScope } from './impact-scope.ts';
import type { NamedChange } from './named-change.ts';

/** A call that would be refused. When it was last made stands in the calls, not in the rules. */
export type Impact = Omit<ImpactedCall, 'lastUsedAt'>;

function credentialOf({ key, user }: Caller): Impact['credential'] {
  if (user === null) return { kind: 'oauth2' };
  if (key === null) return { kind: 'basic' };
  const { id, label, prefix, last4 } = key;
  return { kind: 'api-key', id, label, prefix, last4 };
}

/** Several changes may touch the same call. */
const nameOf = ({ mapping, caller: { user, key } }: CallTo) =>
  `${mapping.id} ${user?.id} ${key?.id}`;

/** What a call asks, and of which system; nothing where its mapping has none. */
function targetOf({ mapping, caller }: CallTo, world: CallWorld) {
  const system = world.systems.get(mapping.systemId);
  if (system === undefined) return undefined;
  const { method, path } = mapping;
  const address = addressInGateway(system.slug, path);
  const question: CallQuestion = { credential: caller.credential, method, address };
  return { system, address, question };
}

type Losses = {
  /** The calls that are accepted now and would be refused, each once. */
  readonly calls: readonly CallTo[];
  /** One of them in full: of very many only few are ever looked at. */
  readonly describe: (call: CallTo) => Impact[];
};

/** Which calls these changes would refuse, whoever makes them. */
export function lossesBy(changes: readonly NamedChange[], world: CallWorld, now: Date): Losses {
  const after = changes.reduce((draft, change) => draftWorld(draft, change, now), world);
  const isLost = (call: CallTo) => {
    const question = targetOf(call, world)?.question;
    return (
      question !== undefined &&
      refusalOf(question, world, now) === undefined &&
      refusalOf(question, after, now) !== undefined
    );
  };
  const found = changes.flatMap((change) =>
    Array.from(lostInScope(change, { world, after, isLost })),
  );
  return {
    // One change meets each call once.
    calls:
      changes.length === 1
        ? found
        : Array.from(new Map(found.map((call) => [nameOf(call), call])).values()),
    describe(call) {
      const { mapping, caller } = call;
      const target = targetOf(call, world);
      const failure = target && refusalOf(target.question, after, now);
      if (target === undefined || failure === undefined) return [];
      const { system, address } = target;
      return [
        {
          mapping: { id: mapping.id, name: mapping.name },
          system: { id: system.id, name: system.name },
          method: mapping.method,
          address,
          user: caller.user && { id: caller.user.id, name: caller.user.name },
          credential: credentialOf(caller),
          failure,
        },
      ];
    },
  };
}

/**
 * The calls that are accepted now and would be refused after these changes, whoever makes them. A call means the address
 * and the method as they are now: after a change of path the old link is refused.
 */
export function impactOf(changes: readonly NamedChange[], world: CallWorld, now: Date): Impact[] {
  const { calls, describe } = lossesBy(changes, world, now);
  return calls.flatMap(describe);
}
