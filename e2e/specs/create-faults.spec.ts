import type { Page } from 'playwright/test';
import { problemOf } from '#src/contract/problem.ts';
import { expect, test } from '#e2e/fixtures/test.ts';

const password = 'Harbour-Crane-7';
const path = '/interface-users';

function sheetOf(page: Page) {
  return page.getByRole('dialog', { name: 'Add interface user' });
}

async function fillIn(page: Page, name: string) {
  await page.goto('/interface-users/new');
  const sheet = sheetOf(page);
  await sheet.getByLabel('Interface user name').fill(name);
  await expect(sheet.getByText(/^Free\./)).toBeVisible();
  await sheet.getByLabel('Password', { exact: true }).fill(password);
  return {
    sheet,
    save: sheet.getByRole('button', { name: 'Save' }),
    expectKept: async () => {
      await expect(sheet.getByLabel('Interface user name')).toHaveValue(name);
      await expect(sheet.getByLabel('Password', { exact: true })).toHaveValue(password);
    },
    expectHandedOver: () =>
      expect(page.getByRole('dialog', { name: `Hand over ${name}` })).toBeVisible(),
  };
}

test.beforeEach(async ({ signInAs }) => {
  await signInAs('administrator');
});

test('offline, a save fails at once, keeps the form, and sends nothing later by itself', async ({
  page,
  context,
  exchanges,
  world,
}) => {
  const form = await fillIn(page, 'Offline saver');
  await context.setOffline(true);
  await form.save.click();
  await expect(form.sheet.getByRole('alert')).toContainText('You are offline');
  await form.expectKept();
  await context.setOffline(false);
  await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(true);
  expect(exchanges.filter(({ method }) => method === 'POST')).toEqual([]);
  await form.save.click();
  await form.expectHandedOver();
  expect([...world.store.users.all()].filter((user) => user.name === 'Offline saver')).toHaveLength(
    1,
  );
});

test('when the connection dies after the commit, saving again makes no second user', async ({
  page,
  world,
  allowNoise,
}) => {
  allowNoise({ unanswered: `/api/v1${path}` });
  const form = await fillIn(page, 'Dropped');
  world.faults.plan({ match: { method: 'POST', path, times: 1 }, effect: 'commit-then-drop' });
  await form.save.click();
  await expect(form.sheet.getByRole('alert')).toContainText('connection was lost');
  await form.expectKept();
  await form.save.click();
  await form.expectHandedOver();
  expect([...world.store.users.all()].filter((user) => user.name === 'Dropped')).toHaveLength(1);
});

test('two clicks, and Enter held down, make one user', async ({ page, world, exchanges }) => {
  const form = await fillIn(page, 'Twice');
  world.faults.plan({ match: { method: 'POST', path, times: 1 }, effect: { delayMs: 300 } });
  await form.save.dblclick();
  await form.sheet.getByLabel('Interface user name').press('Enter');
  await form.sheet.getByLabel('Interface user name').press('Enter');
  await form.expectHandedOver();
  expect([...world.store.users.all()].filter((user) => user.name === 'Twice')).toHaveLength(1);
  expect(exchanges.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

test('an address that only the server knows to be taken lands on the name', async ({
  page,
  world,
  allowNoise,
}) => {
  allowNoise({ status: 409, path: `/api/v1${path}` });
  const form = await fillIn(page, 'Contested');
  const holder = [...world.store.users.all()].find((user) => user.email !== null);
  world.faults.plan({
    match: { method: 'POST', path, times: 1 },
    effect: {
      problem: 'conflict',
      detail: 'The address contested is taken.',
      more: {
        pointer: '/name',
        heldBy: { kind: 'interface-user', id: holder?.id ?? '', name: holder?.name ?? '' },
        suggestion: 'Contested 2',
      },
    },
  });
  await form.save.click();
  await expect(form.sheet.getByText('The address contested is taken.')).toBeVisible();
  await expect(form.sheet.getByLabel('Interface user name')).toBeFocused();
  await form.expectKept();
  await expect(form.sheet.getByRole('link', { name: holder?.name ?? '' })).toHaveAttribute(
    'href',
    `/interface-users/${holder?.id}`,
  );
  await form.sheet.getByRole('button', { name: 'Use “Contested 2”' }).click();
  await expect(form.sheet.getByText(/^Free\./)).toBeVisible();
  await form.save.click();
  await expect(page.getByRole('dialog', { name: 'Hand over Contested 2' })).toBeVisible();
});

test('what the server finds wrong goes to its field, and the rest above the form', async ({
  page,
  world,
  allowNoise,
}) => {
  allowNoise({ status: 422, path: `/api/v1${path}` });
  const form = await fillIn(page, 'Refused');
  world.faults.plan({
    match: { method: 'POST', path, times: 1 },
    effect: {
      problem: 'validation',
      more: {
        errors: [
          {
            pointer: '/password',
            code: 'password.breached',
            detail: 'Choose one that was not leaked.',
          },
          { pointer: '/quota', code: 'quota.full', detail: 'The tenant may have 60 users.' },
        ],
      },
    },
  });
  await form.save.click();
  await expect(form.sheet.getByText('Choose one that was not leaked.')).toBeVisible();
  await expect(form.sheet.getByRole('alert')).toContainText('The tenant may have 60 users.');
  await form.expectKept();
});

test('a problem of any shape never breaks the page', async ({ page, world, allowNoise }) => {
  allowNoise({ status: 422 }, { status: 500 });
  const form = await fillIn(page, 'Random');
  const odd = [
    {
      status: 422,
      body: JSON.stringify({ ...problemOf('validation', 'No.'), errors: [] }),
      contentType: 'application/problem+json',
    },
    { status: 422, body: '{"type": 7}', contentType: 'application/problem+json' },
    { status: 500, body: '<html>Bad gateway</html>', contentType: 'text/html' },
  ];
  for (const effect of odd) {
    world.faults.plan({ match: { method: 'POST', path, times: 1 }, effect });
    await form.save.click();
    await expect(form.sheet.getByRole('alert')).toBeVisible();
    await form.expectKept();
  }
});

test('when the session ends in the middle, one dialog asks, and the save goes through', async ({
  page,
  world,
  allowNoise,
}) => {
  allowNoise({ status: 401, path: `/api/v1${path}` });
  const form = await fillIn(page, 'Signed out');
  world.faults.plan({ match: { method: 'POST', path, times: 1 }, effect: 'unauthenticated' });
  await form.save.click();
  const dialog = page.getByRole('dialog', { name: /sign in again/i });
  await expect(dialog).toHaveCount(1);
  await dialog.getByLabel('Password', { exact: true }).fill('Harbour-Lamp-42');
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await form.expectHandedOver();
});

test('a clipboard that refuses is never called copied', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('Denied')) },
    });
  });
  const form = await fillIn(page, 'Clipboard');
  await form.sheet.getByRole('button', { name: 'Copy password' }).click();
  await expect(form.sheet.getByText(/browser refused to copy/)).toBeVisible();
  await form.save.click();
  await form.expectHandedOver();
  await page.getByRole('button', { name: 'Copy all' }).click();
  await expect(page.getByText(/browser refused to copy/)).toBeVisible();
  await expect(page.getByText('Copied')).toHaveCount(0);
});
