// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { beforeAll, describe, expect, test } from 'vitest';
import { aGroup } from '#src/mocks/builders.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { pick } from '#src/test/pick.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { ActivityTab } from './activity-tab.tsx';
import { CreateGroupSheet } from './create-group-sheet.tsx';
import { DetailsTab } from './details-tab.tsx';
import { EditGroupSheet } from './edit-group-sheet.tsx';
import { GroupPage } from './group-page.tsx';
import { GroupsPage } from './groups-page.tsx';

const routes: readonly RouteObject[] = [
  {
    path: '/groups',
    element: <GroupsPage />,
    children: [{ path: 'new', element: <CreateGroupSheet /> }],
  },
  {
    path: '/groups/:code',
    element: <GroupPage />,
    children: [
      {
        element: <DetailsTab />,
        children: [
          { index: true, element: null },
          { path: 'edit', element: <EditGroupSheet /> },
        ],
      },
      { path: 'activity', element: <ActivityTab /> },
    ],
  },
];

// What is fetched when it is needed is there at once: the tests are not about the fetching.
beforeAll(async () => {
  await import('./delete-group-dialog.tsx');
});

const show = (path: string, world: WorldForTest = aWorld()) =>
  renderScreen(routes, { path, world });

const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const groupOf = (world: WorldForTest, code: string) => world.store.groups.get(code);
const sent = (asked: readonly string[], method: string) =>
  asked.filter((one) => one.startsWith(`${method} `) && !one.endsWith('/impact'));

describe('a code that addresses and routers read in other ways', () => {
  test.each(['_a%2Fb', '_shop.editors', '_a/../b', '_?#~%', 'new'])(
    'has a page: %s',
    async (code) => {
      const world = aWorld();
      world.store.groups.put(aGroup({ code, name: 'Odd one' }));
      const { user } = await show('/groups?q=odd', world);
      await user.click(await screen.findByRole('link', { name: 'Odd one' }));
      const heading = await screen.findByRole('heading', { level: 1, name: 'Odd one' });
      expect(heading).toBeDefined();
      expect(screen.getAllByText(code).length).toBeGreaterThan(0);
    },
  );
});

test('a pasted character that nobody can see is refused in the form, and said', async () => {
  const { user, asked } = await show('/groups/new');
  await user.click(await screen.findByRole('textbox', { name: 'Name' }));
  await user.paste('Ac\u200Bme');
  await user.click(press('Save'));
  const sentence = 'Remove the character U+200B after "Ac": nobody can see it.';
  expect(await screen.findByText(sentence)).toBeDefined();
  expect(sent(asked, 'POST')).toEqual([]);
});

test('a saved name with a character that no form takes is shown, isolated from its surroundings', async () => {
  const world = aWorld();
  world.store.groups.put(aGroup({ code: 'acme', name: 'Acme\u202Eevil' }));
  await show('/groups', world);
  const name = await screen.findByText('Acme\u202Eevil');
  expect(name.tagName).toBe('BDI');
});

