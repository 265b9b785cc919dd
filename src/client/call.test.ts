import { http, HttpResponse, delay } from 'msw';
import { setupServer } from 'msw/node';
import * as z from 'zod';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { endpoint } from '#src/contract/endpoint.ts';
import { problemOf } from '#src/contract/problem.ts';
import { listQuery, listOf } from '#src/contract/query.ts';
import { ApiError, problemIn, type Failure } from './api-error.ts';
import { call } from './call.ts';
import { configureClient } from './config.ts';

const base = 'http://api.test/api/v1';
const server = setupServer();
beforeAll(() => {
  configureClient({ apiAddress: `${base}/` });
  server.listen({ onUnhandledFrame: 'error' });
});
afterEach(() => {
  server.resetHandlers();
  vi.unstubAllGlobals();
});
afterAll(() => server.close());

const thing = z.object({ id: z.string(), etag: z.string() });
const common = { summary: 'A thing', problems: [], response: thing, status: 200 } as const;
const params = z.strictObject({ id: z.string() });
const read = endpoint({ ...common, id: 'readThing', method: 'GET', path: '/things/:id', params });
const list = endpoint({
  ...common,
  id: 'listThings',
  method: 'GET',
  path: '/things',
  query: listQuery(['name'], {}),
  response: listOf(thing),
});
const body = z.strictObject({ name: z.string() });
const create = endpoint({ ...common, id: 'createThing', method: 'POST', path: '/things', body });
const update = endpoint({
  ...common,
  id: 'updateThing',
  method: 'PATCH',
  path: '/things/:id',
  params,
  body,
});
const remove = endpoint({
  ...common,
  id: 'removeThing',
  method: 'DELETE',
  path: '/things/:id',
  params,
  response: null,
  status: 204,
});
const reveal = endpoint({
  ...common,
  id: 'revealThing',
  method: 'POST',
  path: '/secrets',
  response: z.object({ id: z.string(), secret: z.string() }),
});

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiError)) throw new TypeError('It did not fail as an ApiError.');
  return error.failure;
}

const readOne = () => call(read, { params: { id: '1' } });

describe('a request', () => {
  it('encodes ids in the path, the query by its codecs, and sends cookies to the API', async () => {
    const asked: Request[] = [];
    const fetched = vi.spyOn(globalThis, 'fetch');
    server.use(
      http.get(`${base}/things/:id`, ({ request }) => {
        asked.push(request);
        return HttpResponse.json({ id: 'a/b', etag: '"1"' });
      }),
      http.get(`${base}/things`, ({ request }) => {
        asked.push(request);
        return HttpResponse.json({ items: [], total: 0, unfilteredTotal: 0 });
      }),
    );
    await call(read, { params: { id: 'a/b' } });
    await call(list, { query: { q: 'sap & co', sort: ['-name'], offset: 50 } });
    await call(list, {});
    await call(list, { query: {} });
    expect(asked.map(({ url }) => url.replace(base, ''))).toEqual([
      '/things/a%2Fb',
      '/things?q=sap+%26+co&sort=-name&offset=50',
      '/things',
      '/things',
    ]);
    expect(fetched.mock.calls[0]?.[1]?.credentials).toBe('include');
  });

  it('carries the etag, the key of the intent and the type of the body', async () => {
    const seen: Record<string, string | null>[] = [];
    const answer = ({ request }: { request: Request }) => {
      seen.push({
        type: request.headers.get('Content-Type'),
        match: request.headers.get('If-Match'),
        key: request.headers.get('Idempotency-Key'),
      });
      return request.method === 'DELETE'
        ? new HttpResponse(null, { status: 204 })
        : HttpResponse.json({ id: '1', etag: '"2"' });
    };
    server.use(
      http.post(`${base}/things`, answer),
      http.patch(`${base}/things/1`, answer),
      http.delete(`${base}/things/1`, answer),
    );
    await call(create, { body: { name: 'One' }, intent: 'k1' });
    await call(update, { params: { id: '1' }, etag: '"1"', body: { name: 'Two' } });
    expect(await call(remove, { params: { id: '1' }, etag: '"2"' })).toBeUndefined();
    expect(seen).toEqual([
      { type: 'application/json', match: null, key: 'k1' },
      { type: 'application/merge-patch+json', match: '"1"', key: null },
      { type: null, match: '"2"', key: null },
    ]);
  });
});

