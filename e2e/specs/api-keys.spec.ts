import type { Page } from 'playwright/test';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { World } from '#src/mocks/world.ts';
import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';
import { placesOf } from '#e2e/fixtures/secrets.ts';
import { expect, test } from '#e2e/fixtures/test.ts';

/** An active system user of the console with permissions of its own. */
function robotIn(world: World): InterfaceUser {
  const found = [...world.store.users.all()].find(
    ({ owner, type, active, permissions }) =>
      owner.kind === 'console' && type === 'system' && active && permissions.length > 1,
  );
  if (found === undefined) throw new Error('The tenant has no such user.');
  return found;
}

/** The keys with a label, as they are stored. */
const keysCalled = (world: World, label: string) =>
  [...world.store.apiKeys.all()].filter((key) => key.label === label);

/** Everything that the tenant has on record. */
const recordsOf = ({ store }: World) => [
  [...store.apiKeys.all()],
  [...store.keyHashes.all()],
  [...store.users.all()],
  [...store.activity.all()],
];

const issueButton = (page: Page) => page.getByRole('link', { name: 'Issue API key' });

/** Issues a key by the words on the screen, up to the dialog that shows its secret once. */
async function issue(page: Page, user: InterfaceUser, label: string) {
  await page.goto(`/interface-users/${user.id}/api-keys`);
  await issueButton(page).click();
  const sheet = page.getByRole('dialog', { name: 'Issue API key' });
  await sheet.getByLabel('Label').fill(label);
  await sheet.getByRole('button', { name: 'Save' }).click();
  const dialog = page.getByRole('dialog', { name: `Copy the secret of ${label} now` });
  await expect(dialog).toBeVisible();
  const secret = (await dialog.getByText(/^ifk_\w{38}$/).textContent()) ?? '';
  return { dialog, secret };
}

test.describe('an administrator', () => {
  test.beforeEach(async ({ signInAs }) => {
    await signInAs('administrator');
  });

  test('issues a key, copies its secret, and finds it nowhere afterwards', async ({
    page,
    context,
    world,
    noise,
    exchanges,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { dialog, secret } = await issue(page, robotIn(world), 'Night shift');
    await checkAccessibility(page);
    await page.keyboard.press('Escape');
    await page.mouse.click(5, 5);
    await expect(dialog).toBeVisible();

    await dialog.getByRole('button', { name: 'Close' }).click();
    const question = page.getByRole('alertdialog', { name: 'Close without copying?' });
    await question.getByRole('button', { name: 'Keep open' }).click();
    await dialog.getByRole('button', { name: 'Copy secret' }).click();
    await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();

    await expect(page.getByRole('link', { name: 'Night shift' })).toBeVisible();
    expect(keysCalled(world, 'Night shift')).toHaveLength(1);
    expect(exchanges.filter(({ path }) => path.endsWith('/api-keys'))).not.toHaveLength(0);
    expect(await placesOf(secret, { page, noise, records: recordsOf(world) })).toEqual([]);
    await page.reload();
    await expect(page.getByRole('link', { name: 'Night shift' })).toBeVisible();
    expect(await placesOf(secret, { page, noise, records: recordsOf(world) })).toEqual([]);
  });

  test('rotates a key, and its successor is shown once too', async ({ page, world, noise }) => {
    const { dialog } = await issue(page, robotIn(world), 'Test bench');
    await dialog.getByRole('button', { name: 'Close' }).click();
    const question = page.getByRole('alertdialog', { name: 'Close without copying?' });
    await question.getByRole('button', { name: 'Close' }).click();

    await page.getByRole('link', { name: 'Test bench' }).click();
    const sheet = page.getByRole('dialog', { name: 'Test bench' });
    await expect(sheet.getByText('Active', { exact: true })).toBeVisible();
    await sheet.getByRole('button', { name: 'Rotate' }).click();
    const rotation = page.getByRole('dialog', { name: 'Rotate Test bench?' });
    await rotation.getByRole('combobox', { name: 'Grace period of the old key' }).click();
    await page.getByRole('option', { name: '1 hour' }).click();
    await rotation.getByRole('button', { name: 'Rotate' }).click();

    const shown = page.getByRole('dialog', { name: 'Copy the secret of Test bench now' });
    const secret = (await shown.getByText(/^ifk_\w{38}$/).textContent()) ?? '';
    await shown.getByRole('button', { name: 'Close' }).click();
    await question.getByRole('button', { name: 'Close' }).click();
    await expect(sheet.getByText('In grace', { exact: true })).toBeVisible();
    expect(keysCalled(world, 'Test bench')).toHaveLength(2);
    expect(await placesOf(secret, { page, noise, records: recordsOf(world) })).toEqual([]);
  });

  test('sees which calls are refused before a key is disabled, and lets it in again', async ({
    page,
    world,
  }) => {
    const robot = robotIn(world);
    const { dialog } = await issue(page, robot, 'Pilot');
    await dialog.getByRole('button', { name: 'Close' }).click();
    const question = page.getByRole('alertdialog', { name: 'Close without copying?' });
    await question.getByRole('button', { name: 'Close' }).click();

    await page.goto(`/api-keys?user=${robot.id}&q=Pilot`);
    await page.getByRole('link', { name: 'Pilot' }).click();
    const sheet = page.getByRole('dialog', { name: 'Pilot' });
    await checkAccessibility(page);
    await sheet.getByRole('button', { name: 'Disable' }).click();
    const asking = page.getByRole('alertdialog', { name: 'Disable Pilot?' });
    await expect(asking.getByText(/accepted now would be refused/)).toBeVisible();
    await asking.getByRole('button', { name: 'Disable' }).click();
    await expect(sheet.getByText('Disabled', { exact: true })).toBeVisible();
    await sheet.getByRole('button', { name: 'Enable' }).click();
    await expect(sheet.getByText('Active', { exact: true })).toBeVisible();

    await sheet.getByRole('button', { name: 'Revoke' }).click();
    const final = page.getByRole('alertdialog', { name: 'Revoke Pilot?' });
    await final.getByRole('button', { name: 'Revoke' }).click();
    await expect(sheet.getByText('Revoked', { exact: true })).toBeVisible();
    expect(keysCalled(world, 'Pilot')[0]?.revokedAt).not.toBeNull();
  });
});

test('support staff see the keys, and why they can not change them', async ({
  page,
  world,
  signInAs,
}) => {
  await signInAs('support');
  await page.goto(`/interface-users/${robotIn(world).id}/api-keys`);
  const issueOff = page.getByRole('button', { name: 'Issue API key' });
  await expect(issueOff).toBeDisabled();
  await expect(issueOff).toHaveAccessibleDescription(/can read API keys but not change them/);
});
