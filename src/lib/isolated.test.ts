import { expect, test } from 'vitest';
import { isolated } from './isolated.ts';

test.each([
  ['SAP connector', 'SAP connector'],
  ['Größe 12 😀', 'Größe 12 😀'],
  ['Acme\u202Eevil', 'Acmeevil'],
  ['שלום', '\u2068שלום\u2069'],
  ['Acme مرحبا', '\u2068Acme مرحبا\u2069'],
  ['\u2069\u202Eמ', '\u2068מ\u2069'],
])('%j stands in a sentence as %j', (name, shown) => {
  expect(isolated(name)).toBe(shown);
});
