import type { Page } from 'playwright/test';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { World } from '#src/mocks/world.ts';
import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';
import { placesOf } from '#e2e/fixtures/secrets.ts';
import { expect, test } from '#e2e/fixtures/test.ts';

/** An active, console-owned system user without keys: everything about it can be changed. */
function editable(world: World): InterfaceUser {
  const found = [...world.store.users.all()].find(
    ({ owner, type, active, keys, groups }) =>
      owner.kind === 'console' &&
      type === 'system' &&
      active &&
      keys.count === 0 &&
      groups.length > 0,
  );
  if (found === undefined) throw new Error('The tenant has no such user.');
  return found;
}

const stored = (world: World, { id }: InterfaceUser) => world.store.users.get(id);

async function openSheet(page: Page, user: InterfaceUser) {
  await page.goto(`/interface-users/${user.id}/edit`);
  const sheet = page.getByRole('dialog', { name: `Edit ${user.name}` });
  await expect(sheet.getByLabel('Interface user name')).toHaveValue(user.name);
  return { sheet, save: sheet.getByRole('button', { name: 'Save' }) };
}

/** What somebody else does in the meantime, by the API as everybody else. */
async function changeElsewhere(page: Page, user: InterfaceUser, patch: Record<string, unknown>) {
  const status = await page.evaluate(
    async ([id, etag, body]) => {
      const answer = await fetch(`/api/v1/interface-users/${id}`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/merge-patch+json', 'If-Match': etag },
        body,
      });
      return answer.status;
    },
    [user.id, user.etag, JSON.stringify(patch)] as const,
  );
  expect(status).toBe(200);
}

test.beforeEach(async ({ signInAs }) => {
  await signInAs('administrator');
});

test('renaming keeps the address, and an empty password keeps the password', async ({
  page,
  world,
  exchanges,
}) => {
  const user = editable(world);
  const { sheet, save } = await openSheet(page, user);
  await checkAccessibility(page);
  await sheet.getByLabel('Interface user name').fill('Renamed partner');
  await save.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Renamed partner');
  await expect(page.getByText(user.email ?? '').first()).toBeVisible();
  expect(stored(world, user)).toMatchObject({ name: 'Renamed partner', email: user.email });
  expect(exchanges.filter(({ method }) => method === 'PATCH')).toHaveLength(1);

  await page.getByRole('link', { name: 'Activity' }).click();
  await expect(page.getByText('Renamed partner').first()).toBeVisible();
});

test('a new password is handed over once, and nothing of it stays', async ({
  page,
  world,
  noise,
}) => {
  const user = editable(world);
  const { sheet, save } = await openSheet(page, user);
  await sheet.getByRole('textbox', { name: 'Password optional' }).fill('Quayside-Rope-9');
  await save.click();
  const panel = page.getByRole('dialog', { name: `Hand over ${user.name}` });
  await expect(panel.getByText('Quayside-Rope-9')).toBeVisible();
  await panel.getByRole('button', { name: 'Done' }).click();
  await page
    .getByRole('alertdialog', { name: 'Close without copying?' })
    .getByRole('button', { name: 'Close' })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const records = [...world.store.activity.all()];
  expect(await placesOf('Quayside-Rope-9', { page, noise, records })).toEqual([]);
});

