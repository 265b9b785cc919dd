import { afterEach, expect, test, vi } from 'vitest';
import { aWorld } from './test-client.ts';
import { warmUp } from './warm-up.ts';

/** A store that says that it is large: to make one takes seconds. */
function aLargeStore() {
  const { store } = aWorld();
  vi.spyOn(store.users, 'size').mockReturnValue(100_000);
  return store;
}

/** What waits until nothing else is to do. */
function stubIdleTime() {
  const waiting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => waiting.push(work));
  return waiting;
}

afterEach(() => vi.unstubAllGlobals());

test('the orders of a large list are made one at a time, while nothing else is to do', () => {
  const waiting = stubIdleTime();
  const store = aLargeStore();
  const sorting = vi.spyOn(store.users, 'slice');
  warmUp(store);
  expect(sorting).not.toHaveBeenCalled();
  for (let turn = waiting.shift(); turn !== undefined; turn = waiting.shift()) {
    expect(waiting).toHaveLength(0);
    turn();
  }
  const orders = sorting.mock.calls.map(([[order]]) => order);
  const all = ['name', 'lastUsedAt', 'updatedAt', 'createdAt', 'email', 'type'];
  expect(new Set(orders)).toEqual(new Set(all));
});

test('a small list is in order in no time, and is left alone', () => {
  const waiting = stubIdleTime();
  warmUp(aWorld().store);
  expect(waiting).toHaveLength(0);
});

test('a browser that does not tell when it is idle is left alone', () => {
  const store = aLargeStore();
  expect(() => warmUp(store)).not.toThrow();
});
