import { expect, type Page } from 'playwright/test';
import { checkAccessibility, findAccessibilityProblems } from '#e2e/fixtures/accessibility.ts';
import { watchNoise } from '#e2e/fixtures/noise.ts';
import { placesOf } from '#e2e/fixtures/secrets.ts';
import { test } from '#e2e/fixtures/tiny-site.ts';

/** What fails a test of the console, each with how to provoke it and what is then said. */
const noises: [name: string, provoke: (page: Page) => Promise<unknown>, complaint: RegExp][] = [
  [
    'a line on the console',
    (page) => page.evaluate(() => console.error('Something is odd')),
    /^Something is odd/,
  ],
  ['a warning', (page) => page.evaluate(() => console.warn('Old habit')), /^Old habit/],
  [
    'an exception that nobody catches',
    (page) =>
      page.evaluate(() => {
        setTimeout(() => {
          throw new Error('Nobody catches me');
        });
        return new Promise((resolve) => {
          setTimeout(resolve);
        });
      }),
    /^Uncaught: .*Nobody catches me/,
  ],
  [
    'a style that the policy refuses',
    (page) =>
      page.evaluate(() => {
        const style = document.createElement('style');
        style.textContent = 'h1 { color: red }';
        document.head.append(style);
      }),
    /^\[policy violation\] style-src-elem/,
  ],
  [
    'markup from text',
    (page) =>
      page
        .evaluate(() => {
          document.body.innerHTML = '<p>Hello</p>';
        })
        .catch(() => 'refused'),
    /^\[policy violation\] require-trusted-types-for/,
  ],
  [
    'a request to another origin',
    (page) => page.evaluate(() => fetch('https://example.com/').catch(() => 'refused')),
    /^\[policy violation\] connect-src https:\/\/example\.com/,
  ],
  [
    'a missing file',
    (page) => page.evaluate(() => fetch('/assets/missing.js').then(() => 0)),
    /^Failed to load resource: .* 404 .*\/assets\/missing\.js$/,
  ],
  [
    'leaving the origin',
    (page) => page.goto('https://example.com/').catch(() => 'unreachable'),
    /^A request left the origin: https:\/\/example\.com\//,
  ],
];

test('hears every kind of noise', async ({ browser, server }) => {
  const context = await browser.newContext();
  const noise = await watchNoise(context, [server.origin]);
  const page = await context.newPage();
  for (const [name, provoke] of noises) {
    await test.step(name, async () => {
      await page.goto(server.origin);
      await provoke(page);
    });
  }
  const complaints = await noise.complaints();
  for (const [, , complaint] of noises) {
    expect(complaints).toContainEqual(expect.stringMatching(complaint));
  }
  await context.close();
});

for (const [name, provoke] of noises.slice(0, 4)) {
  test(`fails on ${name}`, async ({ page }) => {
    test.fail();
    await page.goto('/');
    await provoke(page);
  });
}

test('hears nothing on a quiet page', async ({ page, noise }) => {
  await page.goto('/');
  await page.evaluate(() => fetch('/api/v1/good').then(() => 0));
  expect(await noise.complaints()).toEqual([]);
});

test('fails on a request that no handler takes', async ({ page, server, allowNoise }) => {
  test.fail();
  allowNoise({ status: 501 });
  await page.goto('/');
  await page.evaluate(() => fetch('/api/v1/unheard-of').then(() => 0));
  expect(server.faults).toEqual(['No handler for GET /api/v1/unheard-of']);
});

test('fails when a handler breaks', async ({ page, allowNoise }) => {
  test.fail();
  allowNoise({ status: 500 });
  await page.goto('/');
  await page.evaluate(() => fetch('/api/v1/broken').then(() => 0));
});

test('lets pass what a test announces, where it announces it', async ({ page, allowNoise }) => {
  allowNoise({ status: 409, path: '/api/v1/refused' }, { console: /^Known/ });
  await page.goto('/');
  await page.evaluate(() => fetch('/api/v1/refused').then(() => 0));
  await page.evaluate(() => console.warn('Known trouble'));
});

test('fails when the announced does not happen', async ({ page, allowNoise }) => {
  test.fail();
  allowNoise({ status: 409, path: '/api/v1/refused' });
  await page.goto('/');
});

