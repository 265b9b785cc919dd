import type { Origin } from '#src/contract/common.ts';
import type { ExportedPermission } from '#src/domain/manifest/export-text.ts';
import type { StoredPermission } from '#src/mocks/store/rows.ts';
import { installations } from './app-manifests.ts';
import { consoleOrigin, systemOrigin } from './apps.ts';
import { before, day } from './times.ts';

type Line = readonly [
  code: string,
  name: string,
  description: string,
  daysOld: number,
  gates?: { readonly parent?: string; readonly licence?: string },
];

const ofConsole: readonly Line[] = [
  ['ticket_create', 'Create tickets', 'Open a service ticket for a pump', 1240],
  ['ticket_read', 'Read tickets', 'Read service tickets and their history', 1240],
  ['ticket_close', 'Close tickets', 'Close a service ticket with a result', 1180],
  ['order_read', 'Read orders', 'Read orders and their lines', 1300],
  ['order_write', 'Write orders', 'Place and change orders', 1300],
  ['order_status_read', 'Read order status', 'Read how far an order has got, without prices', 900],
  ['price_list_read', 'Read price lists', 'Read list prices and the discounts of a dealer', 1290],
  ['stock_read', 'Read stock', 'Read stock by warehouse', 1270],
  ['stock_write', 'Write stock', 'Book goods in and out', 1270],
  ['shipment_read', 'Read shipments', 'Read shipments and their packages', 1100],
  ['shipment_track', 'Track shipments', 'Report where a shipment is', 1100],
  ['label_print', 'Print labels', 'Fetch shipping and type labels for a printer', 1020],
  ['customer_read', 'Read customers', 'Read customers and their sites', 1250],
  ['customer_write', 'Write customers', 'Add and change customers and their sites', 1250],
  ['invoice_read', 'Read invoices', 'Read invoices and credit notes', 980],
  ['document_read', 'Read documents', 'Fetch manuals, data sheets and certificates', 860],
  [
    'warranty_claim_create',
    'Create warranty claims',
    'File a warranty claim for a serial number',
    520,
  ],
  [
    'meter_reading_write',
    'Write meter readings',
    'Deliver running hours and pressures of a pump',
    310,
  ],
];

/** The codes of system defaults are not published: these are invented, and say so. */
const ofSystem: readonly Line[] = [
  [
    'API_ACCESS',
    'API access',
    'Sample data: reaching the API at all',
    1460,
    { licence: 'HUB_CORE' },
  ],
  [
    'CONTENT_EDIT',
    'Edit content',
    'Sample data: writing pages',
    1460,
    { licence: 'CONTENT_STUDIO' },
  ],
  [
    'CONTENT_PUBLISH',
    'Publish content',
    'Sample data: making pages public',
    1460,
    { licence: 'CONTENT_STUDIO' },
  ],
  [
    'ANALYTICS_READ',
    'Read analytics',
    'Sample data: reports on usage',
    1460,
    { licence: 'ADVANCED_ANALYTICS' },
  ],
];

/** What a manifest declares, what stands above before what stands below. */
function linesOf(
  permissions: readonly ExportedPermission[],
  daysOld: number,
  parent?: string,
): Line[] {
  return permissions.flatMap(
    ({ code, name, description, license_code: licence, children = [] }) => {
      const gates = {
        ...(parent === undefined ? {} : { parent }),
        ...(licence === undefined ? {} : { licence }),
      };
      const line: Line = [code, name, description, daysOld, gates];
      return [line, ...linesOf(children, daysOld, code)];
    },
  );
}

/** The permissions of the tenant, or of an empty one. */
export function permissionsAt(epoch: Date, isEmpty: boolean): StoredPermission[] {
  const from = (origin: Origin, lines: readonly Line[]) =>
    lines.map(([code, name, description, daysOld, gates]) => ({
      code,
      etag: '"1"',
      name,
      description,
      origin,
      parent: gates?.parent ?? null,
      licence: gates?.licence ?? null,
      createdAt: before(epoch, daysOld * day),
      updatedAt: before(epoch, daysOld * day),
    }));
  if (isEmpty) return from(systemOrigin, ofSystem);
  return [
    ...from(consoleOrigin, ofConsole),
    ...from(systemOrigin, ofSystem),
    ...installations.flatMap(({ origin, daysOld, manifest }) =>
      from(origin, linesOf(manifest.global_permissions ?? [], daysOld)),
    ),
  ];
}
