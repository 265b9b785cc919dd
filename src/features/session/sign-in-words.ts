import { ApiError } from '#src/client/api-error.ts';
import { failureWords, type FailureWords } from '#src/widgets/failure-words.ts';

const noAnswer: FailureWords = {
  title: 'The service can’t be reached',
  detail: 'You are not signed in. Check the network, then sign in again.',
};

/** One sentence, whatever was wrong: it must not tell which addresses there are. */
const wrong: FailureWords = {
  title: 'The address or the password is wrong, or this user may not sign in here.',
  detail: '',
};

function waitWords(seconds: number | null): FailureWords {
  const when = seconds === null ? 'in a minute' : `in ${seconds} seconds`;
  return { title: 'Too many attempts', detail: `Sign in again ${when}.` };
}

/** Why the sign-in failed, in words that don't say which of the two was wrong. */
export function signInWords(error: unknown): FailureWords {
  if (!(error instanceof ApiError)) return failureWords(error, 'the sign-in');
  const { failure } = error;
  switch (failure.kind) {
    case 'offline':
      return { title: 'You are offline', detail: 'Sign in when the network is back.' };
    case 'network':
    case 'timeout':
      return noAnswer;
    case 'problem':
      if (failure.status === 401 || failure.status === 403) return wrong;
      if (failure.slug === 'rate-limited') return waitWords(failure.retryAfter);
      return failureWords(error, 'the sign-in');
    case 'unexpected':
      return failureWords(error, 'the sign-in');
  }
}
