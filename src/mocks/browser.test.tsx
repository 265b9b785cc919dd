import { getResponse } from 'msw';
import type { HttpHandler } from 'msw/http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { interfaceUserList } from '#src/contract/interface-users.ts';
import { session } from '#src/contract/session.ts';
import { DemoUnavailable, startMocks } from './browser.ts';

type Shelf = {
  handlers: HttpHandler[];
  databases: Map<string, Map<string, unknown>>;
  isRefusing: boolean;
};
const shelf = vi.hoisted((): Shelf => ({ handlers: [], databases: new Map(), isRefusing: false }));
const open = vi.hoisted(() => (name: string) => {
  if (shelf.isRefusing) throw new DOMException('Refused', 'SecurityError');
  const rows = shelf.databases.get(name) ?? new Map<string, unknown>();
  shelf.databases.set(name, rows);
  return rows;
});

// The two things that only a browser has: a worker in front of the network, and a database.
vi.mock('msw/browser', () => ({
  setupWorker: (...handlers: HttpHandler[]) => ({
    start: async () => {
      shelf.handlers = handlers;
    },
  }),
}));
vi.mock('idb-keyval', () => ({
  createStore: (name: string) => name,
  entries: async (name: string) => [...open(name)],
  setMany: async (rows: [string, unknown][], name: string) => {
    // As the database does it: what is kept is a copy.
    for (const [key, row] of rows) open(name).set(key, structuredClone(row));
  },
  clear: async (name: string) => open(name).clear(),
}));

const worker = { scriptURL: 'http://localhost:3000/mockServiceWorker.js', state: 'activated' };
const aPlace = () => ({
  href: 'http://localhost:3000/',
  reload: vi.fn<() => void>(),
  assign: vi.fn<(address: string) => void>(),
});
let place = aPlace();

