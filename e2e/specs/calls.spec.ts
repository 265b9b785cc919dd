import type { Page } from 'playwright/test';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { listAccess } from '#src/mocks/calls/access-list.ts';
import type { World } from '#src/mocks/world.ts';
import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';
import { expect, test } from '#e2e/fixtures/test.ts';

function userCalled(world: World, name: string): InterfaceUser {
  const found = [...world.store.users.all()].find((user) => user.name === name);
  if (found === undefined) throw new Error(`Nobody is called ${name}.`);
  return found;
}

function mappingCalled(world: World, name: string) {
  const found = [...world.store.mappings.all()].find((mapping) => mapping.name === name);
  if (found === undefined) throw new Error(`No endpoint is called ${name}.`);
  return found;
}

/** An endpoint that takes passwords, and that a user could call with one more permission. */
function endpointBeyond(world: World, user: InterfaceUser) {
  const found = listAccess(world, user, { limit: 100 }).items.find(
    ({ mapping, evaluations }) =>
      mapping.authMethod === 'basic' &&
      evaluations.some(({ steps }) => {
        const failed = steps.filter(({ outcome }) => outcome === 'failed');
        return failed.length === 1 && failed[0]?.reason === 'permission.not-held';
      }),
  );
  if (found === undefined) throw new Error('The user can call all of them.');
  return found.mapping;
}

/** The page stands still: nothing is being read. */
const settled = (page: Page) => expect(page.locator('[aria-busy="true"]')).toHaveCount(0);

/** Nothing scrolls sideways. */
async function expectNoOverflow(page: Page, address: string) {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, address).toBeLessThanOrEqual(0);
}

test.describe('support staff', () => {
  test.beforeEach(async ({ signInAs }) => {
    await signInAs('support');
  });

  test('find a refused call of a user, and read why and what turns it', async ({ page, world }) => {
    const shown = userCalled(world, 'Warehouse scanner Poznań');
    await page.goto(`/interface-users/${shown.id}`);
    await page.getByRole('link', { name: 'Calls', exact: true }).click();
    await page.getByRole('button', { name: 'Outcome', exact: true }).click();
    await page.getByRole('radio', { name: 'Refused' }).click();
    await expect(page).toHaveURL(/verdict=refused/);
    const table = page.getByRole('table', { name: `Calls by ${shown.name}` });
    await expect(table.getByText('Permission not carried').first()).toBeVisible();
    await expect(table.getByText('Accepted')).toHaveCount(0);
    await settled(page);
    await checkAccessibility(page);

    await page.reload();
    await expect(page.getByRole('button', { name: 'Outcome: Refused' })).toBeVisible();
    await expect(table.getByText('Accepted')).toHaveCount(0);

    await table.getByRole('rowheader').getByRole('link').first().click();
    const sheet = page.getByRole('dialog', { name: 'POST shop-floor/stock-movements' });
    const why = 'The key Gate was issued without Write stock.';
    await expect(sheet.getByText(why).first()).toBeVisible();
    await expect(sheet.getByRole('link', { name: 'Rotate Gate' }).first()).toBeVisible();
    await expect(sheet.getByText('403 Forbidden')).toBeVisible();
    await expect(sheet.getByRole('listitem')).toHaveCount(13);
    await expect(page).toHaveURL(/\/calls\/call_\w+\?verdict=refused$/);
    await checkAccessibility(page);

    await page.reload();
    await expect(sheet.getByText(why).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL(/\/calls\?verdict=refused$/);

    await table.getByRole('rowheader').getByRole('link').first().click();
    await sheet.getByRole('link', { name: 'See whether it can call now' }).click();
    await expect(page).toHaveURL(/\/access\?q=Book\+goods$/);
    await expect(page.getByRole('list', { name: 'Endpoints' }).getByText(why)).toBeVisible();
  });

  test('walk from the tab to a call and back by keyboard alone', async ({ page, world }) => {
    const shown = userCalled(world, 'Chatbot');
    await page.goto(`/interface-users/${shown.id}/calls?verdict=refused`);
    const links = page.getByRole('rowheader').getByRole('link');
    await expect(links.first()).toBeVisible();
    await page.getByRole('searchbox', { name: 'Search calls' }).focus();
    for (const name of ['Outcome: Refused', 'Clear filter: Outcome', 'Reason']) {
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name, exact: true })).toBeFocused();
    }
    await page.keyboard.press('Enter');
    const box = page.getByRole('combobox', { name: 'Search in Reason' });
    await expect(box).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Reason', exact: true })).toBeFocused();
    await links.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog');
    await expect(sheet.getByText(/does not hold/).first()).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(sheet.getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(links.nth(1)).toBeFocused();
  });

  test('see who called an endpoint, and a key’s own calls', async ({ page, world }) => {
    const mapping = mappingCalled(world, 'Read orders');
    await page.goto(`/incoming-mappings/${mapping.id}`);
    await page.getByRole('link', { name: 'Calls', exact: true }).click();
    const table = page.getByRole('table', { name: 'Calls to Read orders' });
    await expect(table.getByText('EDI gateway').first()).toBeVisible();
    await page.getByRole('searchbox', { name: 'Search calls' }).fill('edi');
    await expect(page).toHaveURL(/q=edi/);
    await settled(page);
    await checkAccessibility(page);

    const key = [...world.store.apiKeys.all()].find(({ label }) => label === 'Production');
    await page.goto(`/api-keys/${key?.id}`);
    await page.getByRole('dialog').getByRole('link', { name: 'Calls with this key' }).click();
    await expect(page).toHaveURL(new RegExp(`/calls\\?key=${key?.id}$`));
    await expect(page.getByRole('button', { name: 'API key: Production' })).toBeVisible();
    await expect(page.getByRole('cell', { name: /^Key Production/ }).first()).toBeVisible();
  });
});

