import type { Page } from 'playwright/test';
import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';
import { placesOf } from '#e2e/fixtures/secrets.ts';
import { expect, test } from '#e2e/fixtures/test.ts';
import { removeMapping } from '#src/mocks/mappings/mapping-writes.ts';
import type { World } from '#src/mocks/world.ts';
import { removeUser } from '#src/mocks/users/user-writes.ts';

/** Another operator than the one who is signed in here. */
function colleagueOf({ store }: World, operator: { id: string }) {
  const found = [...store.users.all()].find(
    ({ id, type, hasPassword }) => id !== operator.id && type === 'administrator' && hasPassword,
  );
  if (found === undefined) throw new Error('There is one administrator only.');
  return found;
}

const named = <Row extends { name: string }>(rows: Iterable<Row>, name: string) =>
  [...rows].find((row) => row.name === name);

const deleted = (page: Page, name: string, by: string) =>
  page
    .getByRole('alert')
    .filter({ hasText: `${name} was deleted` })
    .filter({ hasText: by });

test('a user that a colleague deletes while it is edited is made again, password and all', async ({
  page,
  world,
  signInAs,
  allowNoise,
  noise,
}) => {
  const operator = await signInAs('administrator');
  const colleague = colleagueOf(world, operator);
  const user = [...world.store.users.all()].find(
    ({ owner, type, active, groups }) =>
      owner.kind === 'console' && type === 'system' && active && groups.length > 0,
  );
  if (user === undefined) throw new Error('The tenant has no such user.');
  await page.goto(`/interface-users/${user.id}/edit`);
  const sheet = page.getByRole('dialog', { name: `Edit ${user.name}` });
  await sheet.getByLabel('Interface user name').fill('Harbour pilot');
  await sheet.getByRole('textbox', { name: 'Password optional' }).fill('Quayside-Rope-9');

  allowNoise({ status: 404 });
  removeUser(world, colleague, user);
  await sheet.getByRole('button', { name: 'Save' }).click();
  const alert = deleted(page, user.name, colleague.name);
  await expect(alert).toBeFocused();
  await expect(sheet.getByLabel('Interface user name')).toHaveValue('Harbour pilot');
  await checkAccessibility(page);

  await alert.getByRole('button', { name: 'Create again from this' }).click();
  const created = page.getByRole('dialog', { name: 'Add interface user' });
  await expect(created.getByLabel('Interface user name')).toHaveValue('Harbour pilot');
  await created.getByRole('button', { name: 'Save' }).click();
  const panel = page.getByRole('dialog', { name: 'Hand over Harbour pilot' });
  await expect(panel.getByText('Quayside-Rope-9')).toBeVisible();
  await panel.getByRole('button', { name: 'Done' }).click();
  await page
    .getByRole('alertdialog', { name: 'Close without copying?' })
    .getByRole('button', { name: 'Close' })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  expect(world.store.users.get(user.id)).toBeUndefined();
  expect(named(world.store.users.all(), 'Harbour pilot')).toMatchObject({
    groups: user.groups,
    permissions: user.permissions,
    hasPassword: true,
  });
  const records = [...world.store.activity.all()];
  expect(await placesOf('Quayside-Rope-9', { page, noise, records })).toEqual([]);
});

test('a script whose mapping a colleague deletes stays, and goes into a new mapping', async ({
  page,
  world,
  signInAs,
  allowNoise,
}) => {
  const operator = await signInAs('developer');
  const colleague = colleagueOf(world, operator);
  const mapping = named(world.store.mappings.all(), 'Create order');
  if (mapping === undefined) throw new Error('There is no such mapping.');
  await page.goto(`/incoming-mappings/${mapping.id}/script`);
  const editor = page.getByRole('textbox', { name: 'Script text' });
  await editor.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('# typed for an hour');

  allowNoise({ status: 404 });
  removeMapping(world, colleague, mapping);
  await page.getByRole('button', { name: 'Save script' }).click();
  const alert = deleted(page, mapping.name, colleague.name);
  await expect(alert).toBeFocused();
  await expect(editor).toContainText('# typed for an hour');
  await checkAccessibility(page);

  await alert.getByRole('button', { name: 'Create again from this' }).click();
  const created = page.getByRole('dialog', { name: 'Add incoming mapping' });
  await expect(created.getByLabel('Path')).toHaveValue(mapping.path);
  for (const step of ['Authentication', 'Permission', 'Script']) {
    await created.getByRole('button', { name: 'Next' }).click();
    await expect(created.getByRole('button', { name: step, exact: true })).toHaveAttribute(
      'aria-current',
      'step',
    );
  }
  await created.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Create order is saved.')).toBeVisible();

  expect(world.store.mappings.get(mapping.id)).toBeUndefined();
  expect(named(world.store.mappings.all(), 'Create order')).toMatchObject({
    script: '# typed for an hour',
    systemId: mapping.systemId,
    method: mapping.method,
    path: mapping.path,
  });
});
