import type { Problem, ProblemSlug } from '#src/contract/problem.ts';

/** Why a call has no answer that one can work with. */
export type Failure =
  /** The browser says that there is no network. Nothing was sent. */
  | { kind: 'offline' }
  /** The connection failed. A write may have been carried out all the same. */
  | { kind: 'network' }
  /** No answer in time. A write may have been carried out all the same. */
  | { kind: 'timeout' }
  /** The service refused or failed, and said why. `slug` is undefined for a problem that the contract doesn't know. */
  | {
      kind: 'problem';
      status: number;
      slug: ProblemSlug | undefined;
      problem: Problem;
      /** Seconds to wait, as asked by the service, capped at 60. */
      retryAfter: number | null;
    }
  /** The answer is not what the contract says: wrong type, broken JSON, a record that doesn't parse, a secret in it. */
  | { kind: 'unexpected'; status: number; reason: string; requestId: string | null };

/** The one error of the network. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly failure: Failure;
  readonly isWrite: boolean;

  constructor(failure: Failure, options: { endpointId: string; isWrite: boolean }) {
    super(`${options.endpointId}: ${summaryOf(failure)}`);
    this.failure = failure;
    this.isWrite = options.isWrite;
  }
}

function summaryOf(failure: Failure): string {
  switch (failure.kind) {
    case 'offline':
    case 'network':
    case 'timeout':
      return failure.kind;
    case 'problem':
      return `${failure.status} ${failure.problem.type}`;
    case 'unexpected':
      return `${failure.status} ${failure.reason}`;
  }
}

/** The problem document in an error, if it is one of this kind. */
export function problemIn(error: unknown, slug: ProblemSlug): Problem | undefined {
  if (!(error instanceof ApiError) || error.failure.kind !== 'problem') return undefined;
  return error.failure.slug === slug ? error.failure.problem : undefined;
}

/** The problem document in an error that says that a record is not there (any more). Another service may say 410 for it. */
export function absenceIn(error: unknown): Problem | undefined {
  if (!(error instanceof ApiError) || error.failure.kind !== 'problem') return undefined;
  const { slug, status, problem } = error.failure;
  return slug === 'not-found' || status === 410 ? problem : undefined;
}
