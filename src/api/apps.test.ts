import { QueryClient } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { configureClient } from '#src/client/config.ts';
import { appId } from '#src/contract/app-record.ts';
import { appQueries } from './apps.ts';

const base = 'http://api.test/api/v1';
const server = setupServer();
beforeAll(() => {
  configureClient({ apiAddress: base });
  server.listen({ onUnhandledFrame: 'error' });
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const id = appId.parse('app_1');
const manifest = JSON.stringify({ users: Array.from({ length: 2000 }, (_, index) => index) });
const request = { purpose: 'install', name: 'Scales', manifest } as const;
const keyOf = (text: string) =>
  JSON.stringify(appQueries.plan({ ...request, manifest: text }).queryKey);

test('a plan is kept under a key that is short, and another one for another manifest', () => {
  expect(keyOf(manifest)).toBe(keyOf(JSON.stringify(JSON.parse(manifest))));
  expect(keyOf(manifest)).not.toBe(keyOf(manifest.replace('1999', '1998')));
  expect(keyOf(manifest).length).toBeLessThan(120);
  const items = [{ kind: 'user', code: '_A', field: null } as const];
  const { queryKey } = appQueries.plan({ purpose: 'restore', appId: id, items });
  expect(queryKey.at(-1)).toEqual({ purpose: 'restore', appId: id, items });
});

test('a question that fails leaves nothing uncertain, though it is asked by POST', async () => {
  const fails = () => HttpResponse.json({}, { status: 500 });
  server.use(http.post(`${base}/apps/plan`, fails), http.post(`${base}/apps/export`, fails));
  const client = new QueryClient();
  const failed = await Promise.allSettled([
    client.query(appQueries.plan(request)),
    client.query(appQueries.exported({ selection: { filter: {} } })),
  ]);
  for (const one of failed) {
    expect(one).toMatchObject({ status: 'rejected', reason: { isWrite: false } });
  }
});
