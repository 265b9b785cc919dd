import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { problemOf } from '#src/contract/problem.ts';
import { sessionEndpoints } from '#src/contract/session.ts';
import { settingsEndpoints } from '#src/contract/settings.ts';
import { ApiError } from './api-error.ts';
import { call } from './call.ts';
import { configureClient } from './config.ts';
import { forgetServerClock, serverNow } from './server-clock.ts';

const base = 'http://api.test/api/v1';
const server = setupServer();

beforeAll(() => {
  configureClient({ apiAddress: base });
  server.listen({ onUnhandledFrame: 'error' });
});
afterEach(() => {
  server.resetHandlers();
  forgetServerClock();
});
afterAll(() => server.close());

const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day);
const daysOff = () => Math.round((serverNow().getTime() - Date.now()) / day);

const session = {
  operator: { id: 'u1', name: 'Ada', email: 'ada@connect.example' },
  role: 'administrator',
  capabilities: [],
  isReadOnly: false,
};

const refusal = (headers: Record<string, string>) =>
  HttpResponse.json(problemOf('rate-limited', 'Slow down.'), { status: 429, headers });

test('every answer tells the time by its header, a refusal too', async () => {
  server.use(
    http.get(`${base}/settings`, () => refusal({ Date: inDays(60).toUTCString() })),
    http.get(`${base}/session`, () =>
      HttpResponse.json(session, { headers: { Date: inDays(-300).toUTCString() } }),
    ),
  );
  await expect(call(settingsEndpoints.read, {})).rejects.toThrow(ApiError);
  expect(daysOff()).toBe(60);
  await call(sessionEndpoints.read, {});
  expect(daysOff()).toBe(-300);
});

test('where another origin hides the header, the session tells the time', async () => {
  const now = inDays(60).toISOString();
  server.use(http.get(`${base}/session`, () => HttpResponse.json({ ...session, now })));
  await call(sessionEndpoints.read, {});
  expect(daysOff()).toBe(60);
});

test('a service that tells the time nowhere is taken to have the same', async () => {
  server.use(http.get(`${base}/session`, () => HttpResponse.json(session)));
  await call(sessionEndpoints.read, {});
  expect(serverNow().getTime() - Date.now()).toBe(0);
});

test('a date until which to wait is one of the server', async () => {
  const server60 = inDays(60);
  const headers = {
    Date: server60.toUTCString(),
    'Retry-After': new Date(server60.getTime() + 20_000).toUTCString(),
  };
  server.use(http.get(`${base}/settings`, () => refusal(headers)));
  const error: unknown = await call(settingsEndpoints.read, {}).catch((reason: unknown) => reason);
  const failure = error instanceof ApiError ? error.failure : undefined;
  const seconds = failure?.kind === 'problem' ? failure.retryAfter : undefined;
  expect(seconds).toBeGreaterThanOrEqual(18);
  expect(seconds).toBeLessThanOrEqual(21);
});
