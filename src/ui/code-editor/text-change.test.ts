import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineEndOf, textChange } from './text-change.ts';

test('is the one stretch that differs', () => {
  expect(textChange('one two', 'one 2 two')).toEqual({ from: 4, to: 4, insert: '2 ' });
  expect(textChange('aaa', 'aa')).toEqual({ from: 2, to: 3, insert: '' });
  expect(textChange('', 'new')).toEqual({ from: 0, to: 0, insert: 'new' });
  expect(textChange('same', 'same')).toEqual({ from: 4, to: 4, insert: '' });
});

test('leads from the one text to the other', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 20 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { from, to, insert } = textChange(before, after);
      expect(from).toBeLessThanOrEqual(to);
      expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
    }),
  );
});

test('knows how the lines of a text end', () => {
  expect(lineEndOf('a\r\nb')).toBe('\r\n');
  expect(lineEndOf('a\nb')).toBe('\n');
  expect(lineEndOf('')).toBe('\n');
});
