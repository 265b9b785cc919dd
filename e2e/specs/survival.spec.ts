import { demoPassword } from '#src/mocks/seed/secrets.ts';
import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';
import { expect, test } from '#e2e/fixtures/test.ts';

test.beforeEach(async ({ signInAs }) => {
  await signInAs('administrator');
});

test('a page that breaks leaves the shell standing, and its details carry no secret', async ({
  page,
  allowNoise,
}) => {
  allowNoise({ console: /Broken on purpose/ });
  await page.route('**/assets/permissions-page-*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export function PermissionsPage() { throw new Error('Broken on purpose with "${demoPassword}"'); }`,
    }),
  );
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: (text: string) => {
          document.documentElement.dataset.copied = text;
          return Promise.resolve();
        },
      },
    });
  });
  await page.goto('/permissions');
  const navigation = page.getByRole('navigation', { name: 'Main' });
  await expect(
    navigation.getByRole('link', { name: /^Interface users(?! console)/ }),
  ).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('button', { name: 'Copy details' }).click();
  const copied = () => page.evaluate(() => document.documentElement.dataset.copied);
  await expect.poll(copied).toContain('Page: /permissions');
  expect(await copied()).not.toContain(demoPassword);

  await navigation.getByRole('link', { name: /^Interface users(?! console)/ }).click();
  await expect(page.getByRole('heading', { name: 'Interface users' })).toBeVisible();
});

test('the browser asks before unsaved input goes away with the page, and only then', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.goto('/interface-users/new');
  const name = page.getByLabel('Interface user name');
  await name.fill('x');
  await name.fill('');
  await page.reload();
  expect(asked).toEqual([]);
  await name.fill('Half typed');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('an edit is made by keyboard alone', async ({ page, world }) => {
  const user = [...world.store.users.all()].find(({ name }) => name === 'Chatbot');
  await page.goto(`/interface-users/${user?.id}`);
  const edit = page.getByRole('link', { name: 'Edit', exact: true });
  await expect(edit).toBeVisible();
  while (!(await edit.evaluate((link) => link === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Edit Chatbot' });
  const name = sheet.getByLabel('Interface user name');
  await expect(name).toHaveValue('Chatbot');
  while (!(await name.evaluate((field) => field === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Chat bridge');
  await page.keyboard.press('Enter');
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Chat bridge');
  expect(world.store.users.get(user?.id ?? '')?.name).toBe('Chat bridge');
});

test('every page says in its title where one is', async ({ page }) => {
  await page.goto('/interface-users');
  await expect(page).toHaveTitle(/^Interface users/);
  await page.goto('/permissions');
  await expect(page).toHaveTitle(/^Permissions/);
  await page.goto('/permissions/order_read');
  await expect(page).toHaveTitle(/^Read orders/);
});

test('the chosen theme stays', async ({ page }) => {
  await page.goto('/interface-users');
  await page.getByRole('button', { name: /Anna Brandt/ }).click();
  await page.getByRole('menuitemradio', { name: /Dark/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
});

test.describe('a tenant that is shown read-only', () => {
  test.use({ scenario: 'read-only' });

  test('has everything on its pages, disabled and with the reason', async ({ page, world }) => {
    await page.goto('/interface-users');
    const add = page.getByRole('button', { name: 'Add interface user' });
    await expect(add).toHaveAccessibleDescription(/read-only/);
    const [user] = world.store.users.all();
    await page.goto(`/interface-users/${user?.id}`);
    await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeDisabled();
    await checkAccessibility(page);
  });
});
