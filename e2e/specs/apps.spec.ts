import type { Locator, Page } from 'playwright/test';
import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';
import { documentedFragment, shelfManifest } from '#e2e/fixtures/manifests.ts';
import { expect, test } from '#e2e/fixtures/test.ts';
import type { World } from '#src/mocks/world.ts';

const appNamed = (world: World, name: string) =>
  [...world.store.apps.all()].find((app) => app.name === name);

const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Manifest', exact: true });

/** A file in the hand of somebody who drags it over the page. */
function fileInHand(page: Page, name: string, text: string) {
  return page.evaluateHandle(
    ([fileName, content]) => {
      const held = new DataTransfer();
      held.items.add(new File([content], fileName, { type: 'application/json' }));
      return held;
    },
    [name, text] as const,
  );
}

async function drop(page: Page, on: Locator, name: string, text: string): Promise<void> {
  const dataTransfer = await fileInHand(page, name, text);
  await on.dispatchEvent('dragenter', { dataTransfer });
  await expect(page.getByText('Drop to read the manifest')).toBeVisible();
  await on.dispatchEvent('dragover', { dataTransfer });
  await on.dispatchEvent('drop', { dataTransfer });
}

/** Puts a text in place of what the editor has, as one pastes it. */
async function paste(page: Page, text: string): Promise<void> {
  const editor = editorOf(page);
  await editor.click();
  await page.keyboard.press('ControlOrMeta+a');
  await editor.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    element.dispatchEvent(event);
  }, text);
}

async function apply(page: Page, verb: 'Install' | 'Update', name: string): Promise<void> {
  await page.getByRole('button', { name: verb, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `${verb} ${name}?` });
  const alert = page.getByRole('alertdialog', { name: `${verb} ${name}?` });
  await checkAccessibility(page);
  await dialog.or(alert).getByRole('button', { name: verb }).click();
  const what = verb === 'Install' ? 'installed' : 'updated';
  await expect(page.getByRole('heading', { name: `${name} is ${what}` })).toBeFocused();
}

