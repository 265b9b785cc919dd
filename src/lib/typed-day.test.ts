import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterEachDigit, anyTypedDay } from '#src/test/typed-days.ts';
import { latestDay, typedDayFault } from './typed-day.ts';

test('a day is whole once its year has four digits', () => {
  const faults = afterEachDigit('2026-05-01').map((text) => typedDayFault(text));
  expect(faults.map((fault) => fault !== undefined)).toEqual([true, true, true, false]);
  expect(typedDayFault('20261-05-01')).toBe('Enter the year with four digits.');
  expect(typedDayFault(latestDay)).toBeUndefined();
});

test('an empty box is no fault, a part of a date is one', () => {
  expect(typedDayFault('')).toBeUndefined();
  expect(typedDayFault('', true)).toBe('Finish the date, or clear it.');
});

test('every day that a date box reports is either', () => {
  fc.assert(
    fc.property(anyTypedDay, (day) => {
      const year = Number(day.split('-')[0]);
      expect(typedDayFault(day) === undefined).toBe(year >= 1000 && year <= 9999);
    }),
  );
});
