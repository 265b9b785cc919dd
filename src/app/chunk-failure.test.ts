// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { isChunkFailure, takeReload } from './chunk-failure.ts';

beforeEach(() => localStorage.clear());

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
