import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';
import { expect, test } from '#e2e/fixtures/test.ts';

const widths = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

test.beforeEach(async ({ signInAs }) => {
  await signInAs('administrator');
});

for (const viewport of widths) {
  test.describe(`${viewport.width} wide`, () => {
    test.use({ viewport });

    test('axe finds nothing on any page', async ({ page, world }) => {
      test.setTimeout(120_000);
      const app = [...world.store.users.all()].find(({ owner }) => owner.kind === 'app');
      const own = [...world.store.users.all()].find(({ groups }) => groups.length > 0);
      const ownPage = `/interface-users/${own?.id}`;
      const places = [
        ['/interface-users', 'Interface users'],
        [ownPage, own?.name],
        [`${ownPage}/access`, own?.name],
        [`${ownPage}/access/permissions`, own?.name],
        [`${ownPage}/calls`, own?.name],
        [`${ownPage}/api-keys`, own?.name],
        [`${ownPage}/activity`, own?.name],
        [`/interface-users/${app?.id}`, app?.name],
        ['/permissions', 'Permissions'],
        ['/permissions/order_read', undefined],
        ['/apps', 'Apps'],
        ['/apps/install', 'Install app'],
        ['/apps/app_spare_parts', 'Spare parts catalogue'],
        ['/apps/app_spare_parts/drift', 'Spare parts catalogue'],
        ['/groups', 'User groups'],
        ['/groups/erp_connectors', 'ERP connectors'],
        ['/groups/erp_connectors/members', 'ERP connectors'],
        ['/groups/ALL_USERS/members', 'All users'],
        ['/api-keys', 'API keys'],
        ['/licences', 'Licences'],
        ['/licences/_SPARES_CATALOGUE', 'Parts catalogue'],
      ] as const;
      for (const [address, title] of places) {
        await page.goto(address);
        const heading = page.getByRole('heading', { level: 1 });
        await (title === undefined
          ? expect(heading).toBeVisible()
          : expect(heading).toContainText(title));
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
        await checkAccessibility(page);
      }
    });
  });
}

test('help explains the users and takes a rating', async ({ page, world }) => {
  await page.goto('/interface-users');
  await page.getByRole('button', { name: /^Help/ }).click();
  const help = page.getByRole('dialog', { name: /Interface users/ });
  await expect(help.getByRole('table').first()).toBeVisible();
  await checkAccessibility(page);
  await help.getByRole('radio', { name: /4/ }).press('Space');
  await help.getByRole('textbox').fill('The table of types helped');
  await help.getByRole('button', { name: /Send|Save/ }).click();
  await expect
    .poll(() => [...world.store.feedback.all()])
    .toMatchObject([{ topic: 'interface-users', rating: 4 }]);
});

test('at 320 by 256 nothing scrolls in two directions', async ({ page, world }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const [user] = [...world.store.users.all()];
  for (const address of [
    '/interface-users',
    '/interface-users/new',
    `/interface-users/${user?.id}`,
    `/interface-users/${user?.id}/access`,
    `/interface-users/${user?.id}/access/permissions`,
    `/interface-users/${user?.id}/calls`,
    '/permissions',
    '/permissions/new',
    '/api-keys',
    '/apps',
    '/apps/install',
    '/apps/app_spare_parts',
    '/apps/app_spare_parts/uninstall',
    '/licences',
    '/licences/_SPARES_CATALOGUE',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading').first()).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, address).toBeLessThanOrEqual(0);
  }
});
