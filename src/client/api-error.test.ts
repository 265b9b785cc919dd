import { expect, test } from 'vitest';
import { absenceIn, ApiError, type Failure } from './api-error.ts';

const problem = {
  type: '/problems/not-found',
  title: 'Not found',
  status: 404,
  detail: 'It is not there.',
};
const context = { endpointId: 'thing', isWrite: false };
const errorOf = (failure: Failure) => new ApiError(failure, context);
const refusal = (slug: 'not-found' | 'conflict' | undefined, status: number) =>
  errorOf({ kind: 'problem', slug, status, problem, retryAfter: null });

test('that a record is not there is told by the slug, or by a 410 without one that is known', () => {
  expect(absenceIn(refusal('not-found', 404))).toBe(problem);
  expect(absenceIn(refusal(undefined, 410))).toBe(problem);
  expect(absenceIn(refusal('conflict', 409))).toBeUndefined();
});

test('another failure says nothing about whether it is there', () => {
  expect(absenceIn(errorOf({ kind: 'offline' }))).toBeUndefined();
  expect(absenceIn(new Error('No.'))).toBeUndefined();
});
