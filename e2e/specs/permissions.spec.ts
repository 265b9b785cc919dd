import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';
import { expect, test } from '#e2e/fixtures/test.ts';

test.beforeEach(async ({ signInAs }) => {
  await signInAs('administrator');
});

test('a permission is made, with the code suggested from the name', async ({ page, world }) => {
  await page.goto('/permissions');
  await checkAccessibility(page);
  await page.getByRole('link', { name: 'Add permission' }).click();
  const sheet = page.getByRole('dialog', { name: 'Add permission' });
  await sheet.getByLabel('Name').fill('Ticket Archive');
  await expect(sheet.getByLabel('Code')).toHaveValue('ticket_archive');
  await checkAccessibility(page);
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('row', { name: /ticket_archive/ }).first()).toBeVisible();
  expect(world.store.permissions.get('ticket_archive')).toMatchObject({ name: 'Ticket Archive' });
});

test('a code that breaks the rule is refused where it is typed', async ({ page, exchanges }) => {
  await page.goto('/permissions/new');
  const sheet = page.getByRole('dialog', { name: 'Add permission' });
  await sheet.getByLabel('Name').fill('Odd');
  await sheet.getByLabel('Code').fill('_Odd__Code');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet.getByLabel('Code')).toBeFocused();
  await expect(sheet.getByLabel('Code')).toHaveValue('_Odd__Code');
  expect(exchanges.filter(({ method }) => method === 'POST')).toEqual([]);
});

test('a used permission is not deleted, and what uses it is listed', async ({
  page,
  world,
  exchanges,
}) => {
  await page.goto('/permissions/order_read');
  await expect(page.getByRole('heading', { level: 1, name: 'Read orders' })).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Delete Read orders?' });
  await expect(dialog.getByRole('link').first()).toBeVisible();
  await expect(dialog.getByText(/^order_read is used by/).first()).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Delete' })).toBeDisabled();
  await checkAccessibility(page);
  expect(exchanges.filter(({ method }) => method === 'DELETE')).toEqual([]);
  expect(world.store.permissions.get('order_read')).toBeDefined();
});

test('a permission that is used since the question was asked is refused, with what uses it', async ({
  page,
  world,
  allowNoise,
}) => {
  allowNoise({ status: 409 });
  const at = world.now().toISOString();
  world.store.permissions.put({
    code: 'spare_read',
    etag: world.store.nextEtag(),
    name: 'Read spares',
    description: '',
    origin: { kind: 'console' },
    parent: null,
    licence: null,
    createdAt: at,
    updatedAt: at,
  });
  await page.goto('/permissions/spare_read');
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Delete Read spares?' });
  await expect(dialog.getByText('No call that is accepted now would be refused.')).toBeVisible();
  const [user] = [...world.store.users.all()];
  if (user === undefined) throw new Error('The tenant has nobody.');
  world.store.users.put({ ...user, permissions: [...user.permissions, 'spare_read'] });
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(dialog.getByText('Read spares is still in use')).toBeVisible();
  await expect(dialog.getByRole('link', { name: user.name })).toBeVisible();
  await checkAccessibility(page);
  expect(world.store.permissions.get('spare_read')).toBeDefined();
});

test('the picker makes a permission that stays, though the form is left', async ({
  page,
  world,
}) => {
  await page.goto('/interface-users/new');
  const sheet = page.getByRole('dialog', { name: 'Add interface user' });
  const search = sheet.getByRole('searchbox', { name: /permissions/i });
  await search.fill('pump inspect');
  await expect(sheet.getByText(/It stays even if you cancel this form/)).toBeVisible();
  await sheet.getByRole('button', { name: /Create .*pump_inspect/ }).click();
  await expect(sheet.getByRole('checkbox', { name: /pump_inspect/ })).toBeChecked();
  expect(world.store.permissions.get('pump_inspect')).toBeDefined();
  await checkAccessibility(page);
  await sheet.getByRole('button', { name: 'Cancel' }).click();
  await page
    .getByRole('alertdialog', { name: 'Leave without saving?' })
    .getByRole('button', { name: 'Discard changes' })
    .click();
  await page.goto('/permissions?q=pump_inspect');
  await expect(page.getByRole('link', { name: /pump inspect/i })).toBeVisible();
});
