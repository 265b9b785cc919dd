import { callId } from '#src/contract/call-record.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { type CallQuestion, callTo } from '#src/domain/call-question.ts';
import { type CallWorld, indexCallWorld } from '#src/domain/call-world.ts';
import { recordCall } from '#src/mocks/calls/call-recording.ts';
import type { StoredMapping } from '#src/mocks/store/rows.ts';
import type { SeededCall } from '#src/mocks/store/seeded-call.ts';
import type { Seed } from '#src/mocks/store/tables.ts';
import { callDays } from './calls.ts';
import { before, day } from './times.ts';

type Target = Pick<CallQuestion, 'method' | 'address'> & Pick<StoredMapping, 'id' | 'permission'>;

/** The endpoints that can be called by password; those that ask for `API_ACCESS` alone come last. */
function targetsIn(world: CallWorld): Target[] {
  const byPassword = Array.from(world.mappings.values()).filter(
    ({ authMethod, active }) => authMethod === 'basic' && active,
  );
  const targets = byPassword.flatMap((mapping): Target[] => {
    const target = callTo(mapping, world);
    return target === undefined || world.systems.get(mapping.systemId)?.active !== true
      ? []
      : [{ ...target, id: mapping.id, permission: mapping.permission }];
  });
  const isOpen = ({ permission }: Target) => permission === 'API_ACCESS';
  return [...targets.filter((one) => !isOpen(one)), ...targets.filter(isOpen)];
}

/** The last call of everybody in a crowd that is still on record: all by password, and accepted. */
export function crowdCalls(base: Seed, crowd: readonly InterfaceUser[], epoch: Date): SeededCall[] {
  const oldest = before(epoch, callDays * day);
  const calling = crowd
    .filter(({ lastUsedAt }) => lastUsedAt !== null && lastUsedAt > oldest)
    // Users who are inactive now were active when they called.
    .map((user) => (user.active ? user : Object.assign({ ...user }, { active: true })));
  const world = indexCallWorld({ ...base, users: calling, keys: [] });
  const targets = targetsIn(world);
  const targetOf = ({ permissions }: InterfaceUser) =>
    targets.find(({ permission }) => permissions.includes(permission)) ?? targets.at(-1);
  return calling.flatMap((user): SeededCall[] => {
    const { id: userId, email, lastUsedAt: at } = user;
    const target = targetOf(user);
    if (target === undefined || email === null || at === null) return [];
    const id = callId.parse(`call_${userId}`);
    const { method, address, id: mappingId } = target;
    const credential = { kind: 'basic', email, isPasswordRight: true } as const;
    const call = {
      id,
      at,
      question: { credential, method, address },
      credential: { kind: 'basic', address: email } as const,
    };
    const end = before(new Date(at), -900);
    return [
      {
        id,
        at,
        verdict: 'accepted',
        reason: null,
        mappingId,
        userId,
        keyId: null,
        record: () => recordCall(call, world, { state: 'processed', at: end }).call,
      },
    ];
  });
}
