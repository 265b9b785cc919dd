import type { ActivityEntry } from '#src/contract/activity.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { Licence, LicencePatch, NewLicence } from '#src/contract/licences.ts';
import { licenceLocks } from '#src/domain/licence-rules.ts';
import { gatedBy } from '#src/domain/permission-world.ts';
import { licenceTarget, recordActivity } from '#src/mocks/activity.ts';
import { callWorldOf } from '#src/mocks/calls/store-world.ts';
import type { StoredLicence } from '#src/mocks/store/rows.ts';
import type { World } from '#src/mocks/world.ts';

const fields = ['enabled', 'name', 'description'] as const;

export const asLicence = ({ store }: World, row: StoredLicence): Licence => ({
  ...row,
  locks: licenceLocks(row),
  gates: gatedBy(row.code, callWorldOf(store).grants),
  heldBy: store.licenseesOf(row.code),
});

export function addLicence(world: World, viewer: InterfaceUser, body: NewLicence): StoredLicence {
  const now = world.now().toISOString();
  const row: StoredLicence = {
    ...body,
    etag: world.store.nextEtag(),
    origin: { kind: 'console' },
    createdAt: now,
    updatedAt: now,
  };
  world.store.licences.put(row);
  const values = (['code', ...fields] as const).map((field) => ({
    field,
    before: null,
    after: row[field],
  }));
  recordActivity(world, viewer, 'created', licenceTarget(row), values);
  return row;
}

/** Changes a licence; nothing happens when nothing is different. */
export function changeLicence(
  world: World,
  viewer: InterfaceUser,
  row: StoredLicence,
  patch: LicencePatch,
): StoredLicence {
  const wanted = {
    enabled: patch.enabled ?? row.enabled,
    name: patch.name ?? row.name,
    description: patch.description ?? row.description,
  };
  const changes = fields
    .filter((field) => wanted[field] !== row[field])
    .map((field) => ({ field, before: row[field], after: wanted[field] }));
  if (changes.length === 0) return row;
  const changed: StoredLicence = {
    ...row,
    ...wanted,
    etag: world.store.nextEtag(),
    updatedAt: world.now().toISOString(),
  };
  world.store.licences.put(changed);
  recordActivity(world, viewer, actionOf(changes), licenceTarget(changed), changes);
  return changed;
}

/** Switching alone has words of its own. */
function actionOf([first, ...others]: ActivityEntry['changes']): ActivityEntry['action'] {
  if (first?.field !== 'enabled' || others.length > 0) return 'updated';
  return first.after === true ? 'activated' : 'deactivated';
}