describe('the list', () => {
  test('shows each group over its code, who is in it and what it grants', async () => {
    await show('/groups');
    const row = (await screen.findByRole('link', { name: 'ERP connectors' })).closest('tr');
    expect(row?.textContent).toContain('erp_connectors');
    expect(row?.textContent).toContain('3 members');
    expect(row?.textContent).toContain('order_read');
    const everything = screen.getByRole('link', { name: 'Account administrators' }).closest('tr');
    expect(everything?.textContent).toContain('Every permission');
    const empty = screen.getByRole('link', { name: 'Content managers' }).closest('tr');
    expect(empty?.textContent).toContain('Nobody');
  });

  test('is narrowed by the address', async () => {
    await show('/groups?origin=app&q=agents');
    expect(await screen.findByText('1 of 12')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Service desk agents' })).toBeDefined();
  });
});

describe('creating', () => {
  test('the code follows the name, and the new group is pinned', async () => {
    const { user, world, router, asked } = await show('/groups/new?sort=-name');
    await user.click(await screen.findByRole('textbox', { name: 'Name' }));
    await user.paste('Label printers');
    expect(field('Code').value).toBe('label_printers');
    await user.click(await screen.findByRole('checkbox', { name: /Print labels/ }));
    await pick(user, 'Licences', /^Content studio/);
    await user.dblClick(press('Save'));
    expect(await screen.findByText('Label printers is saved.')).toBeDefined();
    expect(groupOf(world, 'label_printers')).toMatchObject({
      permissions: ['label_print'],
      licences: ['CONTENT_STUDIO'],
      origin: { kind: 'console' },
    });
    expect(sent(asked, 'POST')).toEqual(['POST /groups']);
    expect(router.state.location).toMatchObject({ pathname: '/groups', search: '?sort=-name' });
    const pinned = (await screen.findByText('Just added')).closest('tbody');
    expect(pinned?.textContent).toContain('label_printers');
  });

  test('a code that is taken is refused at the field', async () => {
    const { user, asked } = await show('/groups/new');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Shop floor');
    expect(await screen.findByText(/This code is taken/)).toBeDefined();
    await user.click(press('Save'));
    expect(await screen.findByText('Choose another code: this one is taken.')).toBeDefined();
    expect(sent(asked, 'POST')).toEqual([]);
  });

  test('a code that only the service knows is taken lands on the field', async () => {
    const { user, world } = await show('/groups/new');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Night shift');
    const row = groupOf(world, 'shop_floor');
    if (row !== undefined) world.store.groups.put({ ...row, code: 'night_shift', name: 'Nights' });
    await user.click(press('Save'));
    const link = await screen.findByRole('link', { name: /Nights/ });
    expect(link.getAttribute('href')).toBe('/groups/night_shift');
    await waitFor(() => expect(field('Code').getAttribute('aria-invalid')).toBe('true'));
  });
});

describe('one group', () => {
  test('shows what it grants with links, and what waits for a licence', async () => {
    const world = aWorld();
    const row = groupOf(world, 'CONTENT_MANAGERS');
    if (row !== undefined) world.store.groups.put({ ...row, licences: [] });
    await show('/groups/CONTENT_MANAGERS', world);
    const permissions = within(await screen.findByRole('list', { name: 'Permissions' }));
    await permissions.findAllByText(/Counts only for members who hold the licence/);
    expect(screen.getByText('It grants no licence.')).toBeDefined();
    expect(permissions.getAllByRole('link')[0]?.getAttribute('href')).toMatch(/^\/permissions\//);
  });

  test('says what of a system default is locked, and offers nothing that is refused', async () => {
    await show('/groups/ACCOUNT_ADMINISTRATORS');
    const notes = await screen.findAllByText(/Only its members can be chosen/);
    expect(notes.length).toBeGreaterThan(0);
    expect(screen.getByText(/hold every enabled licence: what it grants/)).toBeDefined();
    for (const name of ['Edit', 'Delete']) {
      expect(press(name).getAttribute('aria-disabled')).toBe('true');
    }
  });

  test('of an app keeps its name, and what it grants can be changed by hand', async () => {
    const { user, world } = await show('/groups/_DESK_AGENTS/edit');
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' })).readOnly).toBe(
      true,
    );
    await user.click(await screen.findByRole('checkbox', { name: /Print labels/ }));
    await user.click(press('Save'));
    expect(await screen.findByText('Service desk agents is saved.')).toBeDefined();
    expect(groupOf(world, '_DESK_AGENTS')?.permissions).toContain('label_print');
  });

  test('is asked about before it grants less', async () => {
    const { user, world, asked } = await show('/groups/erp_connectors/edit');
    await user.click(await screen.findByRole('button', { name: 'Take out order_write' }));
    await user.click(press('Save'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Change ERP connectors?' }));
    expect(dialog.getByText(/1 permission less than before: order_write/)).toBeDefined();
    const calls = await dialog.findByRole('list', { name: 'Calls that would be refused' });
    expect(within(calls).getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(sent(asked, 'PATCH')).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Change' }));
    expect(await screen.findByText('ERP connectors is saved.')).toBeDefined();
    expect(groupOf(world, 'erp_connectors')?.permissions).not.toContain('order_write');
  });

  test('that nobody changed is closed without a request', async () => {
    const { user, asked, router } = await show('/groups/shop_floor/edit');
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/groups/shop_floor'));
    expect(sent(asked, 'PATCH')).toEqual([]);
  });

  test('a stale save shows theirs and mine, and overwrites nothing unseen', async () => {
    const { user, world } = await show('/groups/shop_floor/edit');
    await user.clear(await screen.findByRole('textbox', { name: 'Name' }));
    await user.type(field('Name'), 'Plants');
    const row = groupOf(world, 'shop_floor');
    if (row !== undefined) {
      const permissions = [...row.permissions, 'order_read'];
      world.store.groups.put({ ...row, permissions, etag: world.store.nextEtag() });
    }
    await user.click(press('Save'));
    const dialog = within(await screen.findByRole('dialog', { name: /changed in the meantime/ }));
    expect(dialog.getByText('label_print, order_read, stock_read')).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Save these values' }));
    expect(await screen.findByText('Plants is saved.')).toBeDefined();
    expect(groupOf(world, 'shop_floor')).toMatchObject({
      name: 'Plants',
      permissions: ['label_print', 'stock_read', 'order_read'],
    });
  });

  test('is deleted after its name is typed, and its members leave it', async () => {
    const { user, world, router } = await show('/groups/shop_floor');
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText(/7 members of it leave it/)).toBeDefined();
    await user.type(dialog.getByRole('textbox'), 'Shop floor');
    await waitFor(() =>
      expect(dialog.getByRole('button', { name: 'Delete' }).getAttribute('aria-disabled')).not.toBe(
        'true',
      ),
    );
    await user.click(dialog.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('Shop floor is deleted.')).toBeDefined();
    expect(router.state.location.pathname).toBe('/groups');
    expect(groupOf(world, 'shop_floor')).toBeUndefined();
    expect(world.store.membersOf('shop_floor')).toBe(0);
  });

  test('can be read but not changed by support staff', async () => {
    await show('/groups/shop_floor', aWorld({ role: 'support' }));
    const edit = await screen.findByRole('button', { name: 'Edit' });
    expect(edit.getAttribute('aria-disabled')).toBe('true');
    expect(press('Delete').getAttribute('aria-disabled')).toBe('true');
  });

  test('that is not there says so', async () => {
    await show('/groups/nowhere');
    expect(await screen.findByText('There is no such user group')).toBeDefined();
  });

  test('tells who changed what', async () => {
    const { user, router } = await show('/groups/shop_floor/edit');
    await user.clear(await screen.findByRole('textbox', { name: 'Name' }));
    await user.type(field('Name'), 'Plants');
    await user.click(press('Save'));
    await screen.findByText('Plants is saved.');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(router.state.location.pathname).toBe('/groups/shop_floor');
    await act(() => router.navigate('/groups/shop_floor/activity'));
    expect(await screen.findByText(/renamed it/)).toBeDefined();
    expect(screen.getByText('Shop floor')).toBeDefined();
  });
});
