import { describe, expect, it } from 'vitest';
import { ApiError, type Failure } from '#src/client/api-error.ts';
import { problemOf } from '#src/contract/problem.ts';
import { failureWords } from './failure-words.ts';

const reading = (failure: Failure) =>
  failureWords(new ApiError(failure, { endpointId: 'list', isWrite: false }), 'interface users');
const writing = (failure: Failure) =>
  failureWords(new ApiError(failure, { endpointId: 'update', isWrite: true }), 'the change');

const problem = {
  kind: 'problem',
  status: 503,
  slug: 'unavailable',
  problem: problemOf('unavailable', 'Back in a minute.'),
  retryAfter: null,
} as const;

describe('what could not be read', () => {
  it.each<[string, RegExp, Failure]>([
    ['You are offline', /read again by itself/, { kind: 'offline' }],
    [`The service can't be reached`, /reading interface users/, { kind: 'network' }],
    ['No answer in time', /did not answer with interface users within 10 s/, { kind: 'timeout' }],
    ['Not available', /^Back in a minute\.$/, problem],
  ])('%s', (title, detail, failure) => {
    expect(reading(failure)).toEqual({ title, detail: expect.stringMatching(detail) });
  });
});

describe('what could not be saved', () => {
  it.each<[string, RegExp, Failure]>([
    ['You are offline', /Nothing was sent, and nothing will be sent later/, { kind: 'offline' }],
    ['The connection was lost', /Whether the change arrived is not known/, { kind: 'network' }],
    [
      'No answer in time',
      /not known after 30 seconds.*never carried out twice/,
      { kind: 'timeout' },
    ],
    ['Not available', /^Back in a minute\.$/, problem],
  ])('%s', (title, detail, failure) => {
    expect(writing(failure)).toEqual({ title, detail: expect.stringMatching(detail) });
  });
});

it('an answer that nobody understood names its request, where it has one', () => {
  const unexpected = { kind: 'unexpected', status: 200, reason: 'Not JSON.' } as const;
  expect(writing({ ...unexpected, requestId: 'req-7' }).detail).toMatch(
    /^Not JSON\. Check whether it was carried out .* Request req-7\.$/,
  );
  expect(reading({ ...unexpected, requestId: null }).detail).not.toContain('Request');
});

it('whatever else is thrown is a fault of the console, and shows nothing of itself', () => {
  const words = failureWords(new TypeError('"hunter2" is not a function'), 'the change');
  expect(words.title).toBe('Something broke while working on the change');
  expect(words.detail).not.toContain('hunter2');
});