describe('an answer', () => {
  const answers = (response: () => Response) =>
    server.use(http.get(`${base}/things/:id`, response), http.post(`${base}/secrets`, response));

  it('drops what the contract does not know', async () => {
    answers(() => HttpResponse.json({ id: '1', etag: '"1"', extra: true }));
    expect(await readOne()).toEqual({ id: '1', etag: '"1"' });
  });

  it.each([
    ['HTML', () => HttpResponse.html('<p>Proxy</p>')],
    ['nothing', () => new HttpResponse('', { status: 200 })],
    ['half of it', () => new HttpResponse('{"id": "1"', { status: 200 })],
    ['a field of another type', () => HttpResponse.json({ id: 1, etag: '"1"' })],
    ['no field', () => HttpResponse.json({ id: '1' })],
    ['a secret', () => HttpResponse.json({ id: '1', etag: '"1"', deep: [{ passwordHash: 'x' }] })],
    ['a refusal in HTML', () => HttpResponse.html('<p>Bad gateway</p>', { status: 502 })],
  ])('with %s in it is unexpected', async (_, response) => {
    answers(() => {
      const made = response();
      made.headers.set('X-Request-Id', 'req-1');
      return made;
    });
    expect(await failureOf(readOne())).toMatchObject({ kind: 'unexpected', requestId: 'req-1' });
  });

  it('may show a secret where the contract says so', async () => {
    answers(() => HttpResponse.json({ id: '1', secret: 'ifk_x' }));
    expect(await call(reveal, { intent: 'k' })).toEqual({ id: '1', secret: 'ifk_x' });
  });

  it('that refuses is a problem by its slug, with the seconds to wait', async () => {
    answers(() =>
      HttpResponse.json(problemOf('rate-limited', 'Slow down.'), {
        status: 429,
        headers: { 'Retry-After': '7' },
      }),
    );
    const failure = await failureOf(readOne());
    expect(failure).toMatchObject({ kind: 'problem', slug: 'rate-limited', retryAfter: 7 });
  });

  it('with a problem of an unknown kind is still a problem', async () => {
    const document = { type: '/problems/moon-phase', title: 'No', status: 418, detail: 'Not now.' };
    answers(() => HttpResponse.json(document, { status: 418 }));
    const failure = await failureOf(readOne());
    expect(failure).toMatchObject({ kind: 'problem', slug: undefined, status: 418 });
    expect(problemIn(new Error('other'), 'conflict')).toBeUndefined();
  });

  it('that breaks off is a network failure', async () => {
    answers(() => HttpResponse.error());
    expect(await failureOf(readOne())).toEqual({ kind: 'network' });
  });

  it('that stops halfway is a network failure', async () => {
    const cut = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"id"'));
        controller.error(new TypeError('terminated'));
      },
    });
    answers(() => new HttpResponse(cut, { status: 200 }));
    expect(await failureOf(readOne())).toEqual({ kind: 'network' });
  });
});

describe('no answer', () => {
  it('is a timeout once the time is up', async () => {
    const real = AbortSignal;
    vi.stubGlobal('AbortSignal', {
      timeout: () => real.abort(new DOMException('Too late', 'TimeoutError')),
      any: (signals: AbortSignal[]) => signals.find(({ aborted }) => aborted),
    });
    server.use(http.get(`${base}/things/1`, () => delay('infinite')));
    expect(await failureOf(readOne())).toEqual({ kind: 'timeout' });
  });

  it('is the abort itself when the caller gave up', async () => {
    server.use(http.get(`${base}/things/1`, () => delay('infinite')));
    const controller = new AbortController();
    const work = call(read, { params: { id: '1' } }, controller.signal);
    controller.abort(new DOMException('Gone', 'AbortError'));
    await expect(work).rejects.toThrow('Gone');
  });

  it('is offline, and nothing is sent, when the browser has no network', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    expect(await failureOf(readOne())).toEqual({ kind: 'offline' });
  });

  it('is offline when the network went away during the request', async () => {
    const state = { onLine: true };
    vi.stubGlobal('navigator', state);
    server.use(
      http.get(`${base}/things/1`, () => {
        state.onLine = false;
        return HttpResponse.error();
      }),
    );
    expect(await failureOf(readOne())).toEqual({ kind: 'offline' });
  });
});