test('a stale save shows theirs and mine, and saves what was decided', async ({
  page,
  world,
  allowNoise,
}) => {
  allowNoise({ status: 412 });
  const user = editable(world);
  const { sheet, save } = await openSheet(page, user);
  await sheet.getByLabel('Interface user name').fill('My name');
  await changeElsewhere(page, user, { name: 'Their name', groups: [] });
  await save.click();

  const conflict = page.getByRole('dialog', { name: /was changed in the meantime/ });
  await expect(conflict).toContainText('Their name');
  await expect(conflict).toContainText('My name');
  await checkAccessibility(page);
  expect(stored(world, user)?.name).toBe('Their name');

  await conflict.getByRole('radio', { name: /Interface user name.*Mine/ }).check();
  await conflict.getByRole('button', { name: 'Save these values' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('My name');
  expect(stored(world, user)).toMatchObject({ name: 'My name', groups: [] });
});

test('keeping on editing after a stale save loses nothing', async ({ page, world, allowNoise }) => {
  allowNoise({ status: 412 });
  const user = editable(world);
  const { sheet, save } = await openSheet(page, user);
  await sheet.getByLabel('Interface user name').fill('My name');
  await changeElsewhere(page, user, { name: 'Their name' });
  await save.click();
  await page.getByRole('button', { name: 'Keep editing' }).click();
  await expect(sheet.getByLabel('Interface user name')).toHaveValue('My name');
  expect(stored(world, user)?.name).toBe('Their name');
});

test('a service that misses the precondition is treated as a stale save', async ({
  page,
  world,
  allowNoise,
}) => {
  allowNoise({ status: 428 });
  const user = editable(world);
  const { sheet, save } = await openSheet(page, user);
  await sheet.getByLabel('Interface user name').fill('My name');
  world.faults.plan({
    match: { method: 'PATCH', path: '/interface-users/:id', times: 1 },
    effect: { problem: 'precondition-required' },
  });
  await save.click();
  const conflict = page.getByRole('dialog', { name: /was changed in the meantime/ });
  await conflict.getByRole('button', { name: 'Save these values' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('My name');
});

test('offline, a change fails at once and is not sent later', async ({
  page,
  world,
  context,
  exchanges,
}) => {
  const user = editable(world);
  const { sheet, save } = await openSheet(page, user);
  await sheet.getByLabel('Interface user name').fill('Not yet');
  await context.setOffline(true);
  await save.click();
  await expect(sheet.getByRole('alert')).toContainText('You are offline');
  await context.setOffline(false);
  await expect(sheet.getByLabel('Interface user name')).toHaveValue('Not yet');
  expect(exchanges.filter(({ method }) => method === 'PATCH')).toEqual([]);
  await save.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Not yet');
});

test('when the session ends in the middle of an edit, nothing is lost', async ({
  page,
  world,
  allowNoise,
}) => {
  allowNoise({ status: 401 });
  const user = editable(world);
  const { sheet, save } = await openSheet(page, user);
  await sheet.getByLabel('Interface user name').fill('After the break');
  world.faults.plan({
    match: { method: 'PATCH', path: '/interface-users/:id', times: 1 },
    effect: 'unauthenticated',
  });
  await save.click();
  const dialog = page.getByRole('dialog', { name: /sign in again/i });
  await dialog.getByLabel('Password', { exact: true }).fill('Harbour-Lamp-42');
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('After the break');
});

test('deleting needs an inactive user and its name typed', async ({ page, world }) => {
  const user = editable(world);
  await page.goto(`/interface-users/${user.id}`);
  const remove = page.getByRole('button', { name: 'Delete', exact: true });
  await expect(remove).toBeDisabled();
  await page.getByRole('button', { name: 'Deactivate' }).click();
  await page
    .getByRole('alertdialog', { name: `Deactivate ${user.name}?` })
    .getByRole('button', { name: 'Deactivate' })
    .click();
  await expect(remove).toBeEnabled();
  await remove.click();
  const dialog = page.getByRole('alertdialog', { name: `Delete ${user.name}?` });
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(dialog.getByText(/Type the name as it is/)).toBeVisible();
  await checkAccessibility(page);
  await dialog.getByRole('textbox').fill(user.name);
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL(/\/interface-users$/);
  expect(stored(world, user)).toBeUndefined();
});

test("an app's user shows its lock, and takes groups and permissions only", async ({
  page,
  world,
}) => {
  const user = [...world.store.users.all()].find(({ owner }) => owner.kind === 'app');
  if (user === undefined) throw new Error('The tenant has no app.');
  const { sheet } = await openSheet(page, user);
  await expect(sheet.getByLabel('Interface user name')).not.toBeEditable();
  await expect(sheet.getByText(/has no password/)).toBeVisible();
  await expect(sheet.getByRole('searchbox', { name: /permissions/i })).toBeEnabled();
});
