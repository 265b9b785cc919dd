import type { ActivityEntry } from '#src/contract/activity.ts';
import { type IncomingMapping, incomingMappingId } from '#src/contract/incoming-mapping-record.ts';
import type { IncomingMappingPatch, NewIncomingMapping } from '#src/contract/incoming-mappings.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { FieldError } from '#src/contract/problem.ts';
import { actorOf, mappingTarget, recordActivity } from '#src/mocks/activity.ts';
import { Refusal } from '#src/mocks/refusal.ts';
import type { StoredMapping } from '#src/mocks/store/rows.ts';
import type { Store } from '#src/mocks/store/store.ts';
import { actionOf } from '#src/mocks/systems/system-writes.ts';
import type { World } from '#src/mocks/world.ts';
import { handOver } from './handovers.ts';

const fields = [
  'active',
  'name',
  'description',
  'path',
  'method',
  'hasBody',
  'authMethod',
  'permission',
  'script',
] as const;

/** A script is as long as it is: that it changed is told, not what it was. */
const recorded = (field: (typeof fields)[number], row: StoredMapping) =>
  field === 'script' ? `${row.script.split('\n').length} lines` : row[field];

export function asMapping({ store }: World, row: StoredMapping): IncomingMapping {
  const system = store.systems.get(row.systemId);
  return { ...row, systemName: system?.name ?? '', systemSlug: system?.slug ?? '' };
}

/** Systems and permissions that are named but don't exist. */
export function mappingErrors(
  store: Store,
  {
    systemId,
    permission,
  }: { readonly systemId?: string; readonly permission?: string | undefined },
): FieldError[] {
  const errors: FieldError[] = [];
  if (systemId !== undefined && store.systems.get(systemId) === undefined) {
    errors.push({
      pointer: '/systemId',
      code: 'systemId.unknown',
      detail: 'Choose another one: this system does not exist.',
    });
  }
  if (permission !== undefined && store.permissions.get(permission) === undefined) {
    errors.push({
      pointer: '/permission',
      code: 'permission.unknown',
      detail: `Choose another one: there is no permission ${permission}.`,
    });
  }
  return errors;
}

/** Refuses a path that another mapping of the system has with the same method. */
export function refuseTakenPath(
  store: Store,
  wanted: Pick<StoredMapping, 'systemId' | 'path' | 'method'>,
  ownId?: string,
): void {
  for (const mapping of store.mappings.all()) {
    const isSame =
      mapping.systemId === wanted.systemId &&
      mapping.path === wanted.path &&
      mapping.method === wanted.method;
    if (!isSame || mapping.id === ownId) continue;
    const detail = `${mapping.name} answers ${wanted.method} ${wanted.path} already. Choose another path or method.`;
    throw new Refusal('conflict', detail, {
      pointer: '/path',
      heldBy: { kind: 'incoming-mapping', id: mapping.id, name: mapping.name },
    });
  }
}

export function addMapping(
  world: World,
  viewer: InterfaceUser,
  body: NewIncomingMapping,
): StoredMapping {
  const { store } = world;
  const now = world.now().toISOString();
  const row: StoredMapping = {
    ...body,
    id: incomingMappingId.parse(store.nextId('map')),
    etag: store.nextEtag(),
    createdAt: now,
    createdBy: actorOf(viewer),
    updatedAt: now,
    updatedBy: actorOf(viewer),
  };
  store.mappings.put(row);
  const values = fields.map((field) => ({ field, before: null, after: recorded(field, row) }));
  recordActivity(world, viewer, 'created', mappingTarget(row), values);
  return row;
}

/** The fields of a patch that are given. */
function wantedOf(row: StoredMapping, patch: IncomingMappingPatch) {
  return {
    name: patch.name ?? row.name,
    description: patch.description ?? row.description,
    path: patch.path ?? row.path,
    method: patch.method ?? row.method,
    hasBody: patch.hasBody ?? row.hasBody,
    authMethod: patch.authMethod ?? row.authMethod,
    permission: patch.permission ?? row.permission,
    script: patch.script ?? row.script,
    active: patch.active ?? row.active,
  };
}

/** Changes a mapping, and notes whom a new path or permission concerns. */
export function changeMapping(
  world: World,
  viewer: InterfaceUser,
  row: StoredMapping,
  patch: IncomingMappingPatch,
): StoredMapping {
  const { store } = world;
  const wanted = wantedOf(row, patch);
  const different = fields.filter((field) => wanted[field] !== row[field]);
  if (different.length === 0) return row;
  refuseTakenPath(store, { systemId: row.systemId, ...wanted }, row.id);
  const changed: StoredMapping = {
    ...row,
    ...wanted,
    etag: store.nextEtag(),
    updatedAt: world.now().toISOString(),
    updatedBy: actorOf(viewer),
  };
  handOver(world, row, wanted);
  store.mappings.put(changed);
  const changes: ActivityEntry['changes'] = different.map((field) => ({
    field,
    before: recorded(field, row),
    after: recorded(field, changed),
  }));
  recordActivity(world, viewer, actionOf(changes), mappingTarget(changed), changes);
  return changed;
}

/** Deletes a mapping, and what was to be handed over. */
export function removeMapping(world: World, viewer: InterfaceUser, row: StoredMapping): void {
  const { store } = world;
  for (const { id, mappingId } of Array.from(store.handovers.all())) {
    if (mappingId === row.id) store.handovers.remove(id);
  }
  store.mappings.remove(row.id);
  recordActivity(world, viewer, 'deleted', mappingTarget(row));
}
