import type { CallList, CallQuery } from '#src/contract/calls.ts';
import type { RecordedCall } from '#src/contract/call-record.ts';
import { namedUserId, type SeededCall } from '#src/mocks/store/seeded-call.ts';
import { folded, needleOf } from '#src/mocks/store/text.ts';
import { allOf, type Condition, given, windowOf } from '#src/mocks/windows.ts';
import type { World } from '#src/mocks/world.ts';

/** How long an accepted call waits in the queue. */
const queuedMs = 2000;

/** A call as it is answered: what was queued is processed by and by. */
function asCall({ now }: World, call: RecordedCall): RecordedCall {
  if (call.processing.state !== 'queued') return call;
  const end = Date.parse(call.at) + queuedMs;
  if (end > now().getTime()) return call;
  return { ...call, processing: { state: 'processed', at: new Date(end).toISOString() } };
}

/** A call that was made since the first visit, as those before it are listed. */
const listed = (call: RecordedCall): SeededCall => ({
  id: call.id,
  at: call.at,
  verdict: call.verdict,
  reason: call.reason,
  mappingId: call.mapping?.id ?? null,
  userId: namedUserId(
    call.user,
    call.steps.find((step) => step.outcome === 'failed'),
  ),
  keyId: call.credential.kind === 'api-key' ? call.credential.id : null,
  record: () => call,
});

const textOf = ({ method, address, system, mapping, user }: RecordedCall) =>
  folded(
    [`${method} ${address}`, system?.name ?? '', mapping?.name ?? '', user?.name ?? ''].join('\n'),
  );

/** The calls on record that match, newest first unless asked otherwise. */
export function listCalls(world: World, query: CallQuery): CallList {
  const { store } = world;
  const recent = store.calls.select({ sort: ['-at'] }).map(listed);
  const all = [...recent, ...store.seededCalls()];
  const needle = needleOf(query.q);
  const from = query.from === undefined ? undefined : Date.parse(query.from);
  const to = query.to === undefined ? undefined : Date.parse(query.to);
  const matches: Condition<SeededCall> | undefined = allOf<SeededCall>([
    given(query.user, (id) => (call) => call.userId === id),
    given(query.mapping, (id) => (call) => call.mappingId === id),
    given(query.key, (id) => (call) => call.keyId === id),
    given(query.verdict, (verdict) => (call) => call.verdict === verdict),
    given(query.reason, (reason) => (call) => call.reason === reason),
    given(from, (moment) => (call) => Date.parse(call.at) >= moment),
    given(to, (moment) => (call) => Date.parse(call.at) <= moment),
    given(needle, (text) => (call) => textOf(call.record()).includes(text)),
  ]);
  const matching = matches === undefined ? all : all.filter(matches);
  const ordered = query.sort?.[0] === 'at' ? matching.toReversed() : matching;
  const { items, total } = windowOf(ordered, query);
  return {
    items: items.map((call) => asCall(world, call.record())),
    total,
    unfilteredTotal: all.length,
  };
}

/** One call on record. */
export function findCall(world: World, id: string): RecordedCall | undefined {
  const recent = world.store.calls.get(id);
  if (recent !== undefined) return asCall(world, recent);
  return world.store
    .seededCalls()
    .find((call) => call.id === id)
    ?.record();
}
