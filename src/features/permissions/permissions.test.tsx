// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { describe, expect, test } from 'vitest';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { CreatePermissionSheet } from './create-permission-sheet.tsx';
import { EditPermissionSheet } from './edit-permission-sheet.tsx';
import { PermissionPage } from './permission-page.tsx';
import { PermissionsPage } from './permissions-page.tsx';

const routes: readonly RouteObject[] = [
  {
    path: '/permissions',
    element: <PermissionsPage />,
    children: [{ path: 'new', element: <CreatePermissionSheet /> }],
  },
  {
    path: '/permissions/:code',
    element: <PermissionPage />,
    children: [{ path: 'edit', element: <EditPermissionSheet /> }],
  },
];

const show = (path: string, world: WorldForTest = aWorld()) =>
  renderScreen(routes, { path, world });

/** A permission of the console that nobody holds. */
function putUnused(world: WorldForTest, code = 'spare_read') {
  const at = world.now().toISOString();
  const row = {
    code,
    etag: world.store.nextEtag(),
    name: 'Read spares',
    description: 'Spare parts',
    origin: { kind: 'console' } as const,
    parent: null,
    licence: null,
    createdAt: at,
    updatedAt: at,
  };
  world.store.permissions.put(row);
  return row;
}

const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const save = () => screen.getByRole('button', { name: 'Save' });

