import { createUserByTheManual } from '#e2e/flows/create-user.ts';
import { demoTest as test, expect } from '#e2e/fixtures/smoke.ts';

const places = [
  { folder: 'dist-demo', base: '/' },
  { folder: 'node_modules/.cache/demo-below-a-path', base: '/console/' },
];

for (const place of places) {
  test.describe(`the demo at ${place.base}`, () => {
    test.use({ place });

    test('a visitor makes a user the way the manual describes, and finds it after a reload', async ({
      page,
    }) => {
      await page.goto(place.base);
      await expect(page.getByText('Demo data')).toBeVisible();
      // Without headers of its host, the page brings the policy itself.
      const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
      await expect(policy).toHaveAttribute(
        'content',
        /^default-src 'none';.*require-trusted-types-for 'script'; trusted-types demo-worker$/,
      );
      await createUserByTheManual(page, {
        name: 'Übergabe Nord',
        email: /^uebergabe-nord@/,
        password: 'Harbour-Crane-7',
        permission: 'order_read',
      });
      await page.getByRole('button', { name: 'Copy all' }).click();
      await page.getByRole('button', { name: 'Done' }).click();
      await page.getByRole('searchbox', { name: /interface users/i }).fill('uebergabe');
      await expect(page.getByRole('row', { name: /Übergabe Nord/ }).first()).toBeVisible();
      await expect(page).toHaveURL(/q=uebergabe/);
      await page.goto(place.base);
      await page.getByRole('searchbox', { name: /interface users/i }).fill('uebergabe');
      await expect(page.getByRole('link', { name: 'Übergabe Nord' })).toBeVisible();
    });

    test('a link into the demo works, though the host has no such file', async ({
      page,
      allowNoise,
    }) => {
      const address = `${place.base}interface-users/new`;
      allowNoise({ status: 404, path: address });
      await page.goto(address);
      await expect(page.getByRole('dialog', { name: 'Add interface user' })).toBeVisible();
    });
  });
}
