import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstMoment, lastMoment, timestamp } from './common.ts';

const isTimestamp = (moment: number) => timestamp.safeParse(new Date(moment).toISOString()).success;

test('a timestamp says every moment of the years 0 to 9999, and none beyond', () => {
  fc.assert(
    fc.property(fc.integer({ min: firstMoment, max: lastMoment }), (moment) => isTimestamp(moment)),
  );
  expect([firstMoment, lastMoment].map(isTimestamp)).toEqual([true, true]);
  expect([firstMoment - 1, lastMoment + 1].map(isTimestamp)).toEqual([false, false]);
});
