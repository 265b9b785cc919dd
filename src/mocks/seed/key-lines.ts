/** A seeded key in short. */
export type KeyLine = readonly [
  user: string,
  label: string,
  createdDaysAgo: number,
  /** Below zero where it has ended; `null` where it never does. */
  endsInDays: number | null,
  more?: {
    readonly disabledDaysAgo?: number;
    readonly revokedDaysAgo?: number;
    /** How long the old key lives on, counted from now, after the next key in the list took its place. */
    readonly graceEndsInHours?: number;
    /** What its user was given after the key was issued. */
    readonly without?: readonly string[];
    /** An endpoint that asked for another permission then. */
    readonly changed?: { readonly mapping: string; readonly before: string };
  },
];

/** The keys of the tenant, in every state. */
export const keyLines: readonly KeyLine[] = [
  ['sap-connector', 'Production', 49, 41],
  ['sap-connector', 'Night batch', 120, 245],
  ['sap-connector-test', 'Test', 78, 12],
  ['CRM sync', 'Production', 92, 88],
  ['Dealer portal Benelux', 'Portal', 117, 63],
  ['Dealer portal DACH', 'Portal', 63, 27],
  ['Dealer portal DACH', 'Old portal server', 430, -65],
  ['Dealer portal Iberia', 'Portal', 85, 5],
  ['Dealer portal Nordics', 'Portal', 76, 104],
  ['Dealer portal UK & Ireland', 'Portal', 500, null],
  ['Label printer Hamburg 1', 'Printer', 630, null],
  ['Label printer Poznań', 'Printer', 161, 19],
  ['Label printer Gent', 'Printer', 600, -250],
  ['Etikettendrucker Außenlager Süd', 'Drucker', 109, 71],
  ['Warehouse scanner Hamburg', 'Gate 1', 147, 33],
  ['Warehouse scanner Hamburg', 'Gate 2', 147, 33, { disabledDaysAgo: 20 }],
  ['Warehouse scanner Hamburg', 'Gate 3', 147, 33, { revokedDaysAgo: 12 }],
  ['Warehouse scanner Poznań', 'Gate', 147, 33, { without: ['stock_write'] }],
  ['Test bench 4', 'Bench', 40, 140],
  [
    'Test bench 7',
    'Bench',
    40,
    140,
    { changed: { mapping: 'Meter reading', before: 'API_ACCESS' } },
  ],
  ['Pump telemetry gateway', 'Plant 1', 171, 9],
  ['Pump telemetry gateway', 'Plant 2', 150, 30],
  ['Pump telemetry gateway', 'Plant 3', 285, -15],
  ['Pump telemetry gateway', 'Trial', 300, 65, { revokedDaysAgo: 200 }],
  ['DHL pickup', 'Courier', 310, 55],
  ['Schenker tracking', 'Tracking', 178, 2],
  ['DSV tracking', 'Tracking', 132, 48],
  ['Kühne+Nagel sea freight', 'Sea freight', 63, 117],
  ['Price list publisher', 'Publisher', 119, 61],
  ['Web shop', 'Shop', 158, 22, { graceEndsInHours: 9 }],
  ['Web shop', 'Shop', 0.6, 89],
  ['Web shop staging', 'Staging', 158, 22],
  ['Marketplace connector', 'Connector', 150, 30, { disabledDaysAgo: 3 }],
  ['Document portal', 'Portal', 84, 96],
  ['Warranty intake', 'Intake', 97, 83, { without: ['document_read'] }],
  ['Ticket mail robot', 'Robot', 350, 15, { graceEndsInHours: -165 * 24 }],
  ['Ticket mail robot', 'Robot', 166, 14],
  ['Chatbot', 'Bot', 32, 58],
  ['Power BI', 'Dataset refresh', 188, 177],
  [
    'Energy dashboard of the municipal waterworks Groß-Gerau (until end of 2027)',
    'Dashboard',
    65,
    300,
  ],
];
