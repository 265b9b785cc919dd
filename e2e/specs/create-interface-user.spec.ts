import { createUserByTheManual } from '#e2e/flows/create-user.ts';
import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';
import { placesOf } from '#e2e/fixtures/secrets.ts';
import { expect, test } from '#e2e/fixtures/test.ts';

const password = 'Harbour-Crane-7';

test.beforeEach(async ({ signInAs, page }) => {
  await signInAs('administrator');
  await page.goto('/interface-users');
});

test('an administrator makes a user the way the manual describes, and hands it over', async ({
  page,
  world,
  noise,
  exchanges,
}) => {
  await createUserByTheManual(page, {
    name: 'Müller & Söhne ERP',
    email: /^mueller-soehne-erp@/,
    password,
    permission: 'order_read',
  });
  const panel = page.getByRole('dialog', { name: 'Hand over Müller & Söhne ERP' });
  await expect(panel.getByText(password, { exact: true })).toBeVisible();
  await checkAccessibility(page);
  await panel.getByRole('button', { name: 'Copy password' }).click();
  await panel.getByRole('button', { name: 'Done' }).click();

  const row = page.getByRole('row', { name: /Müller & Söhne ERP/ }).first();
  await expect(row).toContainText('mueller-soehne-erp@');
  await expect(page.getByText('Just added')).toBeVisible();

  const saved = [...world.store.users.all()].filter((user) => user.name === 'Müller & Söhne ERP');
  expect(saved).toMatchObject([
    { active: true, type: 'system', permissions: ['order_read'], hasPassword: true },
  ]);
  const posts = exchanges.filter(({ method }) => method === 'POST');
  expect(posts.map(({ path }) => path)).toEqual(['/api/v1/interface-users']);
  const records = [...world.store.activity.all()];
  expect(await placesOf(password, { page, noise, records })).toEqual([]);
});

test('a name in use is shown while typing, with a free one to take', async ({ page, world }) => {
  const holder = [...world.store.users.all()].find((user) => user.email !== null);
  await page.getByRole('link', { name: 'Add interface user' }).click();
  const name = page.getByLabel('Interface user name');
  await name.fill(holder?.name ?? '');
  await expect(page.getByText('Taken.')).toBeVisible();
  await expect(
    page.getByRole('dialog').getByRole('link', { name: holder?.name ?? '' }),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Use “/ }).click();
  await expect(page.getByText(/^Free\./)).toBeVisible();
  await expect(name).not.toHaveValue(holder?.name ?? '');
});

test('names that make no address are refused with what to do', async ({ page }) => {
  await page.getByRole('link', { name: 'Add interface user' }).click();
  const name = page.getByLabel('Interface user name');
  for (const [typed, said] of [
    ['東京', /Use at least one letter/],
    ['---', /Use at least one letter/],
    ['sap@example.com', /Leave out the @ sign/],
    ['   ', /Enter a name/],
  ] as const) {
    await name.fill(typed);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText(said)).toBeVisible();
    await expect(name).toBeFocused();
    await expect(name).toHaveValue(typed);
  }
});

test('every missing rule of the password is said at once', async ({ page }) => {
  await page.getByRole('link', { name: 'Add interface user' }).click();
  const sheet = page.getByRole('dialog', { name: 'Add interface user' });
  await sheet.getByLabel('Interface user name').fill('Rules');
  await sheet.getByLabel('Password', { exact: true }).fill('abc');
  await expect(sheet.getByRole('listitem').filter({ hasText: 'lowercase' })).toContainText(/met/i);
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet.getByLabel('Password', { exact: true })).toBeFocused();
  await checkAccessibility(page);
});

test('Generate fills in a password that satisfies every rule', async ({ page, world }) => {
  await page.getByRole('link', { name: 'Add interface user' }).click();
  const sheet = page.getByRole('dialog', { name: 'Add interface user' });
  await sheet.getByLabel('Interface user name').fill('Generated');
  await sheet.getByRole('button', { name: 'Generate password' }).click();
  await expect(sheet.getByLabel('Password', { exact: true })).toHaveValue(/^.{20}$/);
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog', { name: 'Hand over Generated' })).toBeVisible();
  expect([...world.store.users.all()].some((user) => user.name === 'Generated')).toBe(true);
});

test('everything is done by keyboard alone', async ({ page, world }) => {
  await expect(page.getByRole('heading', { name: 'Interface users' })).toBeVisible();
  const add = page.getByRole('link', { name: 'Add interface user' });
  while (!(await add.evaluate((link) => link === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Add interface user' });
  await expect(sheet.getByLabel('Interface user name')).toBeFocused();
  await page.keyboard.type('Keyboard only');
  const box = sheet.getByLabel('Password', { exact: true });
  while (!(await box.evaluate((field) => field === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type(password);
  const search = sheet.getByRole('searchbox', { name: /permissions/i });
  while (!(await search.evaluate((field) => field === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type('order_read');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  const save = sheet.getByRole('button', { name: 'Save' });
  while (!(await save.evaluate((button) => button === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Hand over Keyboard only' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog', { name: 'Close without copying?' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(
    [...world.store.users.all()].filter((user) => user.name === 'Keyboard only'),
  ).toMatchObject([{ permissions: ['order_read'] }]);
});

test('unsaved input is not left behind without a question', async ({ page }) => {
  await page.getByRole('link', { name: 'Add interface user' }).click();
  const sheet = page.getByRole('dialog', { name: 'Add interface user' });
  await sheet.getByRole('button', { name: 'Cancel' }).click();
  await expect(sheet).toHaveCount(0);

  await page.getByRole('link', { name: 'Add interface user' }).click();
  await sheet.getByLabel('Interface user name').fill('Half typed');
  await page.keyboard.press('Escape');
  const question = page.getByRole('alertdialog', { name: 'Leave without saving?' });
  await question.getByRole('button', { name: 'Keep editing' }).click();
  await expect(sheet.getByLabel('Interface user name')).toHaveValue('Half typed');
  await page.goBack();
  await question.getByRole('button', { name: 'Discard changes' }).click();
  await expect(sheet).toHaveCount(0);
});
