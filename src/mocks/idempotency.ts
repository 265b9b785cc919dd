import type { ProblemSlug } from '#src/contract/problem.ts';
import { digestOf } from './digest.ts';

/** How long an answer can be had again. */
const lifetimeMs = 10 * 60 * 1000;

/** What came of a request, to be answered again. */
type Kept = {
  readonly status: number;
  readonly headers: readonly [string, string][];
  readonly body: string | null;
};

type Entry = { readonly fingerprint: string; readonly at: number; kept?: Kept };

export type Idempotency = ReturnType<typeof createIdempotency>;

const refusals = {
  'idempotency-mismatch':
    'This idempotency key was used for another request. Send the request again with a new key.',
  'request-in-progress':
    'The same request is still running. Wait for its answer before sending it again.',
} as const satisfies Partial<Record<ProblemSlug, string>>;

type Refused = { readonly slug: keyof typeof refusals; readonly detail: string };

const refused = (slug: keyof typeof refusals): Refused => ({ slug, detail: refusals[slug] });

const isExecuted = (response: Response) => response.status >= 200 && response.status < 300;

/**
 * A request that is repeated with the same key takes effect once. Only answers of requests that succeeded are kept: a refused one
 * changed nothing and may be tried again with the same key. The body is kept as a digest, since it may carry a secret.
 */
export function createIdempotency(now: () => Date) {
  const entries = new Map<string, Entry>();

  const forgetOld = () => {
    const limit = now().getTime() - lifetimeMs;
    for (const [key, entry] of entries) if (entry.at <= limit) entries.delete(key);
  };

  return {
    /** Runs a request once per key and operator, and answers the same again. */
    once: async (
      request: { readonly key: string; readonly operatorId: string; readonly content: string },
      run: () => Promise<Response>,
    ): Promise<Response | Refused> => {
      const fingerprint = await digestOf(request.content);
      forgetOld();
      const key = JSON.stringify([request.operatorId, request.key]);
      const known = entries.get(key);
      if (known !== undefined) {
        if (known.fingerprint !== fingerprint) return refused('idempotency-mismatch');
        if (known.kept === undefined) return refused('request-in-progress');
        const { status, headers, body } = known.kept;
        return new Response(body, { status, headers: new Headers([...headers]) });
      }
      const entry: Entry = { fingerprint, at: now().getTime() };
      entries.set(key, entry);
      try {
        const response = await run();
        if (isExecuted(response)) {
          const text = await response.clone().text();
          entry.kept = {
            status: response.status,
            headers: [...response.headers],
            body: text === '' ? null : text,
          };
        }
        return response;
      } finally {
        if (entry.kept === undefined) entries.delete(key);
      }
    },
  };
}
