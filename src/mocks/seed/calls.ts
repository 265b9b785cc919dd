import { callId, type CallCredential, type RecordedCall } from '#src/contract/call-record.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { type CallQuestion, callTo, type PresentedCredential } from '#src/domain/call-question.ts';
import { type CallWorld, indexCallWorld } from '#src/domain/call-world.ts';
import { canCall, refusalOf } from '#src/domain/can-call.ts';
import { recordCall } from '#src/mocks/calls/call-recording.ts';
import { comparePlain } from '#src/mocks/store/collation.ts';
import type { StoredApiKey } from '#src/mocks/store/rows.ts';
import { namedUserId, type SeededCall } from '#src/mocks/store/seeded-call.ts';
import type { Seed } from '#src/mocks/store/tables.ts';
import { worldAt } from './past-world.ts';
import { createRandom, type Random } from './random.ts';
import { keptOf, strangeCalls } from './strange-calls.ts';
import { before, day, hour } from './times.ts';

/** How far back calls are on record. */
export const callDays = 90;

type Records = Pick<
  Seed,
  'users' | 'systems' | 'mappings' | 'groups' | 'licences' | 'permissions' | 'apiKeys'
>;
type Maker = { readonly seed: number; readonly epoch: Date };
type Draft = {
  readonly at: string;
  readonly question: CallQuestion;
  readonly credential: CallCredential;
};
type Past = { readonly at: (moment: string) => CallWorld };

/** How long there is between two calls of somebody who was last there so long ago. */
function paceOf(ago: number): number {
  if (ago < hour) return 12 * hour;
  if (ago < day) return 26 * hour;
  return ago < 7 * day ? 4 * day : 11 * day;
}

/** What a credential may call at a moment; what anybody may call only where there is nothing else. */
function targetsOf(presented: PresentedCredential, at: string, past: Past): CallQuestion[] {
  const world = past.at(at);
  const questions = Array.from(world.mappings.values()).flatMap((mapping) => {
    const target = callTo(mapping, world);
    if (target === undefined) return [];
    const question = { credential: presented, ...target };
    const isOpen = refusalOf(question, world, new Date(at)) === undefined;
    return isOpen ? [{ question, isCheck: mapping.permission === 'API_ACCESS' }] : [];
  });
  const real = questions.filter(({ isCheck }) => !isCheck);
  return (real.length > 0 ? real : questions).map(({ question }) => question);
}

/** The calls by one credential, the last of them at the moment at which it was last used. */
function callsBy(
  { presented, lastUsedAt, since }: Caller,
  past: Past,
  { epoch, random }: { readonly epoch: Date; readonly random: Random },
): Omit<Draft, 'credential'>[] {
  const [first, ...others] = targetsOf(presented, lastUsedAt, past);
  if (first === undefined) return [];
  const oldest = before(epoch, callDays * day);
  const start = since > oldest ? since : oldest;
  const pace = paceOf(epoch.getTime() - Date.parse(lastUsedAt));
  const drafts: Omit<Draft, 'credential'>[] = [];
  let at = lastUsedAt;
  while (at > start) {
    drafts.push({ at, question: random.pick([first, ...others]) });
    at = before(new Date(at), random.between(Math.floor(pace / 4), Math.floor(pace * 1.75)));
  }
  return drafts;
}

type Caller = {
  readonly presented: PresentedCredential;
  readonly lastUsedAt: string;
  readonly since: string;
};

/** The credentials of a user that were used. What apps do with their own users is no call. */
function usedCredentials(user: InterfaceUser, records: Records, random: Random): Caller[] {
  if (user.owner.kind === 'app') return [];
  const keys = records.apiKeys.flatMap(({ id, userId, lastUsedAt, createdAt }): Caller[] =>
    userId === user.id && lastUsedAt !== null
      ? [{ presented: { kind: 'api-key', keyId: id }, lastUsedAt, since: createdAt }]
      : [],
  );
  if (user.lastUsedAt === null || user.email === null) return keys;
  const ago = user.lastUsedBy === 'basic' ? 0 : random.between(hour, 15 * day);
  const lastUsedAt = before(new Date(user.lastUsedAt), ago);
  const presented = { kind: 'basic', email: user.email, isPasswordRight: true } as const;
  return [...keys, { presented, lastUsedAt, since: user.createdAt }];
}

/** Calls of nobody in particular, and those that are refused. */
function strangeDrafts(records: Records, past: Past, { seed, epoch }: Maker): Draft[] {
  const oldest = before(epoch, callDays * day);
  return strangeCalls(records.apiKeys).flatMap((strange, index) => {
    const { everyDays, method, address, presented, credential } = strange;
    const random = createRandom(seed + index * 15_485_863);
    const question: CallQuestion = { credential: presented, method, address };
    const drafts: Draft[] = [];
    const keyId = presented.kind === 'api-key' ? presented.keyId : undefined;
    const issuedAt = records.apiKeys.find(({ id }) => id === keyId)?.createdAt ?? oldest;
    let at = before(epoch, random.between(hour, everyDays * day));
    while (at > oldest && at > issuedAt) {
      const isRefused = refusalOf(question, past.at(at), new Date(at)) !== undefined;
      // What is accepted in somebody's name stands among the calls of that user.
      if (isRefused || presented.kind === 'oauth2') drafts.push({ at, question, credential });
      at = before(new Date(at), random.between(0.5 * everyDays * day, 1.5 * everyDays * day));
    }
    return drafts;
  });
}

/** What became of an accepted call. */
function processingOf(at: string, index: number): RecordedCall['processing'] {
  const end = before(new Date(at), -(400 + ((index * 7919) % 5600)));
  return index % 53 === 17
    ? { state: 'failed', at: end, detail: 'The script ended with an error: KeyError: "number"' }
    : { state: 'processed', at: end };
}

function asSeeded({ at, question, credential }: Draft, index: number, past: Past): SeededCall {
  const id = `call_${(index + 1).toString().padStart(5, '0')}`;
  const world = past.at(at);
  const { verdict, failure, mapping, user, key } = canCall(question, world, new Date(at));
  return {
    id: callId.parse(id),
    at,
    verdict,
    reason: failure?.reason ?? null,
    mappingId: mapping?.id ?? null,
    userId: namedUserId(user, failure),
    keyId: key?.id ?? null,
    record: () => {
      const made = recordCall({ id, at, question, credential }, world, processingOf(at, index));
      return made.call;
    },
  };
}

/** The calls before the first visit, newest first: what the records say of their last use, and what led up to it. */
export function callsOf(records: Records, maker: Maker): SeededCall[] {
  const { seed, epoch } = maker;
  const world = indexCallWorld({ ...records, keys: records.apiKeys });
  const users = new Map<string, InterfaceUser>(records.users.map((user) => [user.id, user]));
  const keys = new Map<string, StoredApiKey>(records.apiKeys.map((key) => [key.id, key]));
  const past: Past = { at: (moment) => worldAt(world, { users, keys }, moment) };
  const ofUsers = records.users.flatMap((user, index) => {
    const random = createRandom(seed + index * 6151);
    return usedCredentials(user, records, random).flatMap((caller) => {
      const credential = keptOf(caller.presented, (id) => keys.get(id));
      return callsBy(caller, past, { epoch, random }).map(({ at, question }) => ({
        at,
        question,
        credential,
      }));
    });
  });
  return [...ofUsers, ...strangeDrafts(records, past, maker)]
    .toSorted((one, other) => comparePlain(one.at, other.at))
    .map((draft, index) => asSeeded(draft, index, past))
    .toReversed();
}
