import type { Origin } from '#src/contract/common.ts';
import type { StoredLicence } from '#src/mocks/store/rows.ts';
import { installations } from './app-manifests.ts';
import { systemOrigin } from './apps.ts';
import { before, day } from './times.ts';

type Line = readonly [
  code: string,
  name: string,
  description: string,
  origin: Origin,
  daysOld: number,
  enabled?: boolean,
];

/** By hand, until a pilot is over. */
const switchedOff: ReadonlySet<string> = new Set(['_SPARES_3D']);

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
  ...installations.flatMap(({ origin, daysOld, manifest }) =>
    (manifest.licenses ?? []).map(({ code, name, description }): Line => [
      code,
      name,
      description,
      origin,
      daysOld,
      !switchedOff.has(code),
    ]),
  ),
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
