import { installations } from './app-manifests.ts';
import type { Use, UserLine } from './user-lines.ts';

const system = (
  name: string,
  permissions: string,
  use: Use,
  createdDaysAgo: number,
  more: Partial<UserLine> = {},
): UserLine => ({ name, permissions, use, createdDaysAgo, ...more });

/** The systems that call the tenant's interfaces. */
export const systems: readonly UserLine[] = [
  system('sap-connector', 'order_read order_write customer_read invoice_read', 'minutes', 1305, {
    groups: 'erp_connectors',
  }),
  system('sap-connector-test', 'order_read order_write', 'days', 1300, {
    groups: 'erp_connectors',
  }),
  system('SAP Stammdaten', 'customer_read customer_write', 'hours', 1212, {
    groups: 'erp_connectors',
  }),
  system('CRM sync', 'customer_read customer_write ticket_read', 'minutes', 1150),
  system('CRM sync (sandbox)', 'customer_read', 'weeks', 1149),
  system('Dealer portal Benelux', 'ticket_create', 'minutes', 870, {
    groups: 'dealer_portals',
  }),
  system('Dealer portal DACH', 'ticket_create warranty_claim_create', 'minutes', 868, {
    groups: 'dealer_portals',
  }),
  system('Dealer portal Iberia', 'ticket_create', 'hours', 731, {
    groups: 'dealer_portals',
  }),
  system('Dealer portal Nordics', 'ticket_create warranty_claim_create', 'minutes', 702, {
    groups: 'dealer_portals',
  }),
  system('Dealer portal UK & Ireland', 'ticket_create', 'hours', 655, {
    groups: 'dealer_portals',
  }),
  system('Dealer portal Türkiye', '', 'never', 16, { groups: 'dealer_portals' }),
  system('Händlerportal Österreich (alt)', 'order_status_read price_list_read', 'months', 1230, {
    isInactive: true,
  }),
  system('Label printer Hamburg 1', 'label_print', 'minutes', 640, {
    groups: 'shop_floor',
  }),
  system('Label printer Hamburg 2', 'label_print', 'minutes', 640, {
    groups: 'shop_floor',
  }),
  system('Label printer Poznań', 'label_print', 'hours', 433, {
    groups: 'shop_floor',
  }),
  system('Label printer Gent', 'label_print', 'months', 612, {
    groups: 'shop_floor',
    isInactive: true,
  }),
  system('Etikettendrucker Außenlager Süd', 'label_print', 'days', 388, {
    groups: 'shop_floor',
  }),
  system('Warehouse scanner Hamburg', 'stock_read stock_write', 'minutes', 603, {
    groups: 'shop_floor',
  }),
  system('Warehouse scanner Poznań', 'stock_read stock_write', 'hours', 431, {
    groups: 'shop_floor',
  }),
  system('Hochregallager Steuerung', 'stock_read stock_write', 'minutes', 1010),
  system('Test bench 4', 'meter_reading_write document_read', 'hours', 298),
  system('Test bench 7', 'meter_reading_write document_read', 'days', 297),
  system('Pump telemetry gateway', 'meter_reading_write', 'minutes', 305),
  system('Pump telemetry gateway (pilot)', 'meter_reading_write', 'months', 309, {
    isInactive: true,
  }),
  system('DHL pickup', '', 'hours', 742, { groups: 'logistics_partners' }),
  system('Schenker tracking', '', 'minutes', 739, { groups: 'logistics_partners' }),
  system('DSV tracking', '', 'days', 511, { groups: 'logistics_partners' }),
  system('Kühne+Nagel sea freight', 'invoice_read', 'weeks', 470, {
    groups: 'logistics_partners',
  }),
  system('Invoice archive', 'invoice_read document_read', 'hours', 905),
  system('DATEV export', 'invoice_read customer_read', 'days', 893),
  system('Price list publisher', 'price_list_read', 'hours', 780, {
    groups: 'AUTHORS DEVELOPERS_DESIGNERS',
  }),
  system(
    'Web shop',
    'order_read order_write order_status_read price_list_read stock_read customer_read customer_write shipment_read',
    'minutes',
    955,
  ),
  system('Web shop staging', 'order_read order_write price_list_read stock_read', 'days', 954),
  system('Marketplace connector', 'order_read order_write stock_read', 'hours', 366),
  system('EDI gateway', 'order_read order_write shipment_read invoice_read', 'minutes', 1240),
  system('Document portal', 'document_read', 'minutes', 850),
  system('Warranty intake', 'warranty_claim_create ticket_create document_read', 'hours', 515),
  system('Ticket mail robot', 'ticket_create ticket_read ticket_close', 'minutes', 1190),
  system('Chatbot', 'ticket_create order_status_read', 'hours', 122),
  system('Monitoring probe', '', 'minutes', 660),
  system('Power BI', 'order_read stock_read ticket_read invoice_read', 'days', 448),
  system(
    'Energy dashboard of the municipal waterworks Groß-Gerau (until end of 2027)',
    'meter_reading_write',
    'weeks',
    201,
  ),
  system('Zählerstände Stadtwerke Köln', 'meter_reading_write', 'days', 174),
  system('Legacy FTP bridge', 'order_read stock_read', 'months', 1380, { isInactive: true }),
  system('Acme integration trial', 'order_status_read', 'never', 73, { isInactive: true }),
  system('Supplier portal', 'stock_read shipment_read', 'never', 4),
];

/** What became of the users of apps since: how they are used, and what was changed by hand. */
const sinceInstalled: Readonly<Record<string, Partial<UserLine> & Pick<UserLine, 'use'>>> = {
  _DESK_INTAKE: { use: 'minutes' },
  _DESK_ESCALATION: { use: 'hours' },
  _ROUTE_PLANNER: { use: 'hours' },
  _TECHNICIAN_TABLET: { use: 'minutes' },
  _VISIT_ARCHIVE: { use: 'never', isInactive: true },
  _SPARES_LOOKUP: { use: 'days', permissionByHand: 'document_read' },
  _SPARES_IMPORTER: { use: 'never' },
};

/** The users that the installed apps brought along. */
export const appUsers: readonly UserLine[] = installations.flatMap(
  ({ origin, daysOld, manifest }) =>
    Array.from(manifest.users ?? [], (user): UserLine => ({
      name: `${user.first_name} ${user.last_name}`,
      createdDaysAgo: daysOld,
      permissions: (user.global_permission_codes ?? []).join(' '),
      groups: (user.user_group_codes ?? []).join(' '),
      licences: (user.license_codes ?? []).join(' '),
      app: { ...origin, userCode: user.code },
      use: 'never',
      ...sinceInstalled[user.code],
    })),
);
