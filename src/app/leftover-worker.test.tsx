import { afterEach, expect, test, vi } from 'vitest';
import { removeLeftoverWorker } from './leftover-worker.ts';

afterEach(() => vi.unstubAllGlobals());

/** What a browser has registered, and what of it is still there afterwards. */
function stubRegistrations(given: Record<'active' | 'waiting' | 'installing', string | null>[]) {
  const left = new Set(given);
  vi.stubGlobal('navigator', {
    serviceWorker: {
      getRegistrations: async () =>
        given.map((one) => ({
          ...Object.fromEntries(
            Object.entries(one).map(([key, scriptURL]) => [key, scriptURL && { scriptURL }]),
          ),
          unregister: async () => left.delete(one),
        })),
    },
  });
  return left;
}

const demo = 'https://console.example/mockServiceWorker.js';
const none = { active: null, waiting: null, installing: null };

test('the worker of a demo that was here before goes, at whatever stage it is; others stay', async () => {
  const other = { ...none, active: 'https://console.example/push.js' };
  const left = stubRegistrations([
    { ...none, active: demo },
    { ...none, waiting: demo },
    { ...none, installing: demo },
    other,
    none,
  ]);
  await removeLeftoverWorker();
  expect([...left]).toEqual([other, none]);
});

test('a browser without workers has none that is left over', async () => {
  vi.stubGlobal('navigator', {});
  await expect(removeLeftoverWorker()).resolves.toBeUndefined();
});
