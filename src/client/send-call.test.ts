import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { sendCall, type CallToSend } from './send-call.ts';

const address = 'http://gateway.test/dc/sap/orders';
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  server.resetHandlers();
  vi.unstubAllGlobals();
});
afterAll(() => server.close());

const aCall = (change: Partial<CallToSend> = {}): CallToSend => ({
  address,
  method: 'POST',
  headers: [['Authorization', 'Bearer abc']],
  body: '{}',
  ...change,
});
const never = () => new AbortController().signal;

async function faultOf(call: CallToSend, signal = never()) {
  const outcome = await sendCall(call, signal);
  return outcome.kind === 'failed' ? outcome.fault : outcome;
}

async function replyTo(call: CallToSend) {
  const outcome = await sendCall(call, never());
  if (outcome.kind === 'failed') throw new Error(`It failed: ${outcome.fault}`);
  return outcome.reply;
}

test('sends what it is given, without the session, and reads the call’s id', async () => {
  const seen: Request[] = [];
  server.use(
    http.post(address, ({ request }) => {
      seen.push(request.clone());
      return HttpResponse.json(
        { callId: 'call_1' },
        { status: 202, headers: { 'X-Extra': 'yes' } },
      );
    }),
  );
  const fetched = vi.spyOn(globalThis, 'fetch');
  const reply = await replyTo(aCall());
  expect(reply).toMatchObject({ status: 202, callId: 'call_1', isCut: false });
  expect(reply.headers).toContainEqual(['x-extra', 'yes']);
  expect(reply.milliseconds).toBeGreaterThanOrEqual(0);
  const [request] = seen;
  expect(request?.headers.get('Authorization')).toBe('Bearer abc');
  expect(await request?.text()).toBe('{}');
  expect(fetched.mock.calls[0]?.[0]).toMatchObject({
    credentials: 'omit',
    redirect: 'error',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  });
  fetched.mockRestore();
});

test('a refusal names its call too', async () => {
  server.use(
    http.get(address, () => HttpResponse.json({ status: 401, callId: 'call_2' }, { status: 401 })),
  );
  const reply = await replyTo(aCall({ method: 'GET', body: undefined }));
  expect(reply).toMatchObject({ status: 401, callId: 'call_2' });
});

test('an answer that is no JSON, or none at all, has no call', async () => {
  server.use(http.post(address, () => HttpResponse.text('<html>', { status: 502 })));
  expect(await replyTo(aCall())).toMatchObject({ status: 502, body: '<html>', callId: undefined });
  server.use(http.post(address, () => new HttpResponse(null, { status: 204 })));
  expect(await replyTo(aCall())).toMatchObject({ status: 204, body: '', callId: undefined });
});

test('of a long answer only the beginning is read', async () => {
  server.use(http.post(address, () => HttpResponse.text('x'.repeat(300_000))));
  const reply = await replyTo(aCall());
  expect(reply.isCut).toBe(true);
  expect(reply.body).toHaveLength(64 * 1024);
});

test('what goes wrong is told apart', async () => {
  server.use(http.post(address, () => HttpResponse.error()));
  expect(await faultOf(aCall())).toBe('network');
  expect(await faultOf(aCall({ headers: [['Authorization', '“abc”']] }))).toBe('unsendable');
  vi.stubGlobal('navigator', { onLine: false });
  expect(await faultOf(aCall())).toBe('offline');
});

test('a redirect is not followed: the credential would go along', async () => {
  server.use(http.post(address, () => HttpResponse.redirect('http://elsewhere.test/')));
  expect(await faultOf(aCall())).toBe('network');
});

test('gives up when it is cancelled, and when there is no answer in time', async () => {
  server.use(
    http.post(address, async () => {
      await delay('infinite');
    }),
  );
  const controller = new AbortController();
  const cancelled = faultOf(aCall(), controller.signal);
  controller.abort();
  expect(await cancelled).toBe('cancelled');
  vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(AbortSignal.abort());
  expect(await faultOf(aCall())).toBe('timeout');
});
