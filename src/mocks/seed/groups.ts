import { locksOf } from '#src/domain/group-rules.ts';
import type { StoredGroup } from '#src/mocks/store/rows.ts';
import { installations } from './app-manifests.ts';
import { consoleOrigin, systemOrigin } from './apps.ts';
import { before, day } from './times.ts';

type Line = Pick<StoredGroup, 'code' | 'name' | 'description' | 'origin'> & {
  readonly daysOld: number;
  readonly permissions?: string;
  readonly licences?: string;
  readonly grantsEverything?: true;
};

const words = (text = '') => text.split(' ').filter((word) => word !== '');

/** The system defaults: named as they are, whatever a manifest says. */
const systemDefaults: readonly Omit<Line, 'origin' | 'daysOld'>[] = [
  {
    code: 'ALL_USERS',
    name: 'All users',
    description: 'Everybody, without being put in',
    permissions: 'API_ACCESS',
    licences: 'HUB_CORE',
  },
  {
    code: 'ACCOUNT_ADMINISTRATORS',
    name: 'Account administrators',
    description: 'Members hold every permission and every enabled licence',
    grantsEverything: true,
  },
  {
    code: 'CONTENT_MANAGERS',
    name: 'Content managers',
    description: 'Edit and publish everything',
    permissions: 'CONTENT_EDIT CONTENT_PUBLISH ANALYTICS_READ',
    licences: 'CONTENT_STUDIO',
  },
  {
    code: 'AUTHORS',
    name: 'Authors',
    description: 'Write what others publish; this restriction wins over other groups',
    permissions: 'CONTENT_EDIT',
    licences: 'CONTENT_STUDIO',
  },
  {
    code: 'DEVELOPERS_DESIGNERS',
    name: 'Developers and designers',
    description: 'Build templates and connect systems',
    permissions: 'CONTENT_EDIT',
    licences: 'CONTENT_STUDIO',
  },
];

const asSystemLine = (line: Omit<Line, 'origin' | 'daysOld'>): Line => ({
  ...line,
  origin: systemOrigin,
  daysOld: 1460,
});

const ownLines: readonly Line[] = [
  {
    code: 'erp_connectors',
    name: 'ERP connectors',
    description: 'Systems that exchange orders and stock with the ERP',
    origin: consoleOrigin,
    daysOld: 1190,
    permissions: 'order_read order_write stock_read stock_write price_list_read',
  },
  {
    code: 'dealer_portals',
    name: 'Dealer portals',
    description: 'What a dealer may see in its own portal',
    origin: consoleOrigin,
    daysOld: 880,
    permissions: 'order_status_read price_list_read document_read',
  },
  {
    code: 'logistics_partners',
    name: 'Logistics partners',
    description: 'Carriers that pick up and report',
    origin: consoleOrigin,
    daysOld: 760,
    permissions: 'shipment_read shipment_track',
  },
  {
    code: 'shop_floor',
    name: 'Shop floor',
    description: 'Printers, scales and scanners in the plants',
    origin: consoleOrigin,
    daysOld: 640,
    permissions: 'label_print stock_read',
  },
  ...installations.flatMap(({ origin, daysOld, manifest }) =>
    (manifest.user_groups ?? []).map((group): Line => ({
      code: group.code,
      name: group.name,
      description: group.description,
      origin,
      daysOld,
      permissions: (group.global_permission_codes ?? []).join(' '),
      licences: (group.license_codes ?? []).join(' '),
    })),
  ),
];

/** The groups of the tenant, or of an empty one. */
export function groupsAt(epoch: Date, isEmpty: boolean): StoredGroup[] {
  const systemLines = systemDefaults.map(asSystemLine);
  return (isEmpty ? systemLines : [...systemLines, ...ownLines]).map((line) => ({
    code: line.code,
    etag: '"1"',
    name: line.name,
    description: line.description,
    origin: line.origin,
    permissions: words(line.permissions),
    licences: words(line.licences),
    grantsEverything: line.grantsEverything ?? false,
    locks: locksOf(line),
    createdAt: before(epoch, line.daysOld * day),
    updatedAt: before(epoch, line.daysOld * day),
  }));
}
