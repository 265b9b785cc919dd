import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from './marks.ts';
import { termsOf } from './terms.ts';

const shown = (text: string, query: string) =>
  piecesOf(text, termsOf(query))
    .map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text))
    .join('');

test('what is found is marked, whatever its case', () => {
  expect(shown('Read tickets', 'TICK')).toBe('Read [tick]ets');
  expect(shown('ticket_ticket', 'ticket')).toBe('[ticket]_[ticket]');
  expect(shown('ticket', 'order')).toBe('ticket');
});

test('finds that touch or overlap are one', () => {
  expect(shown('ticket', 'tick ket')).toBe('[ticket]');
  expect(shown('abab', 'ab ba')).toBe('[abab]');
});

test('letters that change their length with their case mark nothing rather than something else', () => {
  expect(shown('İstanbul', 'stan')).toBe('İstanbul');
});

test('no character is lost or invented, and neighbours differ', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', '_', ' ') }),
      fc.string(),
      (text, query) => {
        const pieces = piecesOf(text, termsOf(query));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece, at) => piece.isFound !== pieces[at + 1]?.isFound)).toBe(true);
      },
    ),
  );
});
