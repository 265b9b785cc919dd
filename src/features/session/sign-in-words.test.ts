import { expect, it } from 'vitest';
import { ApiError, type Failure } from '#src/client/api-error.ts';
import { problemOf, type ProblemSlug } from '#src/contract/problem.ts';
import { signInWords } from './sign-in-words.ts';

const words = (failure: Failure) =>
  signInWords(new ApiError(failure, { endpointId: 'signIn', isWrite: true }));

function refused(slug: ProblemSlug, retryAfter: number | null = null) {
  const problem = problemOf(slug, 'Because.');
  return words({ kind: 'problem', status: problem.status, slug, problem, retryAfter });
}

it('one sentence, whatever was wrong, that does not say which addresses there are', () => {
  expect(refused('unauthenticated')).toEqual(refused('forbidden'));
  expect(refused('unauthenticated').title).toMatch(/^The address or the password is wrong/);
});

it('says when to try again, where the service says it', () => {
  expect(refused('rate-limited', 30).detail).toBe('Sign in again in 30 seconds.');
  expect(refused('rate-limited').detail).toBe('Sign in again in a minute.');
});

it('says that the network is the trouble, and that one is not signed in', () => {
  expect(words({ kind: 'offline' }).title).toBe('You are offline');
  for (const kind of ['network', 'timeout'] as const) {
    expect(words({ kind }).detail).toMatch(/^You are not signed in/);
  }
});

it('takes the words of the service for the rest', () => {
  expect(refused('unavailable')).toEqual({ title: 'Not available', detail: 'Because.' });
  const garbled = {
    kind: 'unexpected',
    status: 200,
    reason: 'Not JSON.',
    requestId: null,
  } as const;
  expect(words(garbled).title).toBe('The service answered something unexpected');
  expect(signInWords(new TypeError('x')).title).toContain('the sign-in');
});
