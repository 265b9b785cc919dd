import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import * as z from 'zod';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { endpoint } from '#src/contract/endpoint.ts';
import { flag, wholeNumber } from '#src/contract/query.ts';
import { call } from './call.ts';
import { configureClient } from './config.ts';

const base = 'http://api.test/api/v1';
const server = setupServer();
beforeAll(() => {
  configureClient({ apiAddress: base });
  server.listen({ onUnhandledFrame: 'error' });
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const choose = endpoint({
  id: 'chooseThings',
  summary: 'Does something with many',
  method: 'POST',
  path: '/things',
  body: z.strictObject({ filter: z.strictObject({ active: flag, size: wholeNumber(1, 9) }) }),
  response: z.object({ done: z.boolean() }),
  status: 200,
  problems: [],
});

function bodies(): unknown[] {
  const seen: unknown[] = [];
  server.use(
    http.post(`${base}/things`, async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json({ done: true });
    }),
  );
  return seen;
}

it('a filter in a body goes over the wire as it would in an address', async () => {
  const seen = bodies();
  await call(choose, { intent: 'k', body: { filter: { active: false, size: 3 } } });
  expect(seen).toEqual([{ filter: { active: 'false', size: '3' } }]);
});

it('what the contract refuses is sent as it is: the service says what is wrong with it', async () => {
  const seen = bodies();
  await call(choose, { intent: 'k', body: { filter: { active: true, size: 12 } } });
  expect(seen).toEqual([{ filter: { active: true, size: 12 } }]);
});
