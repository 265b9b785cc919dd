import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeControl } from './worker.ts';

type Worker = { scriptURL: string; state: string };
type Rules = { createScriptURL: (address: string) => string };
type Registration = { active: Worker | null };

const file = 'https://console.example/demo/mockServiceWorker.js';
const activated: Worker = { scriptURL: file, state: 'activated' };

const place = { href: 'https://console.example/demo/interface-users', reload: vi.fn<() => void>() };

/** A browser's workers: what is known already, and what comes of registering. */
function stubWorkers(given: {
  known?: Registration;
  registered?: () => Promise<Registration>;
  controller?: Worker;
}) {
  const workers = {
    controller: given.controller ?? null,
    getRegistration: async () => given.known,
    register: vi.fn<(address: string, options: { scope: string }) => Promise<Registration>>(
      given.registered ?? (async () => ({ active: activated })),
    ),
  };
  vi.stubGlobal('navigator', { serviceWorker: workers });
  return workers;
}

const take = () => takeControl('/demo/', location);

beforeEach(() => {
  sessionStorage.clear();
  place.reload.mockReset();
  vi.stubGlobal('location', place);
});
afterEach(() => vi.unstubAllGlobals());

test('the worker is registered for the base of the demo, and waited for until it controls the page', async () => {
  const workers = stubWorkers({});
  const taken = take();
  setTimeout(() => {
    workers.controller = activated;
  }, 50);
  expect(await taken).toBe(file);
  expect(workers.register).toHaveBeenCalledWith(file, { scope: '/demo/' });
});

test('one that is in control already is not registered anew', async () => {
  const workers = stubWorkers({ known: { active: activated }, controller: activated });
  expect(await take()).toBe(file);
  expect(workers.register).not.toHaveBeenCalled();
});

test('one of another address that is still there is replaced', async () => {
  const old = { scriptURL: 'https://console.example/old.js', state: 'activated' };
  const workers = stubWorkers({ known: { active: old }, controller: activated });
  expect(await take()).toBe(file);
  expect(workers.register).toHaveBeenCalled();
});

test('where policies are, one lets the worker through and nothing else', async () => {
  const workers = stubWorkers({ controller: activated });
  const createPolicy = vi.fn<(name: string, rules: Rules) => Rules>((_name, rules) => rules);
  vi.stubGlobal('trustedTypes', { createPolicy });
  expect(await take()).toBe(file);
  const [name, rules] = createPolicy.mock.calls[0] ?? [];
  expect(name).toBe('demo-worker');
  expect(() => rules?.createScriptURL('https://elsewhere.example/a.js')).toThrow(
    'Only the worker of the demo is registered.',
  );
  expect(workers.register).toHaveBeenCalledWith(file, { scope: '/demo/' });
});

test('a page that was reloaded past its workers is loaded once more, and not for ever', async () => {
  stubWorkers({});
  void take();
  await vi.waitFor(() => expect(place.reload).toHaveBeenCalledTimes(1));
  expect(await take()).toBeUndefined();
  expect(place.reload).toHaveBeenCalledTimes(1);
});

test('a reload that helped may be tried again another time', async () => {
  sessionStorage.setItem('demo-worker-reload', 'tried');
  stubWorkers({ controller: activated });
  await take();
  expect(sessionStorage).toHaveLength(0);
});

test('where nothing can be remembered, nothing is reloaded', async () => {
  const refuse = () => {
    throw new DOMException('Refused', 'SecurityError');
  };
  const reading = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  const removing = vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse);
  const workers = stubWorkers({});
  expect(await take()).toBeUndefined();
  expect(place.reload).not.toHaveBeenCalled();
  workers.controller = activated;
  expect(await take()).toBe(file);
  reading.mockRestore();
  removing.mockRestore();
});

test('a window that refuses workers has no demo', async () => {
  stubWorkers({
    registered: async () => {
      throw new DOMException('Refused', 'SecurityError');
    },
  });
  expect(await take()).toBeUndefined();
  expect(place.reload).not.toHaveBeenCalled();
});
