import { expect, test } from 'vitest';
import { hashPassword, isPasswordOf, passwordCost } from './passwords.ts';

test('a hash is salted and says what it cost', async () => {
  const [one, other] = await Promise.all([hashPassword('Quiet-58'), hashPassword('Quiet-58')]);
  expect(one).not.toBe(other);
  expect(one).toMatch(new RegExp(`^pbkdf2-sha256\\$${passwordCost}\\$`));
  expect(one).not.toContain('Quiet');
});

test('only the password matches, to the letter', async () => {
  const hash = await hashPassword('Grüße 😀 42');
  expect(await isPasswordOf('Grüße 😀 42', hash)).toBe(true);
  expect(await isPasswordOf('Grüße 😀 42 ', hash)).toBe(false);
  expect(await isPasswordOf('grüße 😀 42', hash)).toBe(false);
});

test('nothing matches where there is no hash', async () => {
  expect(await isPasswordOf('', undefined)).toBe(false);
});
