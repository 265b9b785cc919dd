import type { Page } from 'playwright/test';
import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';
import { expect, test } from '#e2e/fixtures/test.ts';
import { demoPassword } from '#src/mocks/seed/secrets.ts';

/** What the gateway answers to a call by password to an endpoint that asks for API_ACCESS. */
async function callStatus(page: Page, email: string | null): Promise<number> {
  const credential = Buffer.from(`${email}:${demoPassword}`).toString('base64');
  const answer = await page.request.get('/dc/service-desk/check', {
    headers: { Authorization: `Basic ${credential}` },
  });
  return answer.status();
}

test('a licence is switched off with its effect read before; calls are refused until it is enabled', async ({
  page,
  world,
  signInAs,
}) => {
  test.setTimeout(90_000);
  const { email } = await signInAs('administrator');
  expect(await callStatus(page, email)).toBe(202);

  await page.goto('/licences?q=hub');
  await checkAccessibility(page);
  await page.getByRole('link', { name: 'Hub core' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hub core' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Users who hold it' })).toContainText(
    'Through All users',
  );
  await checkAccessibility(page);

  await page.getByRole('button', { name: 'Switch off' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Switch off Hub core?' });
  await expect(dialog.getByText('61 users lose 1 permission:')).toBeVisible();
  await expect(dialog.getByRole('list', { name: 'Permissions concerned' })).toContainText(
    'API_ACCESS',
  );
  const calls = dialog.getByRole('list', { name: 'Calls that would be refused' });
  await expect(calls).toContainText('Check by password');
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: 'Switch off' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Switched off', { exact: true })).toBeVisible();
  await expect.poll(() => world.store.licences.get('HUB_CORE')?.enabled).toBe(false);
  expect(await callStatus(page, email)).toBe(403);

  await page.getByRole('button', { name: 'Enable' }).click();
  const question = page.getByRole('dialog', { name: 'Enable Hub core?' });
  await expect(question.getByText('61 users gain 1 permission:')).toBeVisible();
  await checkAccessibility(page);
  await question.getByRole('button', { name: 'Enable' }).click();
  await expect.poll(() => world.store.licences.get('HUB_CORE')?.enabled).toBe(true);
  expect(await callStatus(page, email)).toBe(202);
});

test('the keyboard switches a licence from the list, and comes back to where it was', async ({
  page,
  world,
  signInAs,
}) => {
  await signInAs('administrator');
  await page.goto('/licences');
  const toggle = page.getByRole('switch', { name: 'Parts in 3D enabled' });
  await toggle.focus();
  await page.keyboard.press('Space');
  const dialog = page.getByRole('dialog', { name: 'Enable Parts in 3D?' });
  await expect(dialog.getByRole('list', { name: 'Users concerned' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(toggle).toBeFocused();
  expect(world.store.licences.get('_SPARES_3D')?.enabled).toBe(false);

  await page.keyboard.press('Space');
  const confirm = dialog.getByRole('button', { name: 'Enable' });
  await expect(confirm).not.toHaveAttribute('aria-disabled', 'true');
  await expect(dialog.getByRole('button', { name: 'Keep switched off' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(confirm).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(toggle).toBeChecked();
  await expect.poll(() => world.store.licences.get('_SPARES_3D')?.enabled).toBe(true);
});

test('a licence of the console is made, renamed and deleted', async ({ page, world, signInAs }) => {
  test.setTimeout(90_000);
  await signInAs('administrator');
  await page.goto('/licences');
  await page.getByRole('link', { name: 'Add licence' }).click();
  const sheet = page.getByRole('dialog', { name: 'Add licence' });
  await sheet.getByRole('textbox', { name: 'Name' }).fill('Dealer portal');
  await expect(sheet.getByRole('textbox', { name: 'Code' })).toHaveValue('dealer_portal');
  await checkAccessibility(page);
  await sheet.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Dealer portal' }).first().click();
  await page.getByRole('link', { name: 'Edit' }).click();
  const form = page.getByRole('dialog', { name: 'Edit Dealer portal' });
  await form.getByRole('textbox', { name: 'Name' }).fill('Partner portal');
  await checkAccessibility(page);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Partner portal' })).toBeVisible();
  expect(world.store.licences.get('dealer_portal')).toMatchObject({ name: 'Partner portal' });
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Delete Partner portal?' });
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL(/\/licences$/);
  expect(world.store.licences.get('dealer_portal')).toBeUndefined();
});

test('who may only read sees why nothing can be switched', async ({ page, signInAs }) => {
  await signInAs('support');
  await page.goto('/licences/_SPARES_3D');
  const button = page.getByRole('button', { name: 'Enable' });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(button).toHaveAccessibleDescription(/can read licences but not change them/);
  await checkAccessibility(page);
});

test('a permission leads to the licence that it waits for', async ({ page, signInAs }) => {
  await signInAs('support');
  await page.goto('/permissions/_SPARES_VIEWS_READ');
  await page.getByRole('link', { name: 'Parts in 3D' }).click();
  await expect(page).toHaveURL(/\/licences\/_SPARES_3D$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Parts in 3D' })).toBeVisible();
});

test('the pages of licences hold on a narrow screen', async ({ page, signInAs }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs('administrator');
  for (const address of ['/licences', '/licences/new', '/licences/_SPARES_CATALOGUE']) {
    await page.goto(address);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await checkAccessibility(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, address).toBeLessThanOrEqual(0);
  }
});