test('a dropped manifest is checked, planned and installed, updated, and uninstalled', async ({
  page,
  world,
  signInAs,
}) => {
  test.setTimeout(120_000);
  await signInAs('administrator');
  await page.goto('/apps');
  await checkAccessibility(page);
  await page.getByRole('link', { name: 'Install app' }).click();
  await expect(editorOf(page)).toBeVisible();
  await checkAccessibility(page);
  await drop(page, editorOf(page), 'shelf.json', shelfManifest);
  await expect(page.getByRole('textbox', { name: 'App name' })).toHaveValue('Shelf');
  await expect(page.getByText('The manifest keeps every rule.')).toBeVisible();
  await checkAccessibility(page);

  await page.getByRole('button', { name: 'Show plan' }).click();
  await expect(page.getByText('Installing Shelf creates 4 items.')).toBeVisible();
  await expect(page).toHaveURL(/step=plan/);
  await page.getByRole('button', { name: /Create.*Shelf Sync/ }).click();
  await expect(page.getByText(/Can use 2 permissions/).first()).toBeVisible();
  await checkAccessibility(page);
  await apply(page, 'Install', 'Shelf');
  await checkAccessibility(page);
  expect(world.store.licences.get('_SHELF_LICENSE')).toMatchObject({ enabled: true });
  expect(appNamed(world, 'Shelf')).toMatchObject({ manifest: shelfManifest });

  // One user less, one permission more: that, and nothing else.
  await page.getByRole('link', { name: 'Open Shelf' }).click();
  await expect(page.getByRole('list', { name: 'Permissions' })).toContainText('Read shelf');
  await checkAccessibility(page);
  await page.getByRole('link', { name: 'Update' }).click();
  const next = { ...JSON.parse(shelfManifest), users: [] };
  next.global_permissions.push({ code: '_SHELF_FILL', name: 'Fill shelf', description: 'Fills' });
  await page.getByLabel('Manifest file').setInputFiles({
    name: 'v2.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(next)),
  });
  await expect(page.getByText(/^v2\.json is read/)).toBeVisible();
  await page.getByRole('button', { name: 'Show plan' }).click();
  await expect(
    page.getByText('Updating Shelf creates 1 item and removes 1; 3 stay as they are.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^Create.*Fill shelf/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Remove.*Shelf Sync/ })).toBeVisible();
  await checkAccessibility(page);
  await apply(page, 'Update', 'Shelf');
  expect(world.store.permissions.get('_SHELF_FILL')).toBeDefined();
  expect([...world.store.users.all()].some(({ name }) => name === 'Shelf Sync')).toBe(false);

  await page.getByRole('link', { name: 'Open Shelf' }).click();
  await page.getByRole('link', { name: 'Uninstall' }).click();
  await expect(page.getByText('Uninstalling Shelf removes 4 items.')).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('button', { name: 'Uninstall' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Uninstall Shelf?' });
  await dialog.getByRole('textbox').fill('Shelf');
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: 'Uninstall' }).click();
  await expect(page).toHaveURL(/\/apps$/);
  await expect(page.getByText('Shelf is uninstalled.')).toBeVisible();
  expect(appNamed(world, 'Shelf')).toBeUndefined();
  expect(world.store.licences.get('_SHELF_LICENSE')).toBeUndefined();
});

test('the documented fragment is pasted, wrapped, completed with stubs, and installs', async ({
  page,
  world,
  signInAs,
}) => {
  test.setTimeout(90_000);
  await signInAs('administrator');
  await page.goto('/apps/install');
  await page.getByRole('textbox', { name: 'App name' }).fill('Example');
  await paste(page, documentedFragment);
  await expect(page.getByRole('heading', { name: '5 errors' })).toBeVisible();
  await expect(page.getByText(/the braces around it are missing/)).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('button', { name: /_EXAMPLE_APP_LICENSE, which is not declared/ }).click();
  await expect(page.locator('.code-editor .cm-activeLine')).toContainText('license_codes');

  await page.getByRole('button', { name: 'Add the outer braces' }).click();
  await expect(page.getByText(/the braces around it are missing/)).toBeHidden();
  await page.getByRole('button', { name: 'Add the missing declarations as stubs' }).click();
  await expect(page.getByText('The manifest keeps every rule.')).toBeVisible();
  await checkAccessibility(page);
  // Undone as one typed it.
  await editorOf(page).click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('heading', { name: '5 errors' })).toBeVisible();
  await page.getByRole('button', { name: 'Add the missing declarations as stubs' }).click();

  await page.getByRole('button', { name: 'Show plan' }).click();
  await expect(page.getByText('Installing Example creates 6 items.')).toBeVisible();
  await apply(page, 'Install', 'Example');
  expect(world.store.groups.get('_EXAMPLE_USER_GROUP_2')?.origin).toMatchObject({ kind: 'app' });
});

test('the keyboard alone installs an app', async ({ page, world, signInAs }) => {
  await signInAs('administrator');
  await page.goto('/apps');
  await page.getByRole('link', { name: 'Install app' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'App name' }).focus();
  await page.keyboard.type('Shelf');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Choose file' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(shelfManifest.replace('_SHELF_READ"]', '_SHELF_REED"]'));
  const fix = page.getByRole('button', { name: 'Change to _SHELF_READ' });
  await expect(fix).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /declarations as stubs/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(fix).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The manifest keeps every rule.')).toBeVisible();
  await page.getByRole('button', { name: 'Show plan' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Plan' })).toBeFocused();
  await page.getByRole('button', { name: /Create.*Shelf readers/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('May look things up', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Install', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Keep as it is' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Shelf is installed' })).toBeFocused();
  expect(appNamed(world, 'Shelf')).toBeDefined();
});

test('drift is restored with its plan, and kept', async ({ page, world, signInAs }) => {
  test.setTimeout(90_000);
  await signInAs('administrator');
  await page.goto('/apps/app_spare_parts/drift');
  await page.getByRole('checkbox', { name: 'Select Parts in 3D: State' }).check();
  await checkAccessibility(page);
  await page.getByRole('button', { name: 'Restore' }).click();
  const sheet = page.getByRole('dialog', { name: 'Restore what the manifest says' });
  await expect(sheet.getByText(/changes 1 item/)).toBeVisible();
  await checkAccessibility(page);
  await sheet.getByRole('button', { name: 'Restore' }).click();
  await expect(sheet).toBeHidden();
  await expect.poll(() => world.store.licences.get('_SPARES_3D')?.enabled).toBe(true);
  await page.getByRole('checkbox', { name: /^Select Parts Lookup/ }).check();
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByText('Kept', { exact: true })).toBeVisible();
  await checkAccessibility(page);
});

test('who may only read sees everything, and why nothing can be done', async ({
  page,
  signInAs,
}) => {
  await signInAs('support');
  await page.goto('/apps/app_spare_parts/manifest');
  await expect(page.getByRole('textbox', { name: 'Manifest, as installed' })).toBeVisible();
  for (const name of ['Update', 'Uninstall']) {
    const button = page.getByRole('button', { name });
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await expect(button).toHaveAccessibleDescription(/can read apps but not change them/);
  }
  await checkAccessibility(page);
});

test('the pages of apps hold on a narrow screen', async ({ page, signInAs }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs('administrator');
  for (const address of [
    '/apps',
    '/apps/install',
    '/apps/app_spare_parts',
    '/apps/app_spare_parts/manifest',
    '/apps/app_spare_parts/drift',
    '/apps/app_spare_parts/update',
    '/apps/app_spare_parts/uninstall',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await checkAccessibility(page);
    const overflow = await page.evaluate(() =>
      Math.max(
        ...Array.from(
          document.querySelectorAll('html, main'),
          (part) => part.scrollWidth - part.clientWidth,
        ),
      ),
    );
    expect(overflow, address).toBeLessThanOrEqual(0);
  }
});
