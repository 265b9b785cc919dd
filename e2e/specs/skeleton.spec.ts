import { checkAccessibility } from '#e2e/fixtures/accessibility.ts';
import { expect, test } from '#e2e/fixtures/test.ts';

test('nobody is signed in: the sign-in page stands, and the list waits behind it', async ({
  page,
  allowNoise,
}) => {
  // The list is asked for while it is found out who is there.
  allowNoise({ status: 401, path: '/api/v1/interface-users' });
  await page.goto('/interface-users');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await checkAccessibility(page);
});

test('an administrator is let in and sees who is signed in', async ({ page, signInAs }) => {
  const operator = await signInAs('administrator');
  const answer = await page.goto('/');
  expect(answer?.headers()).toMatchObject({
    'content-security-policy': expect.stringContaining("require-trusted-types-for 'script'"),
    'x-content-type-options': 'nosniff',
  });
  await expect(page).toHaveURL(/\/interface-users$/);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await expect(page.getByText(operator.name).first()).toBeVisible();
});

test('an address that nothing has says so', async ({ page, signInAs }) => {
  await signInAs('support');
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  await checkAccessibility(page);
});
