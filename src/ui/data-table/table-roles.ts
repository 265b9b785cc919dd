/**
 * Cards lay rows out by CSS, and browsers drop a table's semantics with its layout: there the roles are said outright.
 * Spread them onto the elements; in the table's own layout they are empty.
 */
export function tableRoles(isCards: boolean) {
  if (!isCards) return noRoles;
  return spokenRoles;
}

const spokenRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

const noRoles = { table: {}, group: {}, row: {}, columnHeader: {}, rowHeader: {}, cell: {} };

export type TableRoles = typeof spokenRoles | typeof noRoles;
