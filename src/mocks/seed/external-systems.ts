import { systemId } from '#src/contract/system-record.ts';
import { systemSlugOf } from '#src/domain/endpoint-address.ts';
import type { StoredSystem } from '#src/mocks/store/rows.ts';
import { founder } from './makers.ts';
import { before, day } from './times.ts';

type Line = readonly [
  name: string,
  description: string,
  daysOld: number,
  more?: Partial<Pick<StoredSystem, 'active' | 'unrestrictedUse'>>,
];

const lines: readonly Line[] = [
  ['SAP', 'Orders, invoices and stock of the plants', 1310],
  ['CRM', 'Customers and their sites', 1160],
  ['Dealer-Portal', 'Tickets and warranty claims of dealers', 880],
  ['Web-Shop', 'Orders of end customers', 960],
  ['Shop-Floor', 'Printers, scanners and test benches in the plants', 650],
  ['Logistics', 'Carriers that pick up and report', 745],
  ['Händler-Archiv', 'Replaced by the dealer portal', 1240, { active: false }],
  ['Service-Desk', 'Requests, and a check that anybody can call', 412, { unrestrictedUse: true }],
];

export const systemIdAt = (index: number) =>
  systemId.parse(`sys_${(index + 1).toString().padStart(3, '0')}`);

/** The id of a seeded system. */
export const systemIdOf = (name: string) =>
  systemIdAt(lines.findIndex(([candidate]) => candidate === name));

/** The external systems of the tenant. */
export function systemsAt(epoch: Date): StoredSystem[] {
  return lines.map(([name, description, daysOld, more], index) => {
    const createdAt = before(epoch, daysOld * day);
    return {
      id: systemIdAt(index),
      etag: '"1"',
      name,
      slug: systemSlugOf(name),
      description,
      active: more?.active ?? true,
      unrestrictedUse: more?.unrestrictedUse ?? false,
      createdAt,
      createdBy: founder,
      updatedAt: more?.active === false ? before(epoch, 60 * day) : createdAt,
      updatedBy: founder,
    };
  });
}
