import { ApiError, type Failure } from '#src/client/api-error.ts';

/** What went wrong and what to do next, in words for the operator. */
export type FailureWords = { title: string; detail: string };

/** Words for anything that a call throws. `subject` is what was asked for: "interface users", "the change". */
export function failureWords(error: unknown, subject: string): FailureWords {
  if (!(error instanceof ApiError)) {
    return {
      title: `Something broke while working on ${subject}`,
      detail: 'Reload the page. If it happens again, copy the details and send them to support.',
    };
  }
  return error.isWrite ? writeWords(error.failure, subject) : readWords(error.failure, subject);
}

function readWords(failure: Failure, subject: string): FailureWords {
  switch (failure.kind) {
    case 'offline':
      return {
        title: 'You are offline',
        detail: 'What stands here may be old. It is read again by itself when the network is back.',
      };
    case 'network':
      return {
        title: `The service can't be reached`,
        detail: `The connection failed while reading ${subject}. Check the network, then try again.`,
      };
    case 'timeout':
      return {
        title: 'No answer in time',
        detail: `The service did not answer with ${subject} within 10 seconds. Try again.`,
      };
    case 'problem':
      return { title: failure.problem.title, detail: failure.problem.detail };
    case 'unexpected':
      return unexpectedWords(failure);
  }
}

function writeWords(failure: Failure, subject: string): FailureWords {
  switch (failure.kind) {
    case 'offline':
      return {
        title: 'You are offline',
        detail:
          'Nothing was sent, and nothing will be sent later by itself. Try again when the network is back.',
      };
    case 'network':
      return {
        title: 'The connection was lost',
        detail: `Whether ${subject} arrived is not known. Try again: the same request is never carried out twice.`,
      };
    case 'timeout':
      return {
        title: 'No answer in time',
        detail: `Whether ${subject} arrived is not known after 30 seconds. Try again: the same request is never carried out twice.`,
      };
    case 'problem':
      return { title: failure.problem.title, detail: failure.problem.detail };
    case 'unexpected':
      return unexpectedWords(failure);
  }
}

function unexpectedWords(failure: Extract<Failure, { kind: 'unexpected' }>): FailureWords {
  const request = failure.requestId === null ? '' : ` Request ${failure.requestId}.`;
  return {
    title: 'The service answered something unexpected',
    detail: `${failure.reason} Check whether it was carried out before trying again.${request}`,
  };
}
