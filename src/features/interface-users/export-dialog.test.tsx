// @vitest-environment jsdom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { findEditor } from '#src/test/code-editor.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { InterfaceUsersPage } from './interface-users-page.tsx';

// Roles of hundreds of cells take a moment where there is no real browser.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

let letGo: (() => void) | undefined;
afterEach(() => letGo?.());

async function exporting(world: WorldForTest, query: string) {
  const rendered = await renderScreen(<InterfaceUsersPage />, {
    world,
    path: `/interface-users${query}`,
  });
  const { user } = rendered;
  await user.click(await screen.findByLabelText('Select all'));
  const bar = within(await screen.findByRole('region', { name: 'Selected rows' }));
  await user.click(await bar.findByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('menuitem', { name: 'Export as manifest' }));
  const element = await screen.findByRole('dialog', { name: /^Export / });
  return { ...rendered, element, dialog: within(element) };
}

/** What the browser is handed to be saved: under which name, and the text. */
function filesSaved() {
  const saved: { name: string; blob: Blob }[] = [];
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
  URL.revokeObjectURL = vi.fn<(address: string) => void>();
  const press = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.at(-1);
    if (blob !== undefined) saved.push({ name: this.download, blob });
  });
  letGo = () => press.mockRestore();
  return saved;
}

const usersOf = (world: WorldForTest, is: (user: InterfaceUser) => boolean) =>
  [...world.store.users.all()].filter(is);

test('ticked users become a manifest that is shown, copied and downloaded', async () => {
  const world = aWorld({ role: 'support' });
  const saved = filesSaved();
  const portals = usersOf(world, ({ name }) => name.startsWith('Dealer portal'));
  const { user, dialog, asked } = await exporting(world, '?q=Dealer+portal');

  expect(dialog.getByRole('heading').textContent).toBe(
    `Export ${portals.length} interface users as a manifest`,
  );
  expect(
    await dialog.findByText(`${portals.length} interface users, 1 group and 5 permissions`),
  ).toBeDefined();
  const notes = within(dialog.getByRole('list', { name: 'What a manifest can’t say' }));
  expect(notes.getByText(/^Passwords, API keys and e-mail addresses/)).toBeDefined();
  const shown = (await findEditor('Manifest')).text();
  expect(dialog.getByRole('button', { name: 'Copy manifest' })).toBeDefined();
  await user.click(dialog.getByRole('button', { name: 'Download' }));
  expect(saved.map(({ name }) => name)).toEqual(['interface-users.json']);
  const text = await saved[0]?.blob.text();
  expect(text).toBe(shown);
  expect(JSON.parse(shown)).toMatchObject({ user_groups: [{ name: 'Dealer portals' }] });
  expect(await screen.findByText(/^interface-users.json is handed to the browser/)).toBeDefined();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  // Nothing has changed: the same rows are still ticked.
  expect(screen.getByText(`${portals.length} selected`)).toBeDefined();
  expect(asked.filter((request) => request === 'POST /apps/export')).toHaveLength(1);
});

test('users of apps are left out, and of them alone there is nothing to download', async () => {
  const world = aWorld();
  const { dialog } = await exporting(world, '?owner=app:app_spare_parts');
  expect(await dialog.findByText(/^Left out, as an app owns them/)).toBeDefined();
  expect(dialog.getByText(/^There is nothing to export/)).toBeDefined();
  expect(dialog.queryByRole('button', { name: 'Copy manifest' })).toBeNull();
  const download = dialog.getByRole('button', { name: 'Download' });
  expect(download.getAttribute('aria-disabled')).toBe('true');
});

test('a failure says why, is tried again, and is closed by Escape', async () => {
  const world = aWorld();
  world.faults.plan({
    match: { method: 'POST', path: '/apps/export', times: 1 },
    effect: { problem: 'unavailable', detail: 'Back in a minute.' },
  });
  const { user, dialog, element } = await exporting(world, '?q=Chatbot');
  expect(await dialog.findByText('Back in a minute.')).toBeDefined();
  expect(dialog.getByRole('button', { name: 'Download' }).ariaDisabled).toBe('true');
  await user.click(dialog.getByRole('button', { name: 'Try again' }));
  expect(await dialog.findByText(/^1 interface user/)).toBeDefined();
  // The button that was pressed is gone; the dialog has the focus.
  expect(element.contains(document.activeElement)).toBe(true);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement?.textContent).toBe('More');
});

test('everybody that matches is exported by the filter, and too many are said to be too many', async () => {
  const world = aWorld({ scenario: 'large' });
  const { user } = await renderScreen(<InterfaceUsersPage />, { world, path: '/interface-users' });
  await user.click(await screen.findByLabelText('Select all'));
  const bar = within(await screen.findByRole('region', { name: 'Selected rows' }));
  await user.click(await bar.findByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('menuitem', { name: 'Export as manifest' }));
  const dialog = within(await screen.findByRole('dialog', { name: /^Export / }));
  expect(await dialog.findByText(/^Narrow the filter/)).toBeDefined();
});
