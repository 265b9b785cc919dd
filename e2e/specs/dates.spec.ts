import type { Locator, Page } from 'playwright/test';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { World } from '#src/mocks/world.ts';
import { expect, test } from '#e2e/fixtures/test.ts';

/** An active system user of the console, with a key that can be rotated. */
function ownerIn(world: World): { user: InterfaceUser; keyId: string } {
  for (const {
    id,
    userId,
    revokedAt,
    graceEndsAt,
    disabled,
    expiresAt,
  } of world.store.apiKeys.all()) {
    const user = world.store.users.get(userId);
    const isLive = revokedAt === null && graceEndsAt === null && !disabled && expiresAt === null;
    const isOurs = user?.active === true && user.owner.kind === 'console';
    if (user !== undefined && isLive && isOurs && user.type === 'system')
      return { user, keyId: id };
  }
  throw new Error('Nobody has such a key.');
}

/** The year of the days below, the fifth of May: within the longest life of a key here, and the same whether day or month comes first. */
const year = String(new Date().getFullYear() + 1);

/** Types into the box as fingers do, and looks at the page after every key. */
async function typeInto(box: Locator, keys: string, afterEach: () => Promise<void>) {
  await box.focus();
  for (const key of keys) {
    await box.page().keyboard.press(key);
    await afterEach();
  }
}

async function typeLastDay(page: Page, dialog: Locator) {
  await dialog.getByRole('combobox', { name: 'Expires' }).click();
  await page.getByRole('option', { name: 'On a date' }).click();
  const box = dialog.getByLabel('Last day');
  const noEnd = dialog.getByText('The key has no end yet.');
  await typeInto(box, `0505${year.slice(0, 3)}`, async () => {
    await expect(noEnd).toBeVisible();
    await expect(box).toHaveAttribute('aria-invalid', 'false');
  });
  await page.keyboard.press(year.slice(3));
  await expect(box).toHaveValue(`${year}-05-05`);
  await expect(dialog.getByText(`It ends on 6 May ${year}, 00:00:00`)).toBeVisible();
}

test.describe('an administrator types a date key by key', () => {
  test.beforeEach(async ({ signInAs }) => {
    await signInAs('administrator');
  });

  test('as the last day of a new key', async ({ page, world }) => {
    await page.goto(`/interface-users/${ownerIn(world).user.id}/api-keys/new`);
    const sheet = page.getByRole('dialog', { name: 'Issue API key' });
    await sheet.getByLabel('Label').fill('Test bench');
    await typeLastDay(page, sheet);
    await sheet.getByRole('button', { name: 'Save' }).click();
    await expect(
      page.getByRole('dialog', { name: /^Copy the secret of Test bench/ }),
    ).toBeVisible();
    const issued = [...world.store.apiKeys.all()].find(({ label }) => label === 'Test bench');
    expect(issued?.expiresAt).toBe(`${year}-05-05T22:00:00.000Z`);
  });

  test('as the last day of a successor', async ({ page, world }) => {
    const { keyId } = ownerIn(world);
    await page.goto(`/api-keys/${keyId}`);
    await page.getByRole('button', { name: 'Rotate' }).click();
    const dialog = page.getByRole('dialog', { name: /^Rotate .+\?$/ });
    await typeLastDay(page, dialog);
    await dialog.getByRole('button', { name: 'Rotate' }).click();
    await expect(page.getByRole('dialog', { name: /^Copy the secret of/ })).toBeVisible();
    const successor = world.store.apiKeys.get(world.store.apiKeys.get(keyId)?.successorId ?? '');
    expect(successor?.expiresAt).toBe(`${year}-05-05T22:00:00.000Z`);
  });

  for (const [label, other, words] of [
    ['From', 'To', 'from'],
    ['To', 'From', 'until'],
  ] as const) {
    test(`as the day that calls are narrowed to: ${label}`, async ({ page, world }) => {
      await page.goto(`/interface-users/${ownerIn(world).user.id}/calls`);
      // While its panel is open, the page behind it is hidden from assistive technology.
      const chip = page.getByRole('button', { name: /^Period/, includeHidden: true });
      await chip.click();
      const box = page.getByLabel(label, { exact: true });
      await typeInto(box, '0505202', async () => {
        await expect(chip).toHaveText('Period');
        await expect(box).toHaveAttribute('aria-invalid', 'false');
      });
      await page.getByLabel(other, { exact: true }).focus();
      await expect(box).toHaveAccessibleDescription('Enter the year with four digits.');
      expect(new URL(page.url()).search).toBe('');

      await typeInto(box, '05052026', async () => {
        await expect(box).toBeFocused();
      });
      await expect(chip).toHaveText(`Period: ${words} 5 May 2026`);
      await expect(page).toHaveURL(new RegExp(`\\?${label.toLowerCase()}=2026-05-05$`));
      await expect(box).toHaveAttribute('aria-invalid', 'false');
    });
  }

  test('of which only a part is there is asked to finish it', async ({ page, world }) => {
    await page.goto(`/interface-users/${ownerIn(world).user.id}/calls`);
    await page.getByRole('button', { name: 'Period' }).click();
    const box = page.getByLabel('From', { exact: true });
    await box.focus();
    await page.keyboard.type('0505');
    await page.getByLabel('To', { exact: true }).focus();
    await expect(box).toHaveAccessibleDescription('Finish the date, or clear it.');
  });
});

test.describe('west of Greenwich', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('the last day of all is refused at its field, and what was typed stays', async ({
    page,
    world,
    signInAs,
  }) => {
    await signInAs('administrator');
    await page.goto(`/interface-users/${ownerIn(world).user.id}/api-keys/new`);
    const sheet = page.getByRole('dialog', { name: 'Issue API key' });
    await sheet.getByLabel('Label').fill('For ever');
    await sheet.getByRole('combobox', { name: 'Expires' }).click();
    await page.getByRole('option', { name: 'On a date' }).click();
    const box = sheet.getByLabel('Last day');
    // Whether day or month comes first is up to the browser: the year is the third part of both.
    await box.fill('0001-12-31');
    await box.press('ArrowRight');
    await box.press('ArrowRight');
    for (const key of '9999') {
      await page.keyboard.press(key);
      await expect(sheet.getByText('The key has no end yet.')).toBeVisible();
    }
    await expect(box).toHaveValue('9999-12-31');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await expect(box).toHaveAccessibleDescription(/^Choose an earlier end/);
    await expect(sheet.getByLabel('Label')).toHaveValue('For ever');
  });
});
