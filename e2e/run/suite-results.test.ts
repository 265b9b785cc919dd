import { expect, test } from 'vitest';
import { countOf, sumOf } from './suite-results.ts';

const vitest = (passed: number, failed: number) => ({
  numTotalTests: passed + failed,
  numPassedTests: passed,
  numFailedTests: failed,
});
const playwright = (expected: number, unexpected: number, flaky = 0) => ({
  stats: { expected, unexpected, flaky, skipped: 1 },
});

test.each([
  ['a good unit suite', vitest(7, 0), true, { passed: 7, failed: 0 }],
  ['a unit suite with failures', vitest(7, 2), false, { passed: 7, failed: 2 }],
  ['good tests, coverage too low', vitest(7, 0), false, { passed: 7, failed: 1 }],
  ['a good browser suite', playwright(5, 0), true, { passed: 5, failed: 0 }],
  ['a browser suite with failures', playwright(5, 1), false, { passed: 5, failed: 1 }],
  ['a test that passed the second time only', playwright(5, 0, 1), true, { passed: 5, failed: 1 }],
  ['a suite without a single test', playwright(0, 0), true, { passed: 0, failed: 1 }],
  ['no report', null, true, { passed: 0, failed: 1 }],
])('%s', (_, report, isGood, count) => {
  expect(countOf(report, isGood)).toEqual(count);
});

test('counts add up', () => {
  expect(
    sumOf([
      { passed: 7, failed: 0 },
      { passed: 1, failed: 2 },
    ]),
  ).toEqual({ passed: 8, failed: 2 });
});
