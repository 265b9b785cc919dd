import type { Page } from 'playwright/test';
import { expect } from '#e2e/fixtures/test.ts';

/** Takes the secret along that a dialog shows once. */
async function takeSecret(page: Page, label: string): Promise<string> {
  const dialog = page.getByRole('dialog', { name: `Copy the secret of ${label} now` });
  const secret = (await dialog.getByText(/^ifk_\w{38}$/).textContent()) ?? '';
  await dialog.getByRole('button', { name: 'Copy secret' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  return secret;
}

/** Issues a key on the form for it, and gives its secret. */
export async function issue(page: Page, user: string, label: string): Promise<string> {
  const sheet = page.getByRole('dialog', { name: 'Issue API key' });
  await expect(sheet).toContainText(`For ${user}`);
  await sheet.getByLabel('Label').fill(label);
  await sheet.getByRole('button', { name: 'Save' }).click();
  return takeSecret(page, label);
}

/** Rotates a key on its sheet, and gives the secret of its successor. */
export async function rotate(page: Page, label: string): Promise<string> {
  const sheet = page.getByRole('dialog', { name: label, exact: true });
  await sheet.getByRole('button', { name: 'Rotate' }).click();
  const rotation = page.getByRole('dialog', { name: `Rotate ${label}?` });
  await rotation.getByRole('button', { name: 'Rotate' }).click();
  return takeSecret(page, label);
}

/** Grants a permission on the form of a user, which opens at its permissions. */
export async function grant(page: Page, user: string, permission: string): Promise<void> {
  const sheet = page.getByRole('dialog', { name: `Edit ${user}` });
  const search = sheet.getByRole('searchbox', { name: /permissions/i });
  await expect(search).toBeFocused();
  await search.fill(permission);
  await sheet.getByRole('checkbox', { name: permission }).check();
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet).toBeHidden();
}
