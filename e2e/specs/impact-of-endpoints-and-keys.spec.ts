import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';
import { expect, test } from '#e2e/fixtures/test.ts';
import { asked, connector, named } from '#e2e/flows/impact.ts';

test.beforeEach(async ({ signInAs }) => {
  await signInAs('administrator');
});

test('an endpoint is switched off from the list, and back on from the notice', async ({
  page,
  world,
}) => {
  const isActive = () => named(world.store.mappings.all(), 'Create order').active;
  await page.goto('/incoming-mappings?q=Create+order');
  const toggle = page.getByRole('switch', { name: 'Create order active' });
  const { confirm } = await asked(page, world, () => toggle.click(), 'Deactivate Create order?');
  await confirm.click();
  await expect.poll(isActive).toBe(false);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(isActive).toBe(true);
});

test('an endpoint that is off names whom a new path concerns, and hands over', async ({
  page,
  world,
}) => {
  const row = named(world.store.mappings.all(), 'Create order');
  world.store.mappings.put({ ...row, active: false, etag: world.store.nextEtag() });
  await page.goto(`/incoming-mappings/${row.id}/edit/endpoint`);
  const sheet = page.getByRole('dialog', { name: 'Edit Create order' });
  await sheet.getByLabel('Path').fill('/orders/new');
  const { dialog, confirm } = await asked(
    page,
    world,
    () => sheet.getByRole('button', { name: 'Save' }).click(),
    'Change Create order?',
  );
  await expect(dialog.getByText(/^The endpoint is off, so every call is refused/)).toBeVisible();
  await confirm.click();
  await expect(sheet).toBeHidden();
  const told = [...world.store.handovers.all()].filter(({ mappingId }) => mappingId === row.id);
  expect(told.map(({ user }) => user.name)).toContain('sap-connector');
});

test('a system is switched off from its page, and is not deleted while it has endpoints', async ({
  page,
  world,
}) => {
  const system = named(world.store.systems.all(), 'SAP');
  await page.goto(`/systems/${system.id}`);
  const button = page.getByRole('button', { name: 'Deactivate' });
  const { confirm } = await asked(page, world, () => button.click(), 'Deactivate SAP?');
  await page.getByRole('button', { name: 'Keep active' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  const deleting = page.getByRole('alertdialog', { name: 'Delete SAP?' });
  await expect(deleting.getByRole('link', { name: 'Create order' })).toBeVisible();
  await expect(deleting.getByRole('button', { name: 'Delete' })).toBeDisabled();
  await checkAccessibility(page);
  await deleting.getByRole('button', { name: 'Keep system' }).click();
  await button.click();
  await confirm.click();
  await expect.poll(() => world.store.systems.get(system.id)?.active).toBe(false);
});

test('a key is rotated with nothing to spare only after its calls are listed', async ({
  page,
  world,
}) => {
  const user = connector(world);
  const key = [...world.store.apiKeys.all()].find(
    ({ userId, label }) => userId === user.id && label === 'Production',
  );
  await page.goto(`/api-keys/${key?.id}`);
  await page
    .getByRole('dialog', { name: 'Production' })
    .getByRole('button', { name: 'Rotate' })
    .click();
  const open = async () => {
    await page.getByRole('combobox', { name: 'Grace period of the old key' }).click();
    await page.getByRole('option', { name: /Ends now/ }).click();
  };
  const { confirm } = await asked(page, world, open, 'Rotate Production?');
  await confirm.click();
  await expect(page.getByRole('dialog', { name: /^Copy the secret of Production/ })).toBeVisible();
  const graceEndsAt = () => world.store.apiKeys.get(key?.id ?? '')?.graceEndsAt ?? null;
  await expect
    .poll(() => graceEndsAt() !== null && Date.parse(graceEndsAt() ?? '') <= Date.now())
    .toBe(true);
});

test('a key is revoked only after its calls are listed, and the log of its user tells of it', async ({
  page,
  world,
}) => {
  const user = connector(world);
  const key = [...world.store.apiKeys.all()].find(
    ({ userId, label }) => userId === user.id && label === 'Production',
  );
  await page.goto(`/api-keys/${key?.id}`);
  const sheet = page.getByRole('dialog', { name: 'Production' });
  const { confirm } = await asked(
    page,
    world,
    () => sheet.getByRole('button', { name: 'Revoke' }).click(),
    'Revoke Production?',
  );
  await confirm.click();
  await expect(sheet.getByText('Revoked', { exact: true })).toBeVisible();
  expect(world.store.apiKeys.get(key?.id ?? '')?.revokedAt).not.toBeNull();
  await page.goto(`/interface-users/${user.id}/activity`);
  await expect(page.getByText(/revoked the API key Production/).first()).toBeVisible();
  await checkAccessibility(page);
});
