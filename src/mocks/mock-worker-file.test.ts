import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';

test('the worker file is the one of the installed msw', async () => {
  const require = createRequire(import.meta.url);
  const installed = await readFile(require.resolve('msw/mockServiceWorker.js'), 'utf8');
  const ours = path.resolve(import.meta.dirname, '..', '..', 'public', 'mockServiceWorker.js');
  expect(await readFile(ours, 'utf8')).toBe(installed);
});
