import type { Page } from 'playwright/test';
import { expect, test } from '#e2e/fixtures/test.ts';

const lists = [
  { path: '/interface-users', noun: 'interface users', filter: 'Active', choice: 'Active' },
  { path: '/permissions', noun: 'permissions', filter: 'Origin', choice: 'Console' },
  { path: '/systems', noun: 'systems', filter: 'Active', choice: 'Active' },
  { path: '/licences', noun: 'licences', filter: 'State', choice: 'Enabled' },
] as const;

const word = 'nobody-is-called-that';

test.beforeEach(async ({ signInAs }) => {
  await signInAs('administrator');
});

const historyLength = (page: Page) => page.evaluate(() => window.history.length);
const leaveTheBox = (page: Page) => page.getByRole('heading', { level: 1 }).click();

for (const { path, noun, filter, choice } of lists) {
  test(`${noun}: the search box goes back and forward with the address, and leaving it changes nothing`, async ({
    page,
  }) => {
    await page.goto(path);
    const box = page.getByRole('searchbox', { name: `Search ${noun}` });
    const rows = page.getByRole('row').filter({ has: page.getByRole('link') });
    const nothing = page.getByText(word).last();
    await expect(rows.first()).toBeVisible();

    await page.getByRole('button', { name: filter, exact: true }).click();
    await page.getByRole('radio', { name: choice, exact: true }).click();
    await expect(page.getByRole('button', { name: `${filter}: ${choice}` })).toBeVisible();
    const filtered = page.url();
    const length = await historyLength(page);
    await box.click();
    await box.pressSequentially(word);
    await expect(nothing).toBeVisible();
    const searched = page.url();
    expect(searched).not.toBe(filtered);
    expect(searched).toContain(`q=${word}`);

    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('');
    await expect(rows.first()).toBeVisible();
    await leaveTheBox(page);
    await expect(box).not.toBeFocused();
    await expect(box).toHaveValue('');

    // Had the click put the word into the entry, there would be no way forward to another.
    await box.click();
    await page.goForward();
    await expect(page).toHaveURL(searched);
    await expect(box).toHaveValue(word);
    await expect(nothing).toBeVisible();
    await leaveTheBox(page);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(rows.first()).toBeVisible();
    expect(await historyLength(page)).toBe(length);
  });
}

test('nothing is asked while an input method composes, and the composed text is searched for once', async ({
  page,
  context,
}) => {
  const searches: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    const q = url.searchParams.get('q') ?? url.searchParams.get('name');
    if (url.pathname.startsWith('/api/') && q !== null) searches.push(q);
  });
  await page.clock.install();
  await page.goto('/interface-users');
  const box = page.getByRole('searchbox', { name: 'Search interface users' });
  await box.click();
  const keyboard = await context.newCDPSession(page);
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });

  for (const text of ['か', 'かい', 'かいしゃ']) {
    await compose(text);
    await expect(box).toHaveValue(text);
    await page.clock.runFor(2000);
  }
  await expect(page).toHaveURL(/\/interface-users$/);
  expect(searches).toEqual([]);

  await keyboard.send('Input.insertText', { text: '会社' });
  await expect(box).toHaveValue('会社');
  await page.clock.runFor(2000);
  await expect(page).toHaveURL(`/interface-users?q=${encodeURIComponent('会社')}`);
  await expect(page.getByText(/会社/).last()).toBeVisible();
  await leaveTheBox(page);
  await page.clock.runFor(2000);
  expect(searches).toEqual(['会社']);
});
