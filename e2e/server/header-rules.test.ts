import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { headersFor, readHeaderRules } from './header-rules.ts';

const published = readHeaderRules(
  await readFile(new URL('../../public/_headers', import.meta.url), 'utf8'),
);

test('every page is sent with the whole policy, and nothing may be embedded or guessed', () => {
  expect(headersFor(published, '/interface-users')).toEqual({
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      // The hash is that of the empty style element, into which rules are inserted by script.
      "style-src-elem 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
      "style-src-attr 'none'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "object-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': expect.stringContaining('camera=()'),
  });
});

test('only files whose name changes with their content are kept for good', () => {
  expect(headersFor(published, '/assets/index-1.js')['Cache-Control']).toContain('immutable');
  expect(headersFor(published, '/config.json')['Cache-Control']).toBe('no-store');
  expect(headersFor(published, '/index.html')['Cache-Control']).toBeUndefined();
});

test('comments and blank lines are no rules', () => {
  expect(readHeaderRules('# A: 1\n\n/a\n  B: c: d\n')).toEqual([
    { path: '/a', headers: [['B', 'c: d']] },
  ]);
});