test('no announcement covers a policy violation', async ({ page, allowNoise }) => {
  test.fail();
  allowNoise({ console: /./ });
  await page.goto('/');
  await page.evaluate(() => fetch('https://example.com/').catch(() => 'refused'));
});

test('a dropped connection is seen by the page, and sent once', async ({
  page,
  exchanges,
  allowNoise,
}) => {
  allowNoise({ unanswered: '/api/v1/drop' });
  await page.goto('/');
  const outcome = await page.evaluate(async () => {
    // The connection is kept alive and used before: the case that browsers repeat by themselves.
    await (await fetch('/api/v1/good')).json();
    return fetch('/api/v1/drop', { method: 'POST', body: '{}' }).then(
      () => 'answered',
      (error: unknown) => String(error),
    );
  });
  expect(outcome).toBe('TypeError: Failed to fetch');
  expect(exchanges.map(({ path, outcome: became }) => [path, became])).toEqual([
    ['/api/v1/good', 200],
    ['/api/v1/drop', 'dropped'],
  ]);
});

test('axe finds what is wrong, under the policy and without a trace', async ({ page }) => {
  await page.goto('/');
  await checkAccessibility(page);
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  await page.evaluate(() =>
    document.querySelector('label')?.replaceWith(document.createElement('input')),
  );
  const found = await findAccessibilityProblems(page);
  expect(new Set(found.map((problem) => problem.split(':')[0]))).toEqual(
    new Set(['image-alt', 'label']),
  );
  expect(await page.evaluate(() => 'axe' in globalThis)).toBe(false);
});

test('fails when axe finds something', async ({ page }) => {
  test.fail();
  await page.goto('/');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  await checkAccessibility(page);
});

const secret = 'Corr&ct <Horse> "9"';

/** Where a secret can stay behind, each with how it gets there. */
const hidingPlaces: [place: string, hide: (page: Page) => Promise<unknown>][] = [
  ['document', (page) => page.evaluate((text) => document.body.append(text), secret)],
  ['field', (page) => page.getByLabel('Word').fill(secret)],
  ['local storage', (page) => page.evaluate((text) => localStorage.setItem('k', text), secret)],
  ['session storage', (page) => page.evaluate((text) => sessionStorage.setItem('k', text), secret)],
  ['history', (page) => page.evaluate((text) => history.replaceState({ text }, ''), secret)],
  ['console', (page) => page.evaluate((text) => console.debug(text), secret)],
  [
    'cookies',
    (page) => page.evaluate((text) => (document.cookie = `k=${encodeURIComponent(text)}`), secret),
  ],
  [
    'request address',
    (page) => page.evaluate((text) => fetch(`/api/v1/good?q=${btoa(text)}`).then(() => 0), secret),
  ],
  [
    'cache answers',
    (page) =>
      page.evaluate(async (text) => {
        await (await caches.open('answers')).put('/kept', new Response(JSON.stringify({ text })));
      }, secret),
  ],
  [
    'database rows',
    (page) =>
      page.evaluate(
        (text) =>
          new Promise((resolve) => {
            const opening = indexedDB.open('rows');
            opening.addEventListener('upgradeneeded', () => {
              opening.result.createObjectStore('kept', { autoIncrement: true });
            });
            opening.addEventListener('success', () => {
              const transaction = opening.result.transaction('kept', 'readwrite');
              transaction.objectStore('kept').add({ deep: { text } });
              transaction.addEventListener('complete', () => {
                opening.result.close();
                resolve(0);
              });
            });
          }),
        secret,
      ),
  ],
  ['address', (page) => page.goto(`/?q=${encodeURIComponent(secret)}`)],
];

test('finds a secret wherever it hides', async ({ page, noise }) => {
  await page.goto('/');
  const where = { page, noise, records: [] };
  for (const [place, hide] of hidingPlaces) {
    await test.step(place, async () => {
      expect(await placesOf(secret, where)).not.toContain(place);
      await hide(page);
      expect(await placesOf(secret, where)).toContain(place);
    });
  }
});

test('finds a secret in what the server recorded', async ({ page, noise }) => {
  await page.goto('/');
  const records = [{ field: 'password', before: null, after: secret }];
  expect(await placesOf(secret, { page, noise, records })).toEqual(['records']);
});
