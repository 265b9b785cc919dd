import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';
import { expect, test } from '#e2e/fixtures/test.ts';
import { pick } from '#e2e/flows/pick.ts';

test.beforeEach(async ({ signInAs }) => {
  await signInAs('administrator');
});

test('a group is made, somebody is put in, and its calls are accepted from then on', async ({
  page,
  world,
}) => {
  test.setTimeout(90_000);
  const mapping = [...world.store.mappings.all()].find(
    ({ active, authMethod, systemId }) =>
      active && authMethod === 'basic' && world.store.systems.get(systemId)?.active === true,
  );
  const newcomer = [...world.store.users.all()].find(
    ({ active, type, owner, hasPassword, groups, permissions }) =>
      active &&
      hasPassword &&
      type === 'system' &&
      owner.kind === 'console' &&
      groups.length === 0 &&
      !permissions.includes(mapping?.permission ?? ''),
  );
  if (mapping === undefined || newcomer === undefined) throw new Error('The tenant is too small.');
  const verdict = () =>
    page.request
      .get(`/api/v1/interface-users/${newcomer.id}/access?limit=500`)
      .then(async (answer) => {
        const { items }: { items: { mapping: { id: string }; verdict: string }[] } =
          await answer.json();
        return items.find((entry) => entry.mapping.id === mapping.id)?.verdict;
      });

  await page.goto('/groups');
  await checkAccessibility(page);
  expect(await verdict()).toBe('refused');
  await page.getByRole('link', { name: 'Add user group' }).click();
  const sheet = page.getByRole('dialog', { name: 'Add user group' });
  await sheet.getByLabel('Name').fill('Night shift');
  await expect(sheet.getByLabel('Code')).toHaveValue('night_shift');
  const search = sheet.getByRole('searchbox', { name: 'Search permissions' });
  await search.fill(mapping.permission);
  await sheet.getByRole('checkbox', { name: new RegExp(mapping.permission) }).check();
  await checkAccessibility(page);
  await sheet.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Night shift' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Night shift' })).toBeVisible();
  await checkAccessibility(page);

  await page.getByRole('link', { name: /^Members/ }).click();
  await expect(page.getByText('No members yet')).toBeVisible();
  await page.getByRole('link', { name: 'Add members' }).first().click();
  const adding = page.getByRole('dialog', { name: 'Add members to Night shift' });
  await pick(adding, 'Interface users', newcomer.name);
  await checkAccessibility(page);
  await adding.getByRole('button', { name: 'Save' }).click();
  await expect(adding).toBeHidden();
  await expect(page.getByRole('link', { name: newcomer.name })).toBeVisible();
  expect(world.store.users.get(newcomer.id)?.groups).toEqual(['night_shift']);
  expect(await verdict()).toBe('accepted');

  await page.getByRole('checkbox', { name: `Select ${newcomer.name}` }).check();
  await checkAccessibility(page);
  await page.getByRole('button', { name: 'Remove from group' }).click();
  const dialog = page.getByRole('alertdialog', { name: /Remove 1 interface user/ });
  const calls = dialog.getByRole('list', { name: 'Calls that would be refused' });
  await expect(calls).toContainText(newcomer.name);
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('No members yet')).toBeVisible();
  expect(await verdict()).toBe('refused');
});

test('a group is opened, changed and deleted by keyboard alone', async ({ page, world }) => {
  await page.goto('/groups?q=shop_floor');
  const link = page.getByRole('link', { name: 'Shop floor' });
  await link.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Edit' }).focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Edit Shop floor' });
  await expect(sheet.getByLabel('Name')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Plants');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Plants' })).toBeVisible();
  expect(world.store.groups.get('shop_floor')?.name).toBe('Plants');

  await page.getByRole('button', { name: 'Delete' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('alertdialog', { name: 'Delete Plants?' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await expect(dialog.getByText(/would be refused/)).toBeVisible();
  await checkAccessibility(page);
  await page.keyboard.type('Plants');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Plants is deleted.')).toBeVisible();
  await expect(page).toHaveURL(/\/groups$/);
  expect(world.store.groups.get('shop_floor')).toBeUndefined();
  expect(world.store.membersOf('shop_floor')).toBe(0);
});

test('what is locked says why, and is refused nowhere but there', async ({ page, world }) => {
  await page.goto('/groups/ACCOUNT_ADMINISTRATORS');
  const note = page.getByText(/Only its members can be chosen/).filter({ visible: true });
  await expect(note).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Edit' })).toHaveAttribute('aria-disabled', 'true');
  await checkAccessibility(page);
  await page.goto('/groups/ALL_USERS/members');
  await expect(page.getByText(/Nobody can be added to it or removed from it/)).toBeVisible();
  await expect(page.getByRole('table').getByRole('checkbox')).toHaveCount(0);
  await checkAccessibility(page);
  await page.goto('/groups/_DESK_AGENTS/edit');
  const sheet = page.getByRole('dialog', { name: /Edit / });
  await expect(sheet.getByLabel('Name')).not.toBeEditable();
  await expect(sheet.getByText(/its name comes from the manifest of the app/)).toBeVisible();
  await sheet.getByRole('searchbox', { name: 'Search permissions' }).fill('label_print');
  await sheet.getByRole('checkbox', { name: /label_print/ }).check();
  await checkAccessibility(page);
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet).toBeHidden();
  expect(world.store.groups.get('_DESK_AGENTS')?.permissions).toContain('label_print');
});

test.describe('with 100,000 interface users', () => {
  test.use({ scenario: 'large' });

  test('the group of everybody is read in windows', async ({ page, exchanges }) => {
    await page.goto('/groups/ALL_USERS/members');
    await expect(page.getByRole('table', { name: 'Members of All users' })).toBeVisible();
    await expect(page.getByRole('row').nth(5)).toBeVisible();
    const reads = exchanges.filter(({ path }) => path.includes('group=ALL_USERS'));
    expect(reads.length).toBeGreaterThan(0);
    expect(reads.length).toBeLessThan(5);
  });
});

test('the pages of groups hold on a narrow screen', async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of [
    '/groups',
    '/groups/new',
    '/groups/erp_connectors',
    '/groups/erp_connectors/edit',
    '/groups/erp_connectors/members',
    '/groups/erp_connectors/members/add',
    '/groups/erp_connectors/activity',
    '/groups/AUTHORS/members',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await checkAccessibility(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, address).toBeLessThanOrEqual(0);
  }
});
