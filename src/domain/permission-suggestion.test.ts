import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { permissionCode } from '#src/contract/permission-code.ts';
import { lastWordOf, suggestPermissionCode } from './permission-suggestion.ts';

fc.configureGlobal({ numRuns: 1000 });

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(fc.constantFrom('Ä', 'ß', '_', ' ', 'a', 'Z', '9', '-', 'ﬁ', "'"), { maxLength: 120 })
    .map((parts) => parts.join('')),
);

describe('the code that a name suggests', () => {
  test.each([
    ['Ticket Create', 'ticket_create'],
    ['  Ticket   Create  ', 'ticket_create'],
    ['Aufträge löschen', 'auftraege_loeschen'],
    ['Größe', 'groesse'],
    ['Crème brûlée', 'creme_brulee'],
    ['Customer’s tickets', 'customers_tickets'],
    ['Orders v2: read/write', 'orders_v_read_write'],
    ['_TICKETS_READ', 'tickets_read'],
    ['__a__b__', 'a_b'],
    ['東京', ''],
    ['2024', ''],
    ['', ''],
    ['a'.repeat(70), 'a'.repeat(60)],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ])('%j suggests %j', (name, code) => {
    expect(suggestPermissionCode(name)).toBe(code);
  });

  it('is empty or valid', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const code = suggestPermissionCode(text);
        expect(code === '' || permissionCode.safeParse(code).success).toBe(true);
      }),
    );
  });

  it('stays what it is when it is suggested again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const code = suggestPermissionCode(text);
        expect(suggestPermissionCode(code)).toBe(code);
      }),
    );
  });
});

describe('the last word of a code', () => {
  test.each([
    ['ticket_create', 'create'],
    ['_TICKETS_READ', 'read'],
    ['ticket_', 'ticket'],
    ['tickets.read-all', 'all'],
    ['manage', 'manage'],
    ['_', ''],
    ['', ''],
  ])('of %j is %j', (code, word) => {
    expect(lastWordOf(code)).toBe(word);
  });
});
