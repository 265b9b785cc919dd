import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStaticFiles } from './static-files.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'static-files-'));
  await mkdir(path.join(folder, 'assets'));
  const files = { 'index.html': 'the page', '404.html': 'no page', 'assets/a.js': 'a script' };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
});

afterAll(() => rm(folder, { recursive: true }));

const answers = async (fallback: 'page' | 'not-found', asked: string) => {
  const { status, body } = (await readStaticFiles(folder, fallback)).answer(asked);
  return { status, text: typeof body === 'string' ? body : new TextDecoder().decode(body) };
};

test.each([
  '/groups',
  '/groups/shop.editors',
  '/groups/main.js/edit',
  '/groups/~_a~2Fb',
  '/a/b.css',
])('the address %s of a page answers as the page', async (asked) => {
  expect(await answers('page', asked)).toEqual({ status: 200, text: 'the page' });
  expect(await answers('not-found', asked)).toEqual({ status: 404, text: 'no page' });
});

test('a file is there or missing: none is answered with the page', async () => {
  expect(await answers('page', '/assets/a.js')).toEqual({ status: 200, text: 'a script' });
  for (const missing of ['/assets/b.js', '/mockServiceWorker.js']) {
    expect(await answers('page', missing)).toEqual({ status: 404, text: 'Not found' });
  }
});
