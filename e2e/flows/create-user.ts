import { expect, type Page } from 'playwright/test';

export type NewUser = {
  name: string;
  email: RegExp | string;
  password: string;
  permission: string;
};

/** The manual's way to a new interface user, by the words on the screen, up to the open hand-over panel. */
export async function createUserByTheManual(page: Page, user: NewUser): Promise<void> {
  await page.getByRole('link', { name: 'Add interface user' }).click();
  await saveNewUser(page, user);
}

/** The same from the open sheet on. */
export async function saveNewUser(page: Page, user: NewUser): Promise<void> {
  const sheet = page.getByRole('dialog', { name: 'Add interface user' });
  await expect(sheet.getByRole('switch', { name: 'Active' })).toBeChecked();
  await sheet.getByLabel('Interface user name').fill(user.name);
  await expect(sheet.getByText(user.email)).toBeVisible();
  await sheet.getByLabel('Password', { exact: true }).fill(user.password);
  await sheet.getByRole('searchbox', { name: /permissions/i }).fill(user.permission);
  await sheet.getByText(user.permission).first().click();
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog', { name: `Hand over ${user.name}` })).toBeVisible();
}
