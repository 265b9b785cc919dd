import { type Handover, handover, type HandoverPatch } from '#src/contract/incoming-mappings.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { withEndpointOn } from '#src/domain/draft-world.ts';
import { type Impact, impactOf } from '#src/domain/impact.ts';
import { actorOf } from '#src/mocks/activity.ts';
import { callWorldOf } from '#src/mocks/calls/store-world.ts';
import type { StoredHandover, StoredMapping } from '#src/mocks/store/rows.ts';
import type { World } from '#src/mocks/world.ts';

type Change = Pick<Handover, 'change' | 'before' | 'after'>;

/** A hand-over as it is answered. */
export const asHandover = (row: StoredHandover): Handover => handover.parse(row);

const keyOf = ({ credential }: Impact): Handover['key'] => {
  if (credential.kind !== 'api-key') return null;
  const { id, label, prefix, last4 } = credential;
  return { id, label, prefix, last4 };
};

/** What somebody has not been told yet of an earlier change of the same kind. */
function openOne(
  open: readonly StoredHandover[],
  { change }: Change,
  { user, credential }: Impact,
): StoredHandover | undefined {
  const keyId = credential.kind === 'api-key' ? credential.id : undefined;
  return open.find(
    (row) => row.change === change && row.user.id === user?.id && row.key?.id === keyId,
  );
}

function note(
  world: World,
  mappingId: StoredMapping['id'],
  change: Change,
  impact: Impact,
  earlier: StoredHandover | undefined,
): void {
  const { store } = world;
  const user = impact.user && store.users.get(impact.user.id);
  // Whoever comes by OAuth 2.0 is no interface user that could be told.
  if (user === null || user === undefined) return;
  store.handovers.put({
    id: earlier?.id ?? store.nextId('hnd'),
    etag: store.nextEtag(),
    mappingId,
    ...change,
    before: earlier?.before ?? change.before,
    changedAt: world.now().toISOString(),
    user: { id: user.id, name: user.name, email: user.email },
    key: keyOf(impact),
    doneAt: null,
    doneBy: null,
    note: '',
  });
}

type Wanted = Pick<StoredMapping, 'path' | 'permission'>;

/**
 * Notes whom a change of path or permission concerns: whoever could call before, and can't in the same way after. That
 * the endpoint is switched off at the moment makes no difference: they will call again once it is on.
 */
export function handOver(world: World, mapping: StoredMapping, wanted: Wanted): void {
  const { store } = world;
  const { id: mappingId } = mapping;
  const asItIs = callWorldOf(store);
  const calls = withEndpointOn(asItIs, mappingId) ?? asItIs;
  const open = Array.from(store.handovers.all()).filter(
    (row) => row.mappingId === mappingId && row.doneAt === null,
  );
  // Who was told nothing yet has nothing to be told once all is as it was.
  for (const row of open) if (row.before === wanted[row.change]) store.handovers.remove(row.id);
  for (const change of ['path', 'permission'] as const) {
    if (wanted[change] === mapping[change]) continue;
    const step: Change = { change, before: mapping[change], after: wanted[change] };
    const draft = { kind: 'change-mapping', mappingId, [change]: wanted[change] } as const;
    for (const impact of impactOf([draft], calls, world.now())) {
      const earlier = openOne(open, step, impact);
      if (earlier?.before !== step.after) note(world, mappingId, step, impact, earlier);
    }
  }
}

/** Ticks a hand-over off, or back on. */
export function tick(
  world: World,
  viewer: InterfaceUser,
  row: StoredHandover,
  { done, note: said }: HandoverPatch,
): StoredHandover {
  const isDone = row.doneAt !== null;
  const text = said ?? row.note;
  if (isDone === done && text === row.note) return row;
  const stamps = done
    ? { doneAt: row.doneAt ?? world.now().toISOString(), doneBy: row.doneBy ?? actorOf(viewer) }
    : { doneAt: null, doneBy: null };
  const ticked = { ...row, ...stamps, note: text, etag: world.store.nextEtag() };
  world.store.handovers.put(ticked);
  return ticked;
}
