import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';
import { expect, test } from '#e2e/fixtures/test.ts';

test.beforeEach(async ({ signInAs }) => {
  await signInAs('administrator');
});

test('search, filter and order are in the address and survive a reload and the way back', async ({
  page,
}) => {
  await page.goto('/interface-users');
  await page.getByRole('searchbox', { name: 'Search interface users' }).fill('dealer');
  await expect(page).toHaveURL(/q=dealer/);
  await expect(page.getByRole('row', { name: /Dealer portal DACH/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Chatbot/ })).toHaveCount(0);
  await expect(page.getByText(/^\d+ of \d+$/)).toBeVisible();

  await page.getByRole('button', { name: /^Name/ }).click();
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(page).toHaveURL(/sort=-name/);
  await checkAccessibility(page);

  await page.reload();
  await expect(page.getByRole('searchbox', { name: 'Search interface users' })).toHaveValue(
    'dealer',
  );
  await page.getByRole('link', { name: 'Dealer portal DACH' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Dealer portal DACH');
  await page.goBack();
  await expect(page).toHaveURL(/q=dealer/);
  await expect(page.getByRole('searchbox', { name: 'Search interface users' })).toHaveValue(
    'dealer',
  );
});

test('a search that nothing matches says so and offers to clear it', async ({ page }) => {
  await page.goto('/interface-users?q=no-such-partner');
  await expect(page.getByText(/no-such-partner/).last()).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('button', { name: /Clear/ }).last().click();
  await expect(page.getByRole('row', { name: /Chatbot/ })).toBeVisible();
});

test('switching on works at once, switching off asks first, and both can be undone', async ({
  page,
  world,
}) => {
  const users = [...world.store.users.all()];
  const user = users.find(
    ({ active, keys, type }) => active && keys.count > 0 && type === 'system',
  );
  if (user === undefined) throw new Error('The tenant has no such user.');
  const isActive = () => world.store.users.get(user.id)?.active;
  await page.goto(`/interface-users?q=${encodeURIComponent(user.name)}`);
  const toggle = page.getByRole('switch', { name: `${user.name} active`, exact: true });
  await toggle.click();
  const question = page.getByRole('alertdialog', { name: `Deactivate ${user.name}?` });
  await expect(question).toContainText(/password/);
  await expect(question).toContainText(/key/);
  await checkAccessibility(page);
  await question.getByRole('button', { name: 'Keep active' }).click();
  await expect(toggle).toBeChecked();
  expect(isActive()).toBe(true);

  await toggle.click();
  await question.getByRole('button', { name: 'Deactivate' }).click();
  await expect(toggle).not.toBeChecked();
  await expect.poll(isActive).toBe(false);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(toggle).toBeChecked();
  await expect.poll(isActive).toBe(true);
});

test('a switch that the server refuses goes back, and says why', async ({
  page,
  world,
  allowNoise,
}) => {
  allowNoise({ status: 503 });
  const user = [...world.store.users.all()].find(({ active }) => !active);
  if (user === undefined) throw new Error('The tenant has nobody inactive.');
  world.faults.plan({
    match: { method: 'PATCH', times: 1 },
    effect: { problem: 'unavailable', detail: 'The store is being moved.' },
  });
  await page.goto(`/interface-users?q=${encodeURIComponent(user.name)}`);
  const toggle = page.getByRole('switch', { name: `${user.name} active`, exact: true });
  await toggle.click();
  await expect(page.getByText('The store is being moved.').last()).toBeVisible();
  await expect(toggle).not.toBeChecked();
  expect(world.store.users.get(user.id)?.active).toBe(false);
});

test('many are changed at once, with a result for each', async ({ page, world }) => {
  await page.goto('/interface-users?q=dealer');
  await page.getByRole('checkbox', { name: /Dealer portal DACH/ }).check();
  await page.getByRole('checkbox', { name: /Dealer portal Iberia/ }).check();
  await expect(page.getByText('2 selected')).toBeVisible();
  await page.getByRole('button', { name: 'Deactivate' }).click();
  await checkAccessibility(page);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Deactivate' }).click();
  await expect
    .poll(() =>
      [...world.store.users.all()]
        .filter(({ name }) => /^Dealer portal (DACH|Iberia)$/.test(name))
        .map(({ active }) => active),
    )
    .toEqual([false, false]);
});

test('offline at load, the page says so at once and comes back by itself', async ({
  page,
  context,
}) => {
  // What the filters choose from is read after the rows.
  const choices = ['apps', 'groups', 'permissions'].map((what) =>
    page.waitForResponse((answer) => answer.url().includes(`/api/v1/${what}?`)),
  );
  await page.goto('/interface-users');
  await expect(page.getByRole('row', { name: /Chatbot/ })).toBeVisible();
  await Promise.all(choices);
  await context.setOffline(true);
  await page.getByRole('searchbox', { name: 'Search interface users' }).fill('sap');
  await expect(page.getByText(/You are offline/).first()).toBeVisible({ timeout: 2000 });
  // What was read before stays.
  await expect(page.getByRole('row', { name: /Chatbot/ })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('row', { name: /SAP/ }).first()).toBeVisible();
  await expect(page.getByText(/You are offline/)).toHaveCount(0);
});

test('a slow answer shows the shape of the rows, and nothing moves when they arrive', async ({
  page,
  world,
}) => {
  world.faults.plan({
    match: { method: 'GET', path: '/interface-users', times: 1 },
    effect: { delayMs: 900 },
  });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value: unknown = Reflect.get(entry, 'value');
        if (typeof value !== 'number') continue;
        const sum = Number(document.documentElement.dataset.shift ?? 0) + value;
        document.documentElement.dataset.shift = String(sum);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/interface-users');
  await expect(page.getByRole('heading', { name: 'Interface users' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Chatbot/ })).toBeVisible();
  const shift = await page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0));
  expect(shift).toBeLessThan(0.05);
});

