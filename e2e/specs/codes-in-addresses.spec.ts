import { expect, test } from '#e2e/fixtures/test.ts';
import { aGroup, aLicence, aPermission } from '#src/mocks/builders.ts';

const codes = [
  '_a%2Fb',
  '_shop.editors',
  '_main.js',
  '_a/../b',
  '_#top?q=~1&x=%',
  '_Größe 😀',
  '~new',
  'new',
  '..a',
];

test.beforeEach(async ({ signInAs }) => {
  await signInAs('administrator');
});

test('every code has a page, by click and by reload, and its sheet too', async ({
  page,
  world,
}) => {
  test.setTimeout(120_000);
  for (const [index, code] of codes.entries()) {
    world.store.groups.put(aGroup({ code, name: `Odd group ${index}` }));
  }
  for (const [index, code] of codes.entries()) {
    await page.goto('/groups?q=odd');
    await page.getByRole('link', { name: `Odd group ${index}`, exact: true }).click();
    const heading = page.getByRole('heading', { level: 1, name: `Odd group ${index}` });
    await expect(heading).toBeVisible();
    await page.reload();
    await expect(heading).toBeVisible();
    await expect(page.getByText(code, { exact: true }).first()).toBeVisible();
    await page.getByRole('link', { name: 'Edit' }).click();
    await expect(page.getByRole('dialog', { name: `Edit Odd group ${index}` })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('dialog', { name: `Edit Odd group ${index}` })).toBeVisible();
  }
});

test('permissions and licences with such codes have pages as well', async ({ page, world }) => {
  const code = '_a%2Fb/c.js';
  world.store.permissions.put(aPermission({ code, name: 'Odd permission' }));
  world.store.licences.put(aLicence({ code, name: 'Odd licence' }));
  for (const [list, name] of [
    ['/permissions?q=odd', 'Odd permission'],
    ['/licences?q=odd', 'Odd licence'],
  ] as const) {
    await page.goto(list);
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  }
});

test('an address with a dot that somebody wrote by hand opens the page', async ({
  page,
  world,
}) => {
  world.store.groups.put(aGroup({ code: 'shop.js', name: 'Shop' }));
  await page.goto('/groups/shop.js');
  await expect(page.getByRole('heading', { level: 1, name: 'Shop' })).toBeVisible();
});

test('what is saved with characters that no form takes is shown, and turns nothing around', async ({
  page,
  world,
}) => {
  world.store.groups.put(aGroup({ code: 'acme', name: 'Acme\u202Eevil' }));
  await page.goto('/groups/acme');
  const heading = page.getByRole('heading', { level: 1, name: /Acme/ });
  await expect(heading.locator('bdi')).toHaveText('Acme\u202Eevil');
});
