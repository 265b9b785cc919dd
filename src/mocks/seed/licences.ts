import type { Origin } from '#src/contract/common.ts';
import type { StoredLicence } from '#src/mocks/store/rows.ts';
import { apps, systemOrigin } from './apps.ts';
import { before, day } from './times.ts';

type Line = readonly [
  code: string,
  name: string,
  description: string,
  origin: Origin,
  daysOld: number,
  enabled?: boolean,
];

const { serviceDesk, fieldService, spareParts } = apps;

/** The codes of system defaults are not published: these are invented, and say so. */
const lines: readonly Line[] = [
  ['HUB_CORE', 'Hub core', 'Sample data: what every tenant has', systemOrigin, 1460],
  [
    'CONTENT_STUDIO',
    'Content studio',
    'Sample data: making and publishing content',
    systemOrigin,
    1460,
  ],
  [
    'ADVANCED_ANALYTICS',
    'Advanced analytics',
    'Sample data: not booked by this tenant',
    systemOrigin,
    1460,
    false,
  ],
  ['_SERVICE_DESK', 'Service desk', 'Working on service requests', serviceDesk, 410],
  ['_FIELD_SERVICE', 'Field service', 'Planning and reporting visits', fieldService, 290],
  ['_PARTS_CATALOGUE', 'Parts catalogue', 'Looking up spare parts', spareParts, 150],
  [
    '_PARTS_3D',
    'Parts in 3D',
    'Exploded views; switched off until the pilot is over',
    spareParts,
    150,
    false,
  ],
];

/** The licences of the tenant, or of an empty one. */
export function licencesAt(epoch: Date, isEmpty: boolean): StoredLicence[] {
  return lines
    .filter(([, , , origin]) => !isEmpty || origin.kind === 'system')
    .map(([code, name, description, origin, daysOld, enabled = true]) => ({
      code,
      etag: '"1"',
      name,
      description,
      origin,
      enabled,
      createdAt: before(epoch, daysOld * day),
      updatedAt: before(epoch, (enabled ? daysOld : Math.min(daysOld, 45)) * day),
    }));
}
