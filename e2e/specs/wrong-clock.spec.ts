import type { Page } from 'playwright/test';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { World } from '#src/mocks/world.ts';
import { expect, test } from '#e2e/fixtures/test.ts';

const day = 86_400_000;

/** An active system user of the console with permissions of its own. */
function robotIn(world: World): InterfaceUser {
  for (const user of world.store.users.all()) {
    const { owner, type, active, permissions } = user;
    if (owner.kind === 'console' && type === 'system' && active && permissions.length > 1) {
      return user;
    }
  }
  throw new Error('The tenant has no such user.');
}

const keyCalled = (world: World, label: string) =>
  [...world.store.apiKeys.all()].find((key) => key.label === label);

/** What the page says of the computer's clock. */
const clockNotices = (page: Page) =>
  page.getByRole('region', { name: 'Notices' }).getByText(/clock of this computer/);

for (const { days, words } of [
  { days: -60, words: '60 days behind' },
  { days: 300, words: '300 days ahead of' },
  { days: 1096, words: '3 years ahead of' },
]) {
  test(`with a clock that is ${words} the server's, a key ends when the form says and nothing is in the future`, async ({
    page,
    world,
    signInAs,
  }) => {
    await page.clock.install({ time: Date.now() + days * day });
    await signInAs('administrator');
    const robot = robotIn(world);
    await page.goto(`/interface-users/${robot.id}/api-keys`);
    await expect(clockNotices(page)).toHaveText(
      `The clock of this computer is ${words} the server’s. The console goes by the server’s time.`,
    );
    await page.getByRole('button', { name: 'Dismiss' }).click();

    await page.getByRole('link', { name: 'Issue API key' }).click();
    const sheet = page.getByRole('dialog', { name: 'Issue API key' });
    await sheet.getByLabel('Label').fill('Night shift');
    const year = String(new Date(Date.now() + 90 * day).getFullYear());
    await expect(sheet.getByText(/It ends on/)).toContainText(year);
    await sheet.getByRole('button', { name: 'Save' }).click();
    const secret = page.getByRole('dialog', { name: 'Copy the secret of Night shift now' });
    await expect(secret).toBeVisible();
    await secret.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Close' }).click();

    const end = Date.parse(keyCalled(world, 'Night shift')?.expiresAt ?? '');
    expect(Math.abs(end - Date.now() - 90 * day)).toBeLessThan(60_000);

    const row = page.getByRole('row', { name: /Night shift/ });
    await expect(row).toContainText('Active');
    await expect(row).toContainText('in 2 months');

    await page.goto('/interface-users?columns=name,lastUsed,updated,created');
    await expect(page.getByRole('row').nth(3)).toBeVisible();
    await expect(page.getByRole('cell', { name: /^in / })).toHaveCount(0);
    await page.goto(`/interface-users/${robot.id}/activity`);
    await expect(page.getByText(/ago|just now/).first()).toBeVisible();
    await expect(page.getByText(/^in \d/)).toHaveCount(0);
  });
}
