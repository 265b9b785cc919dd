// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { expect, test } from 'vitest';
import { permissionQueries } from '#src/api/permissions.ts';
import { paths } from '#src/lib/paths.ts';
import { aWorld } from '#src/test/a-world.ts';
import { deleteElsewhere, findDeleted } from '#src/test/delete-elsewhere.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { CreatePermissionSheet } from './create-permission-sheet.tsx';
import { EditPermissionSheet } from './edit-permission-sheet.tsx';
import { PermissionPage } from './permission-page.tsx';

const routes: readonly RouteObject[] = [
  { path: paths.permissions.list, element: <p>All permissions</p> },
  { path: paths.permissions.create, element: <CreatePermissionSheet /> },
  {
    path: '/permissions/:code',
    element: <PermissionPage />,
    children: [{ path: 'edit', element: <EditPermissionSheet /> }],
  },
];

const code = 'spare_read';
const name = 'Read spares';
const gone = { id: code, name };

/** A permission that nobody holds, open in its form. */
async function show() {
  const world = aWorld();
  const at = world.now().toISOString();
  world.store.permissions.put({
    code,
    etag: world.store.nextEtag(),
    name,
    description: 'Of the warehouse',
    origin: { kind: 'console' },
    parent: null,
    licence: null,
    createdAt: at,
    updatedAt: at,
  });
  const rendered = await renderScreen(routes, { path: paths.permissions.edit(code), world });
  await screen.findByRole('textbox', { name: 'Name' });
  return { ...rendered, stored: () => world.store.permissions.get(code) };
}

const field = (label: string | RegExp) =>
  screen.getByRole<HTMLInputElement>('textbox', { name: label });
const press = (label: string) => screen.getByRole('button', { name: label });

test('a save of what somebody deleted keeps what was typed, and makes it again under its code', async () => {
  const { user, world, client, stored } = await show();
  // What the console knows of all codes still has the one that is free again.
  await client.query(permissionQueries.catalogue());
  await user.clear(field('Name'));
  await user.type(field('Name'), 'Look up spares');
  const by = deleteElsewhere(world, 'permission', gone);
  await user.click(press('Save'));
  const { again } = await findDeleted(name, by);
  expect(field('Name').value).toBe('Look up spares');
  expect(press('Save').ariaDisabled).toBe('true');

  if (again !== null) await user.click(again);
  await screen.findByRole('dialog', { name: 'Add permission' });
  expect(field('Code').value).toBe(code);
  expect(screen.queryByText(/This code is taken/)).toBeNull();
  await user.click(press('Save'));
  await screen.findByText('Look up spares is saved.');
  expect(stored()).toMatchObject({ name: 'Look up spares', description: 'Of the warehouse' });
});

test('what is found deleted while one types stays, and the page says so once it is left', async () => {
  const { user, world, client } = await show();
  await user.type(field('Name'), '!');
  const by = deleteElsewhere(world, 'permission', gone);
  await client.invalidateQueries();
  await findDeleted(name, by);
  expect(field('Name').value).toBe(`${name}!`);
  await user.click(press('Cancel'));
  await user.click(await screen.findByRole('button', { name: 'Discard changes' }));
  expect(await screen.findByText('Deleted by someone else')).toBeDefined();
});
