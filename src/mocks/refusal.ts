import type { Endpoint } from '#src/contract/endpoint.ts';
import {
  type commonProblems,
  type idempotencyProblems,
  type preconditionProblems,
  type ProblemDetails,
  type ProblemSlug,
} from '#src/contract/problem.ts';

/** What a handler throws instead of answering. */
export class Refusal extends Error {
  readonly slug: ProblemSlug;
  readonly more: ProblemDetails;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    slug: ProblemSlug,
    detail: string,
    more: ProblemDetails = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.name = 'Refusal';
    this.slug = slug;
    this.more = more;
    this.headers = headers;
  }
}

type Precondition<E extends Endpoint> = E['method'] extends 'PATCH' | 'PUT' | 'DELETE'
  ? (typeof preconditionProblems)[number]
  : never;
type Idempotency<E extends Endpoint> = E['method'] extends 'POST'
  ? (typeof idempotencyProblems)[number]
  : never;

/** The problems that an endpoint may answer: its own, and those that come with its method. */
export type ProblemsOf<E extends Endpoint> =
  | E['problems'][number]
  | (typeof commonProblems)[number]
  | Precondition<E>
  | Idempotency<E>;

/** Makes a refusal, to be thrown. Only a problem that the endpoint declares will do. */
export type Refuse<E extends Endpoint> = (
  slug: ProblemsOf<E>,
  detail: string,
  more?: ProblemDetails,
) => Refusal;
