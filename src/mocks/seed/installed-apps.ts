import type { ActivityEntry } from '#src/contract/activity.ts';
import { appId } from '#src/contract/app-record.ts';
import { printManifest } from '#src/domain/manifest/export-text.ts';
import type { StoredApp } from '#src/mocks/store/rows.ts';
import { installations } from './app-manifests.ts';
import { installer } from './makers.ts';
import { before, day } from './times.ts';

/** The apps of the tenant, or of an empty one. They ask nothing of system defaults. */
export function appsAt(epoch: Date, isEmpty: boolean): StoredApp[] {
  if (isEmpty) return [];
  return installations.map(({ origin, daysOld, manifest }) => {
    const installedAt = before(epoch, daysOld * day);
    return {
      id: appId.parse(origin.appId),
      etag: '"1"',
      name: origin.appName,
      manifest: printManifest(manifest),
      defaultGrants: [],
      kept: [],
      installedAt,
      installedBy: installer,
      updatedAt: installedAt,
      updatedBy: installer,
    };
  });
}

/** What is on record of an app: that it was installed. */
export function historyOfApp({
  id,
  name,
  installedAt,
  installedBy,
}: StoredApp): readonly ActivityEntry[] {
  return [
    {
      id: `act_${id}_created`,
      at: installedAt,
      by: installedBy,
      action: 'created',
      target: { kind: 'app', id, name },
      changes: [
        { field: 'name', before: null, after: name },
        { field: 'manifest', before: null, after: 'set' },
      ],
    },
  ];
}