beforeEach(() => {
  shelf.databases.clear();
  shelf.isRefusing = false;
  sessionStorage.clear();
  // One per test: the tabs of the test before may still hear something.
  place = aPlace();
  vi.stubGlobal('location', place);
  vi.stubGlobal('isSecureContext', true);
  const registration = { active: worker };
  vi.stubGlobal('navigator', {
    serviceWorker: {
      controller: worker,
      getRegistration: async () => registration,
      register: async () => registration,
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const start = (baseUrl = '/') => startMocks({ baseUrl, location });

async function ask(method: string, path: string, body?: unknown) {
  const response = await getResponse(
    shelf.handlers,
    new Request(`http://localhost:3000/api/v1${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  return response?.json();
}

const spare = { code: 'spare_read', name: 'Read spares', description: '' };
const hasSpare = async () => (await ask('GET', '/permissions/spare_read')).code === spare.code;
const operator = async () => session.parse(await ask('GET', '/session')).operator;

describe('the demo', () => {
  test('opens signed in as an administrator, and offers its operators and scenarios', async () => {
    const demo = await start();
    expect(demo.scenario).toBe('default');
    expect(demo.scenarios.map(({ id }) => id)).toContain('large');
    expect((await operator()).id).toBe(demo.operatorId);
    const me = demo.operators.find(({ id }) => id === demo.operatorId);
    expect(me?.role).toBe('Administrator');
  });

  test('keeps what was changed over a reload, and forgets it when it is reset', async () => {
    const demo = await start();
    await ask('POST', '/permissions', spare);
    await start();
    expect(await hasSpare()).toBe(true);
    await demo.reset();
    expect(place.reload).toHaveBeenCalledTimes(1);
    await start();
    expect(await hasSpare()).toBe(false);
  });

  test('keeps the moment of the first visit, to which everything is relative', async () => {
    await start();
    const first = interfaceUserList.parse(await ask('GET', '/interface-users'));
    vi.setSystemTime(Date.now() + 86_400_000);
    await start();
    const next = interfaceUserList.parse(await ask('GET', '/interface-users'));
    vi.useRealTimers();
    expect(next.items.map((one) => one.createdAt)).toEqual(first.items.map((one) => one.createdAt));
  });

  test('is another tenant in every scenario, each with its own changes', async () => {
    const demo = await start();
    await ask('POST', '/permissions', spare);
    await demo.chooseScenario('empty');
    expect(place.assign).toHaveBeenCalledWith('http://localhost:3000/?scenario=empty');
    await demo.chooseScenario('moon');
    expect(place.assign).toHaveBeenCalledTimes(1);
    place.href = 'http://localhost:3000/?scenario=empty';
    expect((await start()).scenario).toBe('empty');
    expect(await hasSpare()).toBe(false);
  });

  test('signs in as somebody else, which is recorded and kept', async () => {
    const demo = await start();
    const other = demo.operators.find(({ role }) => role === 'Support staff');
    await demo.signInAs(other?.id ?? '');
    expect(place.reload).toHaveBeenCalledTimes(1);
    await demo.signInAs('nobody');
    expect(place.reload).toHaveBeenCalledTimes(1);
    expect((await start()).operatorId).toBe(other?.id);
    expect((await operator()).email).toBe(other?.email);
    const { items } = await ask('GET', `/interface-users/${other?.id}/activity`);
    expect(items[0]).toMatchObject({ action: 'signed-in', by: { id: other?.id } });
  });

  test('is the same in every tab: what one changes the other has, and a reset reloads both', async () => {
    // A base of its own: the tabs of the other tests are still open.
    const mine = await start('/tabs/');
    const myHandlers = shelf.handlers;
    await start('/tabs/');
    await ask('POST', '/permissions', spare);
    shelf.handlers = myHandlers;
    await vi.waitFor(async () => expect(await hasSpare()).toBe(true));
    await mine.reset();
    await vi.waitFor(() => expect(place.reload).toHaveBeenCalledTimes(2));
  });
});

describe('storage', () => {
  test('that is refused leaves the demo in memory', async () => {
    shelf.isRefusing = true;
    const demo = await start();
    await ask('POST', '/permissions', spare);
    expect(await hasSpare()).toBe(true);
    shelf.isRefusing = false;
    await ask('POST', '/feedback', { topic: 't', rating: 5, reason: 'r' });
    await start();
    expect(await hasSpare()).toBe(true);
    shelf.isRefusing = true;
    await demo.reset();
    expect(place.reload).toHaveBeenCalled();
  });

  test.each([
    ['without a head', new Map<string, unknown>([['users/usr_009', { table: 'users' }]])],
    ['of another layout', new Map<string, unknown>([['head', { layout: 0, seed: 1 }]])],
  ])('%s is dropped, and the demo begins anew', async (_, rows) => {
    await start();
    const [name = ''] = shelf.databases.keys();
    shelf.databases.set(name, rows);
    await start();
    expect((await operator()).name).not.toBe('');
    expect(shelf.databases.get(name)?.get('head')).toMatchObject({ layout: 2, revision: 0 });
  });
});

describe('a browser that can not have it is told why', () => {
  const refusal = async () => {
    const error: unknown = await start().catch((reason: unknown) => reason);
    return error instanceof DemoUnavailable ? error.message : error;
  };

  test('for want of a secure connection', async () => {
    vi.stubGlobal('isSecureContext', false);
    expect(await refusal()).toContain('Open it by https, or on localhost.');
  });

  test('for want of service workers', async () => {
    vi.stubGlobal('navigator', {});
    expect(await refusal()).toContain('Open it in a normal window.');
  });

  test('when its worker does not start', async () => {
    vi.stubGlobal('navigator', {
      serviceWorker: {
        getRegistration: async () => {
          throw new DOMException('Refused', 'SecurityError');
        },
      },
    });
    expect(await refusal()).toContain('Close the other tabs of this site and try again.');
  });
});