test('a list that fails says why, and Try again brings it', async ({ page, world, allowNoise }) => {
  allowNoise({ status: 503 });
  world.faults.plan({
    match: { method: 'GET', path: '/interface-users', times: 6 },
    effect: {
      problem: 'unavailable',
      detail: 'Back in a minute.',
      headers: { 'Retry-After': '0' },
    },
  });
  await page.goto('/interface-users');
  await expect(page.getByText(/Back in a minute/).first()).toBeVisible();
  await checkAccessibility(page);
  world.faults.clear();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('row', { name: /Chatbot/ })).toBeVisible();
});

test('the list works by keyboard alone', async ({ page }) => {
  await page.goto('/interface-users');
  const first = page.getByRole('row').nth(1).getByRole('link');
  await expect(first).toBeVisible();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const third = page.getByRole('row').nth(3).getByRole('link');
  await expect(third).toBeFocused();
  const name = await third.innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});

test.describe('a tenant with 100,000 users', () => {
  test.use({ scenario: 'large' });

  test('any position is reached by the scroll bar', async ({ page }) => {
    await page.goto('/interface-users');
    await expect(page.getByText('100,000').first()).toBeVisible();
    const table = page.getByRole('table', { name: 'Interface users' });
    await expect(table).toHaveAttribute('aria-rowcount', /^10000\d$/);
    await expect(page.getByRole('row').nth(1).getByRole('link')).toBeVisible();
    await table.evaluate((element) => {
      let scroller = element.parentElement;
      while (scroller !== null && scroller.scrollHeight <= scroller.clientHeight + 1) {
        scroller = scroller.parentElement;
      }
      scroller?.scrollTo({ top: scroller.scrollHeight / 2 });
    });
    await expect(page.locator('tr[aria-rowindex^="500"] a').first()).toBeVisible();
  });
});

test.describe('a tenant that has just begun', () => {
  test.use({ scenario: 'empty' });

  test('the permissions list says what it is for and offers the first step', async ({ page }) => {
    await page.goto('/interface-users');
    await expect(page.getByRole('link', { name: 'Add interface user' }).first()).toBeVisible();
    await checkAccessibility(page);
  });
});
