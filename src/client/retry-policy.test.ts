import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemOf, type ProblemSlug } from '#src/contract/problem.ts';
import { ApiError, type Failure } from './api-error.ts';
import { mayRetryQuery, retryAfterCap, retryAfterOf, retryDelay } from './retry-policy.ts';

const errorOf = (failure: Failure) => new ApiError(failure, { endpointId: 'x', isWrite: false });

function refused(status: number, retryAfter: number | null = null) {
  const slug: ProblemSlug = 'unavailable';
  return errorOf({ kind: 'problem', status, slug, problem: problemOf(slug, 'No.'), retryAfter });
}

const unexpected = (status: number) =>
  errorOf({ kind: 'unexpected', status, reason: 'HTML', requestId: null });

describe('mayRetryQuery', () => {
  it.each([
    ['a broken connection', errorOf({ kind: 'network' })],
    ['no answer', errorOf({ kind: 'timeout' })],
    ['408', refused(408)],
    ['429', refused(429)],
    ['503', refused(503)],
    ['a gateway page with 502', unexpected(502)],
  ])('asks twice more after %s', (_, error) => {
    expect([0, 1, 2].map((failures) => mayRetryQuery(failures, error))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each([
    ['being offline', errorOf({ kind: 'offline' })],
    ['404', refused(404)],
    ['a broken contract', unexpected(200)],
    ['an error of our own', new Error('Bug')],
  ])('does not ask again after %s', (_, error) => {
    expect(mayRetryQuery(0, error)).toBe(false);
  });
});

describe('retryDelay', () => {
  it('waits as long as the service says', () => {
    expect(retryDelay(0, refused(429, 12))).toBe(12_000);
  });

  it('backs off with full jitter otherwise', () => {
    const almostOne = () => 0.999;
    const waits = [0, 1, 2, 9].map((failures) => retryDelay(failures, refused(503), almostOne));
    expect(waits).toEqual([999, 1998, 3996, 7992]);
    expect(retryDelay(1, new Error('Bug'), () => 0)).toBe(0);
  });
});

describe('retryAfterOf', () => {
  const now = Date.parse('2026-03-01T12:00:00Z');

  it.each([
    [null, null],
    ['5', 5],
    ['0', 0],
    ['86400', retryAfterCap],
    ['Sun, 01 Mar 2026 12:00:09 GMT', 9],
    ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
    ['soon', null],
  ])('reads %s as %s seconds', (header, seconds) => {
    expect(retryAfterOf(header, now)).toBe(seconds);
  });

  it('is null or within the cap, whatever the header says', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const seconds = retryAfterOf(header, now);
        return seconds === null || (seconds >= 0 && seconds <= retryAfterCap);
      }),
      { numRuns: 1000 },
    );
  });
});
