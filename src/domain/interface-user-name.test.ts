import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { interfaceUserName } from '#src/contract/interface-user-name.ts';
import { addressOf, checkName, localPartOf, suggestFreeName } from './interface-user-name.ts';

fc.configureGlobal({ numRuns: 1000 });

const pieces = fc.constantFrom(
  'ä',
  'Ö',
  'ß',
  'ẞ',
  'İ',
  'ﬁ',
  '…',
  '..',
  '.',
  '_',
  '-',
  ' ',
  '@',
  '東',
  '👩‍💻',
  'e\u0301',
  'u\u0308',
  'A',
  '7',
  '½',
  '\uD800',
);
/** Text of every kind: whole scripts, lone halves of surrogate pairs, and what the conversion turns on. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 90 }),
  fc.array(pieces, { maxLength: 90 }).map((parts) => parts.join('')),
  fc.array(fc.nat(0xff_ff)).map((units) => String.fromCharCode(...units)),
);

const isValidLocalPart = (text: string) =>
  text.length <= 64 && /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/.test(text) && !text.includes('..');

describe('the address that a name makes', () => {
  test.each([
    ['SAP connector', 'sap-connector'],
    ['Müller & Söhne GmbH', 'mueller-soehne-gmbh'],
    ['Mu\u0308ller', 'mueller'],
    ['ÄÖÜ äöü', 'aeoeue-aeoeue'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['Café', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ['Ångström', 'angstroem'],
    ['ﬁre ﬂow', 'fire-flow'],
    ['ＦＵＬＬ ｗｉｄｔｈ', 'full-width'],
    ['x² Nº5', 'x2-no5'],
    ['wait…what', 'wait.what'],
    ['a....b', 'a.b'],
    ['._-core-_.', 'core'],
    ['shop.orders_v2-eu', 'shop.orders_v2-eu'],
    ['a - b', 'a---b'],
    ['Bot 🤖', 'bot'],
    ['👩‍💻 7', '7'],
    ['Sales 東京 desk', 'sales-desk'],
    ['Łódź', 'odz'],
    ['\uD800x\uDC00', 'x'],
    ['K', 'k'],
    ['東京', ''],
    ['---', ''],
    ['', ''],
  ])('%j makes %j', (name, localPart) => {
    expect(localPartOf(name)).toBe(localPart);
  });

  it('stops at 64 characters and does not end in the middle of a separator', () => {
    expect(localPartOf('a'.repeat(80))).toBe('a'.repeat(64));
    expect(localPartOf(`${'a'.repeat(63)} bcd`)).toBe('a'.repeat(63));
    expect(localPartOf(`${'a'.repeat(62)}-_.bcd`)).toBe('a'.repeat(62));
    expect(localPartOf('ß'.repeat(40))).toBe('s'.repeat(64));
  });

  it('stays what it is when it is converted again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = localPartOf(text);
        expect(localPartOf(once)).toBe(once);
      }),
    );
  });

  it('is empty or a valid local part', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const localPart = localPartOf(text);
        expect(localPart === '' || isValidLocalPart(localPart)).toBe(true);
      }),
    );
  });

  it('does not depend on how the name is composed, nor on white space around it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const localPart = localPartOf(text);
        expect(localPartOf(text.normalize('NFC'))).toBe(localPart);
        expect(localPartOf(text.normalize('NFD'))).toBe(localPart);
        expect(localPartOf(`  ${text}\t`)).toBe(localPart);
      }),
    );
  });

  it('is quick on long runs', () => {
    const start = performance.now();
    localPartOf(`a${'-'.repeat(200_000)}a${'.'.repeat(200_000)}`);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('ends with the interface domain', () => {
    expect(addressOf('sap-connector', 'interfaces.example.com')).toBe(
      'sap-connector@interfaces.example.com',
    );
  });
});

describe('checking a name', () => {
  it('trims it and says what address it makes', () => {
    expect(checkName('  SAP connector ')).toEqual({
      kind: 'ok',
      name: 'SAP connector',
      localPart: 'sap-connector',
    });
  });

  test.each([
    ['', 'name.required', 'Enter a name'],
    [' \n\u00A0', 'name.required', 'Enter a name'],
    ['a'.repeat(81), 'name.too-long', '80 characters'],
    ['a@b', 'name.at-sign', 'Leave out the @ sign'],
    ['@', 'name.at-sign', 'Leave out the @ sign'],
    ['Ac\u200Bme', 'name.character', 'Remove the character U+200B after "Ac"'],
    ['Acme\u202Eevil', 'name.character', 'Remove the character U+202E after "Acme"'],
    ['a\0', 'name.character', 'it is a control character'],
    ['東京', 'name.nothing-left', 'letter from a to z'],
    ['---', 'name.nothing-left', 'digit from 0 to 9'],
    ['👩‍💻', 'name.nothing-left', 'digit from 0 to 9'],
  ])('refuses %j with %s', (typed, code, words) => {
    expect(checkName(typed)).toEqual({
      kind: 'refused',
      code,
      detail: expect.stringContaining(words),
    });
  });

  it('counts code points: 80 rare letters are not too long', () => {
    expect(checkName(`a${'𝔞'.repeat(79)}`).kind).toBe('ok');
    expect(checkName(`a${'𝔞'.repeat(80)}`)).toMatchObject({ code: 'name.too-long' });
  });

  it('accepts nothing that the rule of the field refuses, and what it accepts has a valid address', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const checked = checkName(text);
        if (checked.kind === 'refused') return;
        expect(interfaceUserName.parse(text)).toBe(checked.name);
        expect(checked.name).not.toContain('@');
        expect(checked.localPart).toBe(localPartOf(text));
        expect(isValidLocalPart(checked.localPart)).toBe(true);
      }),
    );
  });

  it('refuses nothing else: a field-valid name without @ that leaves something is accepted', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const mayPass =
          interfaceUserName.safeParse(text).success &&
          !text.includes('@') &&
          localPartOf(text) !== '';
        expect(checkName(text).kind).toBe(mayPass ? 'ok' : 'refused');
      }),
    );
  });
});

describe('suggesting a free name', () => {
  test.each([
    ['SAP connector', ['sap-connector'], 'SAP connector 2'],
    ['SAP connector', ['sap-connector-2', 'sap-connector-3'], 'SAP connector 4'],
    ['SAP connector 2', ['sap-connector-2'], 'SAP connector 3'],
    ['Line 99', ['line-99'], 'Line 100'],
    ['Plant 2024', [], 'Plant 2024 2'],
    ['7', [], '7 2'],
    [' Müller ', [], 'Müller 2'],
    ['東京 a', [], '東京 a 2'],
    ['a'.repeat(80), [], `${'a'.repeat(62)} 2`],
    [`${'a'.repeat(61)} bcd`, [], `${'a'.repeat(61)} 2`],
    [`${'東'.repeat(79)}a`, [], `${'東'.repeat(78)} 2`],
    ['ß'.repeat(80), [], `${'ß'.repeat(31)} 2`],
  ])('%j with %j taken gives %j', (name, taken, suggestion) => {
    expect(suggestFreeName(name, (localPart) => taken.includes(localPart))).toBe(suggestion);
  });

  it('has nothing to offer for a refused name', () => {
    expect(suggestFreeName('a@b', () => false)).toBeUndefined();
  });

  it('gives up when everything is taken', () => {
    expect(suggestFreeName('SAP', () => true)).toBeUndefined();
  });

  it('is always a valid name with a free address', () => {
    const taken = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(anyText, taken, (text, count) => {
        if (checkName(text).kind === 'refused') return;
        const seen = new Set([localPartOf(text)]);
        for (let round = 0; round < count; round += 1) {
          const name = suggestFreeName(text, (localPart) => seen.has(localPart)) ?? '';
          const checked = checkName(name);
          expect(checked).toMatchObject({ kind: 'ok', name });
          const localPart = localPartOf(name);
          expect(seen.has(localPart)).toBe(false);
          seen.add(localPart);
        }
      }),
    );
  });
});
