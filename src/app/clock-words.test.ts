import { expect, test } from 'vitest';
import { clockWords } from './clock-words.ts';

const minute = 60_000;
const day = 1440 * minute;

test.each([
  [-60 * day, '60 days behind'],
  [300 * day, '300 days ahead of'],
  [3 * 365.25 * day, '3 years ahead of'],
  [-26 * 60 * minute, '26 hours behind'],
  [61 * minute, '61 minutes ahead of'],
  [-5 * minute - 1, '5 minutes behind'],
])('a clock that is %i milliseconds ahead is %s the server’s', (ahead, words) => {
  expect(clockWords(ahead)).toBe(
    `The clock of this computer is ${words} the server’s. The console goes by the server’s time.`,
  );
});

test('five minutes are nothing to speak of', () => {
  for (const ahead of [0, 5 * minute, -5 * minute]) expect(clockWords(ahead)).toBeUndefined();
});