test.describe('an administrator', () => {
  test.beforeEach(async ({ signInAs }) => {
    await signInAs('administrator');
  });

  test('reads what a user can’t call, follows the fix, and the verdict turns', async ({
    page,
    world,
  }) => {
    const shown = userCalled(world, 'EDI gateway');
    const { permission, name } = endpointBeyond(world, shown);
    await page.goto(`/interface-users/${shown.id}`);
    await page.getByRole('link', { name: 'Access' }).click();
    const endpoints = page.getByRole('list', { name: 'Endpoints' });
    await expect(endpoints.getByRole('link', { name, exact: true })).toBeVisible();
    await page.getByRole('button', { name: /^Can’t call/ }).click();
    await expect(page).toHaveURL(/verdict=refused/);
    await page.getByRole('searchbox', { name: 'Search endpoints' }).fill(name);
    await expect(page).toHaveURL(/q=/);
    const link = page.getByRole('link', { name, exact: true });
    const line = endpoints.getByRole('listitem').filter({ has: link });
    await expect(line).toHaveCount(1);
    await settled(page);
    await checkAccessibility(page);
    await expect(line.getByText(/^EDI gateway does not hold /).first()).toBeVisible();
    await line.getByText('Every step').first().click();
    await expect(line.getByText('Failed: Permission held')).toBeVisible();
    await checkAccessibility(page);
    const here = page.url();

    await line
      .getByRole('link', { name: /^Grant / })
      .first()
      .click();
    const sheet = page.getByRole('dialog', { name: `Edit ${shown.name}` });
    await sheet.getByRole('searchbox', { name: /permissions/i }).fill(permission);
    await sheet.getByText(permission).first().click();
    await sheet.getByRole('button', { name: 'Save' }).click();
    await expect(sheet).toBeHidden();
    expect(world.store.users.get(shown.id)?.permissions).toContain(permission);

    await page.goto(here);
    await settled(page);
    await expect(line).toHaveCount(0);
    await page.getByRole('button', { name: /^Can call/ }).click();
    await expect(line.getByText('Can call', { exact: true }).first()).toBeVisible();
  });

  test('finds both tabs whole on a narrow screen', async ({ page, world }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width: 390, height: 844 });
    const app = [...world.store.users.all()].find(({ owner }) => owner.kind === 'app');
    const { id } = userCalled(world, 'Warehouse scanner Hamburg');
    for (const address of [
      `/interface-users/${id}/access`,
      `/interface-users/${id}/access?verdict=refused`,
      `/interface-users/${id}/calls`,
      `/interface-users/${app?.id}/access`,
      `/interface-users/${app?.id}/calls`,
      `/incoming-mappings/${mappingCalled(world, 'Read orders').id}/calls`,
    ]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await settled(page);
      await checkAccessibility(page);
      await expectNoOverflow(page, address);
    }
    await page.goto(`/interface-users/${id}/calls?verdict=refused`);
    await page.getByRole('rowheader').getByRole('link').first().click();
    await expect(page.getByRole('dialog').getByRole('heading', { name: 'Steps' })).toBeVisible();
    await checkAccessibility(page);
    await expectNoOverflow(page, 'the sheet of a call');
  });
});
