// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { anInterfaceUser } from '#src/mocks/builders.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { closeHandOver, openHandOver } from './hand-over.ts';
import { HandOverPanel } from './hand-over-panel.tsx';

const partner = anInterfaceUser({ name: 'Weighbridge' });
const secret = 'Quay-Crane-7';
/** One of the tenant, who may call. */
const connector = anInterfaceUser({ id: 'usr_009', name: 'sap-connector' });

afterEach(() => act(closeHandOver));

async function show(user = partner) {
  const rendered = await renderScreen([
    { path: '/', element: <HandOverPanel /> },
    { path: '/elsewhere', element: <h1>Elsewhere</h1> },
  ]);
  act(() => openHandOver({ user, password: secret }));
  const panel = within(await screen.findByRole('dialog', { name: `Hand over ${user.name}` }));
  return { ...rendered, panel };
}

const question = () => screen.findByRole('alertdialog', { name: 'Close without copying?' });

test('everything that the partner needs is copied at once, and then it closes without a question', async () => {
  const { user, panel } = await show();
  await user.click(panel.getByRole('button', { name: 'Copy all' }));
  expect(await panel.findByRole('button', { name: 'Copied' })).toBeDefined();
  expect(await navigator.clipboard.readText()).toBe(
    `Interface user: Weighbridge\nUser name: ${partner.email}\nPassword: ${secret}\n`,
  );
  await user.click(panel.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.body.textContent).not.toContain(secret);
});

test('a password that was copied by itself is copied, an address is not enough', async () => {
  const { user, panel } = await show();
  await user.click(panel.getByRole('button', { name: 'Copy user name' }));
  expect(await navigator.clipboard.readText()).toBe(partner.email);
  await user.click(panel.getByRole('button', { name: 'Done' }));
  const asked = within(await question());
  await user.click(asked.getByRole('button', { name: 'Keep open' }));
  expect(panel.getByText(secret)).toBeDefined();
  await user.click(panel.getByRole('button', { name: 'Copy password' }));
  expect(await navigator.clipboard.readText()).toBe(secret);
  await user.click(panel.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('whoever closes it all the same is told what that means, and the password is gone', async () => {
  const { user, panel } = await show();
  await user.click(panel.getByRole('button', { name: 'Done' }));
  const asked = within(await question());
  expect(asked.getByText(/nobody can read it again/)).toBeDefined();
  await user.click(asked.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.body.textContent).not.toContain(secret);
});

test('where the browser refuses to copy, both are selected, and nothing claims to be copied', async () => {
  const { user, panel } = await show();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('Refused'));
  await user.click(panel.getByRole('button', { name: 'Copy all' }));
  expect((await panel.findByRole('alert')).textContent).toContain('press Ctrl+C');
  expect(panel.queryByRole('button', { name: 'Copied' })).toBeNull();
  const selected = String(document.getSelection());
  expect(selected).toContain(partner.email);
  expect(selected).toContain(secret);
  await user.click(panel.getByRole('button', { name: 'Copy all' }));
  expect(await panel.findByRole('button', { name: 'Copied' })).toBeDefined();
  expect(panel.queryByRole('alert')).toBeNull();
});

test('a password that was selected and copied by hand is copied too', async () => {
  const { user, panel } = await show();
  document.getSelection()?.selectAllChildren(panel.getByText(partner.email ?? ''));
  fireEvent.copy(panel.getByText(partner.email ?? ''));
  await user.click(panel.getByRole('button', { name: 'Done' }));
  await user.click(within(await question()).getByRole('button', { name: 'Keep open' }));
  document.getSelection()?.selectAllChildren(panel.getByText(secret));
  fireEvent.copy(panel.getByText(secret));
  await user.click(panel.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('a sample that was copied has the password in it, a link has not', async () => {
  const { user, panel, world } = await show(connector);
  expect(world.store.users.get(connector.id)?.name).toBe(connector.name);
  await user.click(await panel.findByRole('button', { name: 'Copy endpoint link' }));
  await user.click(panel.getByRole('button', { name: 'Done' }));
  await user.click(within(await question()).getByRole('button', { name: 'Keep open' }));
  await user.click(panel.getByRole('button', { name: 'Copy curl sample' }));
  expect(await navigator.clipboard.readText()).toContain(`--user '${connector.email}:${secret}'`);
  await user.click(panel.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('an inactive user is handed over with the word that its calls are refused', async () => {
  const { panel } = await show(anInterfaceUser({ name: 'Idle', active: false }));
  expect(panel.getByText(/until it is activated, every call is refused/)).toBeDefined();
});

test('whoever leaves the page leaves the password behind', async () => {
  const { router } = await show();
  await act(() => router.navigate('/elsewhere'));
  expect(await screen.findByRole('heading', { name: 'Elsewhere' })).toBeDefined();
  await act(() => router.navigate('/'));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.body.textContent).not.toContain(secret);
});
