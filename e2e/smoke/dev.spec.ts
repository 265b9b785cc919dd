import { createUserByTheManual } from '#e2e/flows/create-user.ts';
import { devTest as test, expect } from '#e2e/fixtures/smoke.ts';

test('on the development server a visitor makes a user the way the manual describes', async ({
  page,
}) => {
  await page.goto('/');
  await createUserByTheManual(page, {
    name: 'Übergabe Nord',
    email: /^uebergabe-nord@/,
    password: 'Harbour-Crane-7',
    permission: 'order_read',
  });
  await page.getByRole('button', { name: 'Copy all' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('row', { name: /Übergabe Nord/ }).first()).toContainText(
    'uebergabe-nord@',
  );
});
