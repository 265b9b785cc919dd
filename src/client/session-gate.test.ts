import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import * as z from 'zod';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { endpoint } from '#src/contract/endpoint.ts';
import { problemOf } from '#src/contract/problem.ts';
import { ApiError } from './api-error.ts';
import { call } from './call.ts';
import { configureClient } from './config.ts';
import { abandonSession, guardSession, isSessionLost, resumeSession } from './session-gate.ts';

const base = 'http://api.test/api/v1';
const server = setupServer();
beforeAll(() => {
  configureClient({ apiAddress: base });
  server.listen({ onUnhandledFrame: 'error' });
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const read = endpoint({
  id: 'readThing',
  method: 'GET',
  path: '/things/:id',
  summary: 'A thing',
  params: z.strictObject({ id: z.string() }),
  response: z.object({ id: z.string(), etag: z.string() }),
  status: 200,
  problems: [],
});
const readOne = () => call(read, { params: { id: '1' } });

async function failureOf(work: Promise<unknown>) {
  const error: unknown = await work.catch((reason: unknown) => reason);
  return error instanceof ApiError ? error.failure : error;
}

describe('a lost session', () => {
  /** Refuses until somebody signs in. */
  function serveSignedOut() {
    const state = { isSignedIn: false, asked: 0 };
    server.use(
      http.get(`${base}/things/:id`, () => {
        state.asked += 1;
        return state.isSignedIn
          ? HttpResponse.json({ id: '1', etag: '"1"' })
          : HttpResponse.json(problemOf('unauthenticated', 'Sign in.'), { status: 401 });
      }),
    );
    return state;
  }

  it('fails at once when nobody would sign in again', async () => {
    serveSignedOut();
    expect(await failureOf(readOne())).toMatchObject({ kind: 'problem', slug: 'unauthenticated' });
  });

  it('holds every refused call until the operator is back, and repeats each once', async () => {
    const state = serveSignedOut();
    const release = guardSession();
    const calls = Promise.all([readOne(), readOne(), readOne(), readOne(), readOne()]);
    await vi.waitFor(() => expect(state.asked).toBe(5));
    await vi.waitFor(() => expect(isSessionLost()).toBe(true));
    // The last refusal is read a moment after it was answered.
    await delay(20);
    state.isSignedIn = true;
    resumeSession();
    expect(await calls).toHaveLength(5);
    expect(state.asked).toBe(10);
    expect(isSessionLost()).toBe(false);
    release();
  });

  it('fails as refused when somebody else signs in, or the caller leaves', async () => {
    serveSignedOut();
    const release = guardSession();
    const given = failureOf(readOne());
    await vi.waitFor(() => expect(isSessionLost()).toBe(true));
    abandonSession();
    expect(await given).toMatchObject({ slug: 'unauthenticated' });

    const controller = new AbortController();
    const left = failureOf(call(read, { params: { id: '1' } }, controller.signal));
    await vi.waitFor(() => expect(isSessionLost()).toBe(true));
    controller.abort();
    expect(await left).toMatchObject({ slug: 'unauthenticated' });
    release();
  });
});
