import type { Locator } from 'playwright/test';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { World } from '#src/mocks/world.ts';
import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';
import { expect, test } from '#e2e/fixtures/test.ts';
import { asked, callsIn, connector } from '#e2e/flows/impact.ts';
import { pick } from '#e2e/flows/pick.ts';

const stored = (world: World, { id }: InterfaceUser) => world.store.users.get(id);

test.beforeEach(async ({ signInAs }) => {
  await signInAs('administrator');
});

test('a user is switched off from the list, and back on from the notice', async ({
  page,
  world,
}) => {
  const user = connector(world);
  await page.goto('/interface-users?q=sap-connector');
  const toggle = page.getByRole('switch', { name: 'sap-connector active', exact: true });
  const { confirm } = await asked(page, world, () => toggle.click(), 'Deactivate sap-connector?');
  await confirm.click();
  await expect.poll(() => stored(world, user)?.active).toBe(false);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => stored(world, user)?.active).toBe(true);
});

test('a save that takes a group away and switches off says both before it is sent', async ({
  page,
  world,
  exchanges,
}) => {
  const user = connector(world);
  const group = world.store.groups.get(user.groups[0] ?? '');
  await page.goto(`/interface-users/${user.id}/edit`);
  const sheet = page.getByRole('dialog', { name: 'Edit sap-connector' });
  await sheet.getByRole('switch', { name: 'Active' }).click();
  await sheet.getByRole('button', { name: `Take out ${group?.name}` }).click();
  const { dialog, confirm } = await asked(
    page,
    world,
    () => sheet.getByRole('button', { name: 'Save' }).click(),
    'Deactivate and change sap-connector?',
  );
  await expect(dialog.getByText(`It leaves ${group?.code},`, { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Keep editing' }).click();
  expect(exchanges.filter(({ method }) => method === 'PATCH')).toEqual([]);
  await sheet.getByRole('button', { name: 'Save' }).click();
  await confirm.click();
  await expect(sheet).toBeHidden();
  expect(stored(world, user)).toMatchObject({ active: false, groups: user.groups.slice(1) });
});

test('a save that takes nothing away goes straight through', async ({ page, world, exchanges }) => {
  const user = connector(world);
  await page.goto(`/interface-users/${user.id}/edit`);
  const sheet = page.getByRole('dialog', { name: 'Edit sap-connector' });
  await sheet.getByLabel('Interface user name').fill('sap-bridge');
  await pick(sheet, 'User groups', 'Authors');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet).toBeHidden();
  expect(stored(world, user)).toMatchObject({ name: 'sap-bridge' });
  expect(exchanges.filter(({ path }) => path.includes('/impact'))).toEqual([]);
});

test('a permission in use says what uses it, and can not be deleted', async ({ page, world }) => {
  await page.goto('/permissions/order_read');
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Delete Read orders?' });
  const uses = dialog.getByRole('list', { name: 'What uses Read orders' });
  await expect(uses.getByText(/^User group/).first()).toBeVisible();
  await expect(uses.getByRole('link', { name: 'Read orders' })).toBeVisible();
  await expect(callsIn(dialog).first()).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Delete' })).toBeDisabled();
  await checkAccessibility(page);
  expect(world.store.permissions.get('order_read')).toBeDefined();
});

test('a permission with the code “new” is made, opened and deleted', async ({ page, world }) => {
  await page.goto('/permissions/new');
  const sheet = page.getByRole('dialog', { name: 'Add permission' });
  await sheet.getByLabel('Name').fill('New things');
  await sheet.getByLabel('Code').fill('new');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'New things' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'New things' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'New things' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Delete New things?' });
  await expect(dialog.getByText('No call that is accepted now would be refused.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL(/\/permissions$/);
  expect(world.store.permissions.get('new')).toBeUndefined();
});

for (const { action, verb, choose, isDone } of [
  {
    action: 'Revoke permissions',
    verb: 'Revoke permissions from 1 interface user?',
    choose: (dialog: Locator) => dialog.getByRole('checkbox', { name: /invoice_read/ }).check(),
    isDone: (user: InterfaceUser | undefined) =>
      user?.permissions.includes('invoice_read') === false,
  },
  {
    action: 'Remove from groups',
    verb: 'Remove 1 interface user from groups?',
    choose: (dialog: Locator) => pick(dialog, 'Groups', 'ERP connectors'),
    isDone: (user: InterfaceUser | undefined) => user?.groups.length === 0,
  },
]) {
  test(`in bulk, “${action}” lists the calls once it is chosen what is taken`, async ({
    page,
    world,
  }) => {
    const user = connector(world);
    await page.goto('/interface-users?q=sap-connector');
    await page.getByRole('checkbox', { name: 'Select sap-connector', exact: true }).check();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: action }).click();
    const dialog = page.getByRole('alertdialog');
    const { confirm } = await asked(page, world, () => choose(dialog), verb);
    await confirm.click();
    await expect.poll(() => isDone(stored(world, user))).toBe(true);
  });
}

test('in bulk, those who are switched off are asked about together', async ({ page, world }) => {
  await page.goto('/interface-users?q=sap-connector');
  await page.getByRole('checkbox', { name: 'Select all' }).check();
  const button = page
    .getByRole('region', { name: 'Selected rows' })
    .getByRole('button', { name: 'Deactivate' });
  const { confirm } = await asked(
    page,
    world,
    () => button.click(),
    'Deactivate 2 interface users?',
  );
  await confirm.click();
  await expect.poll(() => stored(world, connector(world))?.active).toBe(false);
});

test('when nobody can say what would be refused, it is said, tried again, or gone on', async ({
  page,
  world,
  allowNoise,
}) => {
  allowNoise({ status: 503 });
  const user = connector(world);
  world.faults.plan({
    match: { path: '/impact', times: 1 },
    effect: { problem: 'unavailable', detail: 'The records are being moved.' },
  });
  await page.goto(`/interface-users/${user.id}`);
  await page.getByRole('button', { name: 'Deactivate' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Deactivate sap-connector?' });
  await expect(dialog.getByText('Which calls would be refused is not known')).toBeVisible();
  await expect(dialog.getByText(/The records are being moved/)).toBeVisible();
  // A leaked credential has to be stopped although nobody can say whom that hits.
  await expect(dialog.getByRole('button', { name: 'Deactivate' })).toBeEnabled();
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(callsIn(dialog).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Deactivate' }).click();
  await expect.poll(() => stored(world, user)?.active).toBe(false);
});

test.describe('on a tenant of a hundred thousand', () => {
  test.use({ scenario: 'large' });

  test('before everybody is switched off, their calls are counted and the latest named', async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.goto('/interface-users?active=yes');
    await page.getByRole('checkbox', { name: 'Select all' }).check();
    await page
      .getByRole('region', { name: 'Selected rows' })
      .getByRole('button', { name: 'Deactivate' })
      .click();
    const dialog = page.getByRole('alertdialog', { name: /^Deactivate [\d,]+ interface users\?$/ });
    // A second on a quiet machine; how fast it is, is for the benchmark to say.
    await expect(dialog.getByText(/^[\d,]{7,} calls that are accepted now would be/)).toBeVisible({
      timeout: 30_000,
    });
    await expect(callsIn(dialog)).toHaveCount(500);
    await expect(dialog.getByText(/^And [\d,]+ more calls/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Keep as they are' }).click();
    await expect(dialog).toBeHidden();
  });
});
