import { ApiError, type Failure } from './api-error.ts';

/** Seconds. */
export const retryAfterCap = 60;

/** How often a read is asked again after a failure of this kind. Writes never repeat on their own. */
export const queryRetries = 2;

/** Reads give up after this many milliseconds, writes later. */
export const timeouts = { read: 10_000, write: 30_000 } as const;

const isTransient = (status: number) => status === 408 || status === 429 || status >= 500;

function isWorthRepeating(failure: Failure): boolean {
  switch (failure.kind) {
    case 'network':
    case 'timeout':
      return true;
    case 'problem':
      return isTransient(failure.status);
    case 'unexpected':
      return failure.status >= 500;
    case 'offline':
      return false;
  }
}

/** Whether a read that failed `failures` times before is asked once more. */
export function mayRetryQuery(failures: number, error: unknown): boolean {
  return error instanceof ApiError && failures < queryRetries && isWorthRepeating(error.failure);
}

/** Milliseconds until the next try: what the service asked for, else exponential back-off with full jitter. */
export function retryDelay(failures: number, error: unknown, random = Math.random): number {
  if (error instanceof ApiError && error.failure.kind === 'problem') {
    const { retryAfter } = error.failure;
    if (retryAfter !== null) return retryAfter * 1000;
  }
  return random() * Math.min(1000 * 2 ** failures, 8000);
}

/** Seconds from a `Retry-After` header (RFC 9110, 10.2.3: seconds or a date); `null` for none or garbage. */
export function retryAfterOf(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = /^\d{1,9}$/.test(header.trim())
    ? Number(header)
    : (Date.parse(header) - now) / 1000;
  if (Number.isNaN(seconds)) return null;
  return Math.min(Math.max(Math.ceil(seconds), 0), retryAfterCap);
}
