// oxlint-disable no-console, vitest/expect-expect -- the console is what is tested, and what is expected is to fail
import { expect, test } from 'vitest';
import { call } from '#src/client/call.ts';
import { settingsEndpoints } from '#src/contract/settings.ts';
import './network.ts';

test.fails('a line on the console fails a test', () => {
  console.error('Something is odd');
});

test.fails('a warning fails a test', () => {
  console.warn('Old habit');
});

test.fails('a request that nothing answers fails a test', async () => {
  await call(settingsEndpoints.read, {}).catch(() => 'nobody minds');
});

test('a quiet test passes', () => {
  expect(document.title).toBe('');
});
