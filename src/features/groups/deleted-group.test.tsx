// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { expect, test } from 'vitest';
import { aWorld } from '#src/test/a-world.ts';
import { deleteElsewhere, findDeleted } from '#src/test/delete-elsewhere.ts';
import { pick } from '#src/test/pick.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { AddMembersSheet } from './add-members-sheet.tsx';
import { CreateGroupSheet } from './create-group-sheet.tsx';
import { DetailsTab } from './details-tab.tsx';
import { EditGroupSheet } from './edit-group-sheet.tsx';
import { GroupPage } from './group-page.tsx';
import { MembersTab } from './members-tab.tsx';

const routes: readonly RouteObject[] = [
  { path: '/groups', element: <p>All groups</p> },
  { path: '/groups/new', element: <CreateGroupSheet /> },
  {
    path: '/groups/:code',
    element: <GroupPage />,
    children: [
      { element: <DetailsTab />, children: [{ path: 'edit', element: <EditGroupSheet /> }] },
      {
        path: 'members',
        element: <MembersTab />,
        children: [{ path: 'add', element: <AddMembersSheet /> }],
      },
    ],
  },
];

const gone = { id: 'erp_connectors', name: 'ERP connectors' };

async function show(path: string) {
  const world = aWorld();
  const before = world.store.groups.get(gone.id);
  if (before === undefined) throw new Error(`There is no group ${gone.id}.`);
  const rendered = await renderScreen(routes, { path: `/groups/${gone.id}/${path}`, world });
  return { ...rendered, before, stored: () => world.store.groups.get(gone.id) };
}

const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const press = (name: string) => screen.getByRole('button', { name });

test('a save of what somebody deleted keeps what was typed, and makes it again with what it grants', async () => {
  const { user, world, before, stored } = await show('edit');
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), ' 2');
  const by = deleteElsewhere(world, 'group', gone);
  await user.click(press('Save'));
  const { again } = await findDeleted(gone.name, by);
  expect(field('Name').value).toBe('ERP connectors 2');

  if (again !== null) await user.click(again);
  await screen.findByRole('dialog', { name: 'Add user group' });
  expect(field('Code').value).toBe(gone.id);
  await user.click(press('Save'));
  await screen.findByText('ERP connectors 2 is saved.');
  expect(stored()).toMatchObject({ name: 'ERP connectors 2', permissions: before.permissions });
});

test('what is found deleted while one types stays, and the page says so once it is left', async () => {
  const { user, world, client } = await show('edit');
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), '!');
  const by = deleteElsewhere(world, 'group', gone);
  await client.invalidateQueries();
  await findDeleted(gone.name, by);
  expect(field('Name').value).toBe('ERP connectors!');
  await user.click(press('Cancel'));
  await user.click(await screen.findByRole('button', { name: 'Discard changes' }));
  expect(await screen.findByText('Deleted by someone else')).toBeDefined();
});

test('who was chosen to be added stays chosen, and can be copied', async () => {
  const { user, world } = await show('members/add');
  const outsider = [...world.store.users.all()].find(
    ({ groups, owner }) => groups.length === 0 && owner.kind === 'console',
  );
  const name = outsider?.name ?? '';
  await user.type(await screen.findByRole('combobox', { name: 'Interface users' }), name);
  await pick(user, 'Interface users', new RegExp(`^${name} `));
  const by = deleteElsewhere(world, 'group', gone);
  await user.click(press('Save'));
  const { again, copy } = await findDeleted(gone.name, by);
  expect(again).toBeNull();
  if (copy !== null) await user.click(copy);
  expect(await navigator.clipboard.readText()).toBe(name);
});
