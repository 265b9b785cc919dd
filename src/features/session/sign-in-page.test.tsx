// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { useLocation } from 'react-router';
import { expect, test } from 'vitest';
import { demoPassword } from '#src/mocks/seed/secrets.ts';
import { aWorld } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { SignInPage } from './sign-in-page.tsx';

function Where() {
  const { pathname, search } = useLocation();
  return <h1>{`At ${pathname}${search}`}</h1>;
}

async function showSignIn(next?: string) {
  const world = aWorld({ role: 'support' });
  const { id, name, email } = world.operator;
  const demo = {
    operators: [{ id, name, email: email ?? '', role: 'Support staff' }],
    demoPassword,
  };
  const search = next === undefined ? '' : `?next=${encodeURIComponent(next)}`;
  const shown = await renderScreen(
    [
      { path: '/sign-in', element: <SignInPage demo={demo} /> },
      { path: '*', element: <Where /> },
    ],
    { world, path: `/sign-in${search}` },
  );
  return { ...shown, email: email ?? '', name };
}

const wrongWords = 'The address or the password is wrong, or this user may not sign in here.';

const addressBox = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Address' });
const passwordBox = () => screen.getByLabelText<HTMLInputElement>('Password');
const signInButton = () => screen.getByRole('button', { name: 'Sign in' });

test('address and password lead to where one wanted to go', async () => {
  const { user, email } = await showSignIn('/permissions?q=ticket');
  await user.type(addressBox(), email);
  await user.type(passwordBox(), demoPassword);
  await user.click(signInButton());
  expect(await screen.findByRole('heading', { name: 'At /permissions?q=ticket' })).toBeDefined();
});

test('another site is not where one wanted to go', async () => {
  const { user, email } = await showSignIn('//evil.example/');
  await user.type(addressBox(), email);
  await user.type(passwordBox(), `${demoPassword}{Enter}`);
  expect(await screen.findByRole('heading', { name: 'At /' })).toBeDefined();
});

test('wrong ones get one sentence; the address stays, the password goes and has the focus', async () => {
  const { user, email, client } = await showSignIn();
  await user.type(addressBox(), email);
  await user.type(passwordBox(), 'Not-the-1{Enter}');
  expect(await screen.findByText(wrongWords)).toBeDefined();
  expect(addressBox().value).toBe(email);
  expect(passwordBox().value).toBe('');
  expect(document.activeElement).toBe(passwordBox());
  expect(JSON.stringify(client.getMutationCache().getAll())).not.toContain('Not-the-1');
});

test('an address that nobody has gets the same sentence', async () => {
  const { user } = await showSignIn();
  await user.type(addressBox(), 'nobody@nowhere.example');
  await user.type(passwordBox(), 'Not-the-1{Enter}');
  expect(await screen.findByText(wrongWords)).toBeDefined();
});

test('empty boxes say what to enter, and nothing is sent', async () => {
  const { user, asked } = await showSignIn();
  await user.click(signInButton());
  expect(await screen.findByText('Enter the address that you sign in with.')).toBeDefined();
  expect(screen.getByText('Enter the password.')).toBeDefined();
  expect(document.activeElement).toBe(addressBox());
  expect(asked).not.toContain('POST /session');
});

test('the password is shown on demand, and dots again when it is sent', async () => {
  const { user, email } = await showSignIn();
  await user.type(addressBox(), email);
  await user.type(passwordBox(), 'Not-the-1');
  expect(passwordBox().type).toBe('password');
  await user.click(screen.getByRole('button', { name: 'Show password' }));
  expect(passwordBox().type).toBe('text');
  await user.click(signInButton());
  await screen.findByText(/wrong/);
  expect(passwordBox().type).toBe('password');
});

test('the demo fills the form with one of its operators', async () => {
  const { user, name, email } = await showSignIn();
  await user.click(screen.getByRole('button', { name: new RegExp(name) }));
  expect(addressBox().value).toBe(email);
  expect(document.activeElement).toBe(signInButton());
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: 'At /' })).toBeDefined();
});
