import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isChunkFailure, isServerThere, takeReload } from './chunk-failure.ts';

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

test.each([
  'Failed to fetch dynamically imported module: https://console.example/assets/a.js',
  'error loading dynamically imported module: https://console.example/assets/a.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/a.css',
])('every browser words it in its own way: %s', (message) => {
  expect(isChunkFailure(new TypeError(message))).toBe(true);
});

test('other errors are none of it', () => {
  expect(isChunkFailure(new TypeError('x is not a function'))).toBe(false);
  expect(isChunkFailure('Importing a module script failed.')).toBe(false);
});

test('one reload by itself, and not again right after it', () => {
  expect(takeReload(1_000_000)).toBe(true);
  expect(takeReload(1_005_000)).toBe(false);
  expect(takeReload(1_040_000)).toBe(true);
});

test('where nothing can be remembered, nothing reloads for ever', () => {
  const refusal = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  expect(takeReload(1_000_000)).toBe(false);
  refusal.mockRestore();
});

test('a reload finds the console where the server answers', async () => {
  vi.stubGlobal('fetch', async () => new Response(''));
  expect(await isServerThere()).toBe(true);
});

test.each([
  ['answers that there is nothing', async () => new Response('', { status: 404 })],
  ['does not answer', () => Promise.reject(new TypeError('Failed to fetch'))],
])('a reload would end on an empty page where the server %s', async (_, answer) => {
  vi.stubGlobal('fetch', answer);
  expect(await isServerThere()).toBe(false);
});

test('nobody is asked where there is no network', async () => {
  const network = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  vi.stubGlobal('fetch', async () => new Response(''));
  expect(await isServerThere()).toBe(false);
  network.mockRestore();
});
