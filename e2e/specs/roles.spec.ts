import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';
import { demoPassword } from '#src/mocks/seed/secrets.ts';
import { expect, test } from '#e2e/fixtures/test.ts';

test('support staff read every page and can change nothing, by page or by request', async ({
  page,
  world,
  signInAs,
  allowNoise,
}) => {
  allowNoise({ status: 403 });
  await signInAs('support');
  const user = [...world.store.users.all()].find(({ type }) => type === 'system');
  if (user === undefined) throw new Error('The tenant has no system user.');
  const before = JSON.stringify([...world.store.users.all()]);

  await page.goto('/interface-users');
  const add = page.getByRole('button', { name: 'Add interface user' });
  await expect(add).toBeDisabled();
  await add.focus();
  await expect(add).toBeFocused();
  await expect(add).toHaveAccessibleDescription(/An administrator can/);
  await expect(page.getByRole('switch').first()).toBeDisabled();

  await page.goto(`/interface-users/${user.id}`);
  await expect(page.getByRole('button', { name: 'Edit' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Delete' })).toBeDisabled();
  await checkAccessibility(page);
  await page.getByRole('link', { name: 'Access' }).click();
  await page.getByRole('link', { name: 'Activity' }).click();

  await page.goto('/permissions');
  await expect(page.getByRole('button', { name: 'Add permission' })).toBeDisabled();

  await page.goto(`/interface-users/${user.id}/edit`);
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();

  const statuses = await page.evaluate(
    async ([id, etag]) => {
      const json = { 'Content-Type': 'application/json' };
      const patch = { 'Content-Type': 'application/merge-patch+json', 'If-Match': etag };
      const answers = [
        await fetch('/api/v1/interface-users', { method: 'POST', headers: json, body: '{}' }),
        await fetch(`/api/v1/interface-users/${id}`, {
          method: 'PATCH',
          headers: patch,
          body: '{}',
        }),
        await fetch(`/api/v1/interface-users/${id}`, { method: 'DELETE', headers: patch }),
        await fetch('/api/v1/permissions', { method: 'POST', headers: json, body: '{}' }),
      ];
      return answers.map(({ status }) => status);
    },
    [user.id, user.etag] as const,
  );
  expect(statuses).toEqual([403, 403, 403, 403]);
  expect(JSON.stringify([...world.store.users.all()])).toBe(before);
});

test('a user just created with the type Support staff can sign in', async ({
  page,
  world,
  signInAs,
  allowNoise,
}) => {
  allowNoise({ status: 401 });
  await signInAs('administrator');
  await page.goto('/interface-users/new');
  const sheet = page.getByRole('dialog', { name: 'Add interface user' });
  await sheet.getByLabel('Interface user name').fill('Nora Night Shift');
  await sheet.getByLabel('Password', { exact: true }).fill('Harbour-Crane-7');
  await sheet.getByRole('combobox', { name: /User type/ }).click();
  await page.getByRole('option', { name: /Support staff/ }).click();
  await sheet.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Copy all' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  const made = [...world.store.users.all()].find(({ name }) => name === 'Nora Night Shift');

  await page.getByRole('button', { name: /Anna Brandt/ }).click();
  await page
    .getByRole('menuitem', { name: 'Sign out' })
    .or(page.getByRole('button', { name: 'Sign out' }))
    .click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel('Address').fill((made?.email ?? '').toUpperCase());
  await page.getByLabel('Password', { exact: true }).fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await checkAccessibility(page);
  await page.getByLabel('Password', { exact: true }).fill('Harbour-Crane-7');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toContainText('Nora Night Shift');
  await expect(page.getByRole('navigation', { name: 'Main' })).toContainText('Support staff');
});

test('after signing in one is where one wanted to go', async ({ page, world, allowNoise }) => {
  allowNoise({ status: 401 });
  const operator = [...world.store.users.all()].find(({ type }) => type === 'developer');
  await page.goto('/permissions?q=order');
  await page.getByLabel('Address').fill(operator?.email ?? '');
  await page.getByLabel('Password', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/permissions\?q=order$/);
  await expect(page.getByRole('heading', { name: 'Permissions' })).toBeVisible();
});
