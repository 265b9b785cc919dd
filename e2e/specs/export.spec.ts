import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';
import { expect, test } from '#e2e/fixtures/test.ts';

async function openExport(page: Page) {
  await page.getByRole('button', { name: 'More' }).press('Enter');
  const item = page.getByRole('menuitem', { name: 'Export as manifest' });
  await expect(item).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Export / });
  await expect(dialog.getByRole('textbox', { name: 'Manifest' })).toBeVisible();
  return dialog;
}

async function downloaded(page: Page) {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('interface-users.json');
  return readFile(await download.path(), 'utf8');
}

test('ticked users are downloaded as a manifest, which installs beside them as an app', async ({
  page,
  world,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs('administrator');
  await page.goto('/interface-users?q=Label+printer');
  await page.getByRole('checkbox', { name: 'Select all' }).check();
  const dialog = await openExport(page);
  await expect(dialog.getByText('4 interface users, 1 group and 2 permissions')).toBeVisible();
  await expect(dialog.getByText(/Inactive here, and active once/)).toContainText('Gent');
  await checkAccessibility(page);
  const text = await downloaded(page);
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'More' })).toBeFocused();

  await page.goto('/apps/install');
  await page.getByLabel('Manifest file').setInputFiles({
    name: 'printers.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(page.getByText('The manifest keeps every rule.')).toBeVisible();
  await page.getByRole('button', { name: 'Show plan' }).click();
  await page.getByRole('button', { name: 'Install', exact: true }).click();
  const asked = page.getByRole('dialog', { name: /^Install / });
  await asked.getByRole('button', { name: 'Install' }).click();
  await expect(page.getByRole('heading', { name: /is installed$/ })).toBeVisible();
  const copies = [...world.store.users.all()].filter(
    ({ name, owner }) => name.startsWith('Label printer') && owner.kind === 'app',
  );
  expect(copies.map(({ name }) => name).toSorted()).toEqual([
    'Label printer Gent',
    'Label printer Hamburg 1',
    'Label printer Hamburg 2',
    'Label printer Poznań',
  ]);
  for (const { permissions, active, hasPassword } of copies) {
    expect(permissions).toEqual(['_LABEL_PRINT']);
    expect([active, hasPassword]).toEqual([true, false]);
  }
});

test('who may only read exports all that match, by keyboard, without those of apps', async ({
  page,
  world,
  signInAs,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs('support');
  const before = world.store.changes();
  await page.goto('/interface-users?type=system');
  await page.getByRole('checkbox', { name: 'Select all' }).check();
  const dialog = await openExport(page);
  await expect(dialog.getByText(/^Left out, as an app owns them/)).toBeVisible();
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'More' }).click();
  const granting = page.getByRole('menuitem', { name: 'Grant permissions' });
  await expect(granting).toHaveAttribute('aria-disabled', 'true');
  await checkAccessibility(page);
  await granting.click({ force: true });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(world.store.changes()).toEqual(before);
});

test('a user is exported from its page, and one of an app leads to the app instead', async ({
  page,
  signInAs,
}) => {
  await signInAs('administrator');
  await page.goto('/interface-users?q=Chatbot');
  await page.getByRole('link', { name: 'Chatbot' }).click();
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('dialog', { name: 'Export Chatbot as a manifest' })).toBeVisible();
  expect(JSON.parse(await downloaded(page))).toMatchObject({ users: [{ code: '_CHATBOT' }] });

  await page.goto('/interface-users?q=Parts+Lookup');
  const app = page.getByRole('link', { name: /owned by the app Spare parts catalogue/ });
  await page.getByRole('link', { name: 'Parts Lookup' }).focus();
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('Tab');
    if (await app.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(app).toBeFocused();
  await checkAccessibility(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Spare parts catalogue');
});
