import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';
import { expect, test } from '#e2e/fixtures/test.ts';

test.beforeEach(async ({ signInAs }) => {
  await signInAs('developer');
});

test('a developer makes a system and an endpoint, page by page', async ({ page, world }) => {
  test.setTimeout(90_000);
  await page.goto('/systems');
  await checkAccessibility(page);
  await page.getByRole('link', { name: 'Add system' }).click();
  const systemSheet = page.getByRole('dialog', { name: 'Add system' });
  await systemSheet.getByLabel('Name').fill('Pump-Cloud');
  await expect(systemSheet.getByText('/dc/pump-cloud')).toBeVisible();
  await checkAccessibility(page);
  await systemSheet.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Pump-Cloud' }).first().click();
  await expect(page.getByText('It has no endpoints: nothing can call it.')).toBeVisible();
  await checkAccessibility(page);

  await page.getByRole('link', { name: 'Add incoming mapping' }).click();
  const sheet = page.getByRole('dialog', { name: 'Add incoming mapping' });
  await expect(sheet.getByRole('combobox', { name: 'System' })).toHaveText('Pump-Cloud');
  await sheet.getByLabel('Name').fill('Report pressure');
  await sheet.getByLabel('Path').fill('/pressure');
  await expect(sheet.getByText(/\/dc\/pump-cloud\/pressure$/)).toBeVisible();
  await checkAccessibility(page);
  await sheet.getByRole('button', { name: 'Next' }).click();
  await sheet.getByRole('radio', { name: /OAuth 2.0/ }).check();
  await expect(sheet.getByText(/the identity provider vouches for the caller/)).toBeVisible();
  await sheet.getByRole('radio', { name: /API key/ }).check();
  await checkAccessibility(page);
  await sheet.getByRole('button', { name: 'Next' }).click();
  await sheet.getByRole('combobox', { name: 'Required permission' }).click();
  await page.getByRole('option', { name: /order_write/ }).click();
  await checkAccessibility(page);
  await sheet.getByRole('button', { name: 'Next' }).click();
  await expect(sheet.getByRole('textbox', { name: 'Mapping script' })).toContainText('data, props');
  await checkAccessibility(page);
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Report pressure is saved.')).toBeVisible();
  expect([...world.store.mappings.all()].at(-1)).toMatchObject({
    name: 'Report pressure',
    path: '/pressure',
    authMethod: 'api-key',
    permission: 'order_write',
  });
});

test('a new path names whom it concerns, and they are ticked off afterwards', async ({
  page,
  world,
}) => {
  test.setTimeout(90_000);
  await page.goto('/incoming-mappings?q=Create+order');
  await checkAccessibility(page);
  await page.getByRole('link', { name: 'Create order', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Create order' })).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('link', { name: 'Change the endpoint' }).click();
  const sheet = page.getByRole('dialog', { name: 'Edit Create order' });
  await sheet.getByLabel('Path').fill('/orders/new');
  await sheet.getByRole('button', { name: 'Save' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change Create order?' });
  const calls = dialog.getByRole('list', { name: 'Calls that would be refused' });
  await expect(calls).toContainText('sap-connector');
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: 'Change' }).click();
  await expect(sheet).toBeHidden();

  await page.getByRole('link', { name: 'Hand-over' }).click();
  const line = page.getByRole('list', { name: 'Hand-overs' }).getByRole('listitem').first();
  await expect(line).toContainText('/orders/new');
  await checkAccessibility(page);
  await line.getByLabel(/Who was told/).fill('Ms Weber');
  await line.getByRole('checkbox', { name: /Tick off/ }).check();
  await expect(line.getByText('Told', { exact: true })).toBeVisible();
  await expect
    .poll(() => [...world.store.handovers.all()].filter(({ note }) => note === 'Ms Weber').length)
    .toBe(1);
});

test('who can’t call an endpoint is told why, and where that is changed', async ({
  page,
  world,
}) => {
  const mapping = [...world.store.mappings.all()].find(({ name }) => name === 'Create order');
  await page.goto(`/incoming-mappings/${mapping?.id}/callers?verdict=refused`);
  const callers = page.getByRole('list', { name: 'Callers' });
  await expect(callers.getByText('Can’t call').first()).toBeVisible();
  await callers.getByText('Every step').first().click();
  await expect(callers.getByText('Endpoint exists').first()).toBeVisible();
  await checkAccessibility(page);
  const fix = callers.getByRole('link', { name: /^(Grant|Activate) / }).first();
  await fix.click();
  await expect(page).toHaveURL(/\/interface-users\//);
});

test('the pages of systems and mappings hold on a narrow screen', async ({ page, world }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 390, height: 844 });
  const [mapping] = [...world.store.mappings.all()];
  const [system] = [...world.store.systems.all()];
  for (const address of [
    '/systems',
    '/systems/new',
    `/systems/${system?.id}`,
    '/incoming-mappings',
    '/incoming-mappings/new',
    `/incoming-mappings/${mapping?.id}`,
    `/incoming-mappings/${mapping?.id}/callers`,
    `/incoming-mappings/${mapping?.id}/script`,
    `/incoming-mappings/${mapping?.id}/hand-over`,
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