describe('the list', () => {
  test('shows code, origin, gate and holders of each permission', async () => {
    await show('/permissions');
    const row = (await screen.findByRole('link', { name: 'Edit content' })).closest('tr');
    expect(row?.textContent).toContain('CONTENT_EDIT');
    expect(row?.textContent).toContain('System default');
    expect(row?.textContent).toContain('3 groups');
    await waitFor(() => expect(row?.textContent).toContain('Licence Content studio'));
  });

  test('is searched and filtered by the address, and says how many are left', async () => {
    const { user, router } = await show('/permissions?q=read');
    await screen.findByRole('link', { name: 'Read tickets' });
    expect(screen.queryByRole('link', { name: 'Create tickets' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Origin' }));
    await user.click(await screen.findByRole('radio', { name: 'System defaults' }));
    await waitFor(() => expect(router.state.location.search).toContain('origin=system'));
    expect(await screen.findByText('1 of 30')).toBeDefined();
  });
});

describe('creating', () => {
  test('the code follows the name until it is typed in, and the new one is pinned', async () => {
    const { user, world, router, asked } = await show('/permissions/new?sort=-name');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Ticket reopen');
    expect(field('Code').value).toBe('ticket_reopen');
    await user.clear(field('Code'));
    await user.type(field('Code'), 'ticket_again');
    await user.type(field('Name'), ' now');
    expect(field('Code').value).toBe('ticket_again');
    await user.dblClick(save());

    expect(await screen.findByText('Ticket reopen now is saved.')).toBeDefined();
    expect(world.store.permissions.get('ticket_again')?.name).toBe('Ticket reopen now');
    expect(asked.filter((one) => one.startsWith('POST'))).toEqual(['POST /permissions']);
    expect(router.state.location).toMatchObject({
      pathname: '/permissions',
      search: '?sort=-name',
    });
    const pinned = (await screen.findByText('Just added')).closest('tbody');
    expect(pinned?.textContent).toContain('ticket_again');
  });

  test('what is missing is said, and the focus goes there', async () => {
    const { user, asked } = await show('/permissions/new');
    await screen.findByRole('textbox', { name: 'Name' });
    await user.click(save());
    expect(await screen.findByText('Enter a name.')).toBeDefined();
    expect(document.activeElement).toBe(field('Name'));
    expect(asked.filter((one) => one.startsWith('POST'))).toEqual([]);
  });

  test('a code that is taken is said while typing, with a link to what has it', async () => {
    const { user } = await show('/permissions/new');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Ticket create');
    const note = (await screen.findByText(/This code is taken/)).closest('p');
    const link = within(note ?? document.body).getByRole('link', { name: 'Create tickets' });
    expect(link.getAttribute('href')).toBe('/permissions/ticket_create');
  });

  test('a clash that only the server sees lands on the code, and nothing typed is lost', async () => {
    const { user, world } = await show('/permissions/new');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Spare read');
    await user.type(field(/^Description/), 'All of them');
    putUnused(world);
    await user.click(save());
    expect(await screen.findByText(/spare_read exists already/)).toBeDefined();
    expect(document.activeElement).toBe(field('Code'));
    expect(field('Name').value).toBe('Spare read');
    expect(field(/^Description/).value).toBe('All of them');
    expect(await screen.findByRole('link', { name: 'Read spares' })).toBeDefined();
  });

  test('a connection that dies after the server has made it makes one all the same', async () => {
    const { user, world } = await show('/permissions/new');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Spare read');
    world.faults.plan({
      match: { method: 'POST', path: '/permissions', times: 1 },
      effect: 'commit-then-drop',
    });
    await user.click(save());
    expect(await screen.findByText('The connection was lost')).toBeDefined();
    await user.click(save());
    expect(await screen.findByText('Spare read is saved.')).toBeDefined();
    expect(world.store.permissions.get('spare_read')).toBeDefined();
  });
});

describe('one permission', () => {
  test('shows who holds it, each through what, with links', async () => {
    await show('/permissions/_DESK_REQUESTS_READ');
    const link = await screen.findByRole('link', { name: 'Desk Intake' });
    const line = link.closest('li');
    await waitFor(() => expect(line?.textContent).toContain('Direct, Group Service desk agents'));
    expect(await screen.findByText('Account administrators')).toBeDefined();
    expect(await screen.findByText(/hold the licence Service desk/)).toBeDefined();
  });

  test('that an app owns is locked, with the reason', async () => {
    await show('/permissions/_DESK_REQUESTS_READ');
    const remove = await screen.findByRole('button', { name: 'Delete' });
    expect(remove.getAttribute('aria-disabled')).toBe('true');
    const edit = screen.getByRole('button', { name: 'Edit' });
    expect(edit.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getAllByText(/it changes with the manifest/).length).toBeGreaterThan(0);
  });

  test('can be read but not changed by support staff', async () => {
    await show('/permissions/ticket_read', aWorld({ role: 'support' }));
    const remove = await screen.findByRole('button', { name: 'Delete' });
    expect(remove.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getAllByText(/Administrators? can|An administrator can/).length).toBeGreaterThan(
      0,
    );
  });

  test('that is not there says so', async () => {
    await show('/permissions/nowhere');
    expect(await screen.findByText('There is no such permission')).toBeDefined();
  });
});

describe('deleting', () => {
  test('asks, deletes what nobody holds, and goes back to the list', async () => {
    const world = aWorld();
    putUnused(world);
    const { user, router } = await show('/permissions/spare_read', world);
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    await user.click(dialog.getByRole('button', { name: 'Keep permission' }));
    expect(world.store.permissions.get('spare_read')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    const again = within(await screen.findByRole('alertdialog'));
    await again.findByText('No call that is accepted now would be refused.');
    await user.click(again.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('Read spares is deleted.')).toBeDefined();
    expect(world.store.permissions.get('spare_read')).toBeUndefined();
    await waitFor(() => expect(router.state.location.pathname).toBe('/permissions'));
  });

  test('is refused while something uses it, with what that is', async () => {
    const { user, world, asked } = await show('/permissions/order_read');
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(await dialog.findByText('Read orders is still in use')).toBeDefined();
    expect(dialog.getByRole('link', { name: 'ERP connectors' })).toBeDefined();
    const places = dialog.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
    expect(places.some((place) => /^\/interface-users\/.+/.test(place))).toBe(true);
    expect(places.some((place) => /^\/incoming-mappings\/.+/.test(place))).toBe(true);
    await user.click(dialog.getByRole('button', { name: 'Delete' }));
    expect(asked.filter((one) => one.startsWith('DELETE'))).toEqual([]);
    expect(world.store.permissions.get('order_read')).toBeDefined();
  });
});

describe('editing', () => {
  test('changes name and description in one request', async () => {
    const world = aWorld();
    putUnused(world);
    const { user, router } = await show('/permissions/spare_read/edit', world);
    await user.clear(await screen.findByRole('textbox', { name: 'Name' }));
    await user.type(field('Name'), 'Read all spares');
    await user.click(save());
    expect(await screen.findByText('Read all spares is saved.')).toBeDefined();
    expect(world.store.permissions.get('spare_read')).toMatchObject({
      name: 'Read all spares',
      description: 'Spare parts',
    });
    await waitFor(() => expect(router.state.location.pathname).toBe('/permissions/spare_read'));
  });

  test('a stale save shows theirs and mine, and overwrites nothing unseen', async () => {
    const world = aWorld();
    const row = putUnused(world);
    const { user } = await show('/permissions/spare_read/edit', world);
    await user.clear(await screen.findByRole('textbox', { name: 'Name' }));
    await user.type(field('Name'), 'Mine');
    world.store.permissions.put({
      ...row,
      etag: world.store.nextEtag(),
      description: 'Theirs, by now',
    });
    await user.click(save());
    const dialog = within(await screen.findByRole('dialog', { name: /changed in the meantime/ }));
    expect(dialog.getByText('Theirs, by now')).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Save these values' }));
    expect(await screen.findByText('Mine is saved.')).toBeDefined();
    expect(world.store.permissions.get('spare_read')).toMatchObject({
      name: 'Mine',
      description: 'Theirs, by now',
    });
  });
});
