import { afterEach, expect, test, vi } from 'vitest';
import { preloadOnIntent } from './preload-on-intent.ts';

const Page = () => null;
let stop = () => {};

function setUp(html: string, basename = '/') {
  const load = vi.fn<() => Promise<typeof Page>>(async () => Page);
  const fail = vi.fn<() => Promise<typeof Page>>(async () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  document.body.innerHTML = html;
  stop = preloadOnIntent(
    [
      {
        children: [
          { path: 'things', lazy: { Component: load }, children: [{ index: true, element: null }] },
          { path: 'broken', lazy: { Component: fail } },
        ],
      },
    ],
    basename,
  );
  return { load, fail };
}

const point = (selector: string) =>
  document.querySelector(selector)?.dispatchEvent(new Event('pointerover', { bubbles: true }));

afterEach(() => stop());

test('pointing at a link, or at something in it, fetches its page once', () => {
  const { load } = setUp('<a href="/things?q=1"><b>Things</b></a><a href="/elsewhere">Else</a>');
  point('b');
  point('b');
  expect(load).toHaveBeenCalledTimes(1);
});

test('the keyboard has the same', () => {
  const { load } = setUp('<a href="/things">Things</a>');
  document.querySelector('a')?.focus();
  expect(load).toHaveBeenCalledTimes(1);
});

test('links below the base of the console count, links to other origins do not', () => {
  const { load } = setUp(
    '<a id="in" href="/base/things">In</a><a id="out" href="https://elsewhere.example/base/things">Out</a>',
    '/base/',
  );
  point('#out');
  expect(load).not.toHaveBeenCalled();
  point('#in');
  expect(load).toHaveBeenCalledTimes(1);
});

test('a page that can not be fetched is no trouble until one goes there', async () => {
  const { fail } = setUp('<a href="/broken">Broken</a>');
  point('a');
  await expect(fail.mock.results[0]?.value).rejects.toThrow('Failed');
});
