import { expect, test } from 'vitest';
import { failReasons } from '#src/contract/call-failure-record.ts';
import { callReasonWords } from './call-reason-words.ts';

test('every reason has short words of its own, without a full stop', () => {
  const words = failReasons.map((reason) => callReasonWords[reason]);
  expect(new Set(words).size).toBe(failReasons.length);
  for (const word of words) {
    expect(word).toMatch(/^[A-Z][^.]+$/);
    expect(word.length).toBeLessThanOrEqual(28);
  }
});
