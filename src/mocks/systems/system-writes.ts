import type { ActivityEntry } from '#src/contract/activity.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { FieldError, Reference } from '#src/contract/problem.ts';
import { type System, systemId } from '#src/contract/system-record.ts';
import type { NewSystem, SystemPatch } from '#src/contract/systems.ts';
import { freeSystemSlug, systemNameKey, systemNameRefusal } from '#src/domain/endpoint-address.ts';
import { actorOf, recordActivity, systemTarget } from '#src/mocks/activity.ts';
import { Refusal } from '#src/mocks/refusal.ts';
import type { StoredSystem } from '#src/mocks/store/rows.ts';
import type { Store } from '#src/mocks/store/store.ts';
import type { World } from '#src/mocks/world.ts';

const fields = ['active', 'name', 'description', 'unrestrictedUse'] as const;

export const asSystem = ({ store }: World, row: StoredSystem): System => ({
  ...row,
  mappings: store.mappingsOf(row.id),
});

/** What is wrong with a name beyond its characters. */
export function systemNameErrors(name: string): FieldError[] {
  const detail = systemNameRefusal(name);
  return detail === undefined ? [] : [{ pointer: '/name', code: 'system-name.letters', detail }];
}

/** Refuses a name that another system has. */
export function refuseTakenName(store: Store, name: string, ownId?: string): void {
  const key = systemNameKey(name);
  for (const system of store.systems.all()) {
    if (system.id === ownId || systemNameKey(system.name) !== key) continue;
    throw new Refusal(
      'conflict',
      `There is a system ${system.name} already. Choose another name.`,
      {
        pointer: '/name',
        heldBy: { kind: 'system', id: system.id, name: system.name },
      },
    );
  }
}

/** What of a system keeps it from being deleted, and what to do; nothing when nothing does. */
export function systemUses(
  store: Store,
  id: string,
): { detail: string; usedBy: Reference[] } | undefined {
  const usedBy = store.mappings
    .select({ sort: ['name'], matches: (mapping) => mapping.systemId === id })
    .map((mapping) => ({ kind: 'incoming-mapping', id: mapping.id, name: mapping.name }));
  if (usedBy.length === 0) return undefined;
  const [mappings, them] =
    usedBy.length === 1
      ? ['1 incoming mapping', 'it']
      : [`${usedBy.length} incoming mappings`, 'them'];
  const name = store.systems.get(id)?.name ?? 'The system';
  return { detail: `${name} has ${mappings}. Delete ${them} first.`, usedBy };
}

export function addSystem(world: World, viewer: InterfaceUser, body: NewSystem): StoredSystem {
  const { store } = world;
  const slugs = new Set(Array.from(store.systems.all(), ({ slug }) => slug));
  const now = world.now().toISOString();
  const row: StoredSystem = {
    ...body,
    id: systemId.parse(store.nextId('sys')),
    etag: store.nextEtag(),
    slug: freeSystemSlug(body.name, (slug) => slugs.has(slug)),
    createdAt: now,
    createdBy: actorOf(viewer),
    updatedAt: now,
    updatedBy: actorOf(viewer),
  };
  store.systems.put(row);
  const values = fields.map((field) => ({ field, before: null, after: row[field] }));
  recordActivity(world, viewer, 'created', systemTarget(row), values);
  return row;
}

/** Changes a system; nothing happens when nothing is different. The slug stays. */
export function changeSystem(
  world: World,
  viewer: InterfaceUser,
  row: StoredSystem,
  patch: SystemPatch,
): StoredSystem {
  const wanted = {
    active: patch.active ?? row.active,
    name: patch.name ?? row.name,
    description: patch.description ?? row.description,
    unrestrictedUse: patch.unrestrictedUse ?? row.unrestrictedUse,
  };
  const changes: ActivityEntry['changes'] = fields
    .filter((field) => wanted[field] !== row[field])
    .map((field) => ({ field, before: row[field], after: wanted[field] }));
  if (changes.length === 0) return row;
  const changed: StoredSystem = {
    ...row,
    ...wanted,
    etag: world.store.nextEtag(),
    updatedAt: world.now().toISOString(),
    updatedBy: actorOf(viewer),
  };
  world.store.systems.put(changed);
  recordActivity(world, viewer, actionOf(changes), systemTarget(changed), changes);
  return changed;
}

/** Switching alone has words of its own. */
export function actionOf(changes: ActivityEntry['changes']): ActivityEntry['action'] {
  const [first, ...others] = changes;
  if (first?.field !== 'active' || others.length > 0) return 'updated';
  return first.after === true ? 'activated' : 'deactivated';
}
