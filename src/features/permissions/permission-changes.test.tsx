// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { describe, expect, test } from 'vitest';
import { paths } from '#src/lib/paths.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { CreatePermissionSheet } from './create-permission-sheet.tsx';
import { EditPermissionSheet } from './edit-permission-sheet.tsx';
import { PermissionPage } from './permission-page.tsx';

const routes: readonly RouteObject[] = [
  { path: paths.permissions.list, element: <h1 tabIndex={-1}>Permissions</h1> },
  { path: paths.permissions.create, element: <CreatePermissionSheet /> },
  {
    path: '/permissions/:code',
    element: <PermissionPage />,
    children: [{ path: 'edit', element: <EditPermissionSheet /> }],
  },
];

const code = 'spare_read';

/** A tenant with a permission of the console that nobody holds. */
function aWorldWithSpare(...given: Parameters<typeof aWorld>) {
  const world = aWorld(...given);
  const at = world.now().toISOString();
  world.store.permissions.put({
    code,
    etag: world.store.nextEtag(),
    name: 'Read spares',
    description: '',
    origin: { kind: 'console' },
    parent: null,
    licence: null,
    createdAt: at,
    updatedAt: at,
  });
  return world;
}

const show = (path: string, world: WorldForTest) => renderScreen(routes, { path, world });
const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const save = () => screen.getByRole('button', { name: 'Save' });
const stored = (world: WorldForTest) => world.store.permissions.get(code);

describe('editing', () => {
  test('what was not changed after all is not sent', async () => {
    const world = aWorldWithSpare();
    const { user, asked, router } = await show(paths.permissions.edit(code), world);
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'x{Backspace}');
    await user.click(save());
    await waitFor(() =>
      expect(router.state.location.pathname).toBe(paths.permissions.detail(code)),
    );
    expect(asked.filter((line) => line.startsWith('PATCH'))).toEqual([]);
  });

  test('a refusal goes to the field that it is about', async () => {
    const world = aWorldWithSpare();
    world.faults.plan({
      match: { method: 'PATCH', times: 1 },
      effect: {
        problem: 'validation',
        more: { errors: [{ pointer: '/description', code: 'x', detail: 'Say it shorter.' }] },
      },
    });
    const { user } = await show(paths.permissions.edit(code), world);
    await user.type(await screen.findByRole('textbox', { name: /^Description/ }), 'Long');
    await user.click(save());
    expect(await screen.findByText('Say it shorter.')).toBeDefined();
    expect(document.activeElement).toBe(field(/^Description/));
    await user.click(save());
    expect(await screen.findByText('Read spares is saved.')).toBeDefined();
    expect(stored(world)?.description).toBe('Long');
  });

  test('what both changed is decided field by field, and what is taken of theirs is not sent', async () => {
    const world = aWorldWithSpare();
    const row = stored(world);
    const { user, asked } = await show(paths.permissions.edit(code), world);
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), ' mine');
    await user.type(field(/^Description/), 'Mine');
    if (row === undefined) throw new Error('There is no such permission.');
    world.store.permissions.put({ ...row, etag: world.store.nextEtag(), name: 'Theirs' });
    await user.click(save());
    const dialog = within(await screen.findByRole('dialog', { name: /changed in the meantime/ }));
    const described = dialog.getByRole('row', { name: /^Description/ });
    expect(within(described).getByText('None')).toBeDefined();
    await user.click(dialog.getByRole('radio', { name: /^Name .*Theirs$/ }));
    await user.click(dialog.getByRole('radio', { name: /^Description .*Theirs$/ }));
    await user.click(dialog.getByRole('radio', { name: /^Description .*Mine$/ }));
    await user.click(dialog.getByRole('button', { name: 'Save these values' }));
    expect(await screen.findByText('Theirs is saved.')).toBeDefined();
    expect(stored(world)).toMatchObject({ name: 'Theirs', description: 'Mine' });
    expect(asked.filter((line) => line.startsWith('PATCH'))).toHaveLength(2);
  });

  test('whoever goes on editing after a conflict has lost nothing', async () => {
    const world = aWorldWithSpare();
    const row = stored(world);
    const { user } = await show(paths.permissions.edit(code), world);
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), ' mine');
    if (row === undefined) throw new Error('There is no such permission.');
    world.store.permissions.put({ ...row, etag: world.store.nextEtag(), name: 'Theirs' });
    await user.click(save());
    await user.click(await screen.findByRole('button', { name: 'Keep editing' }));
    await waitFor(() => expect(screen.queryByText(/changed in the meantime/)).toBeNull());
    expect(field('Name').value).toBe('Read spares mine');
  });

  test('a permission that can not be read says so in the sheet, and is tried again', async () => {
    const world = aWorldWithSpare();
    world.faults.plan({
      match: { path: '/permissions/:code' },
      effect: { problem: 'invalid-request', detail: 'Not now.' },
    });
    const { user } = await renderScreen(
      [{ path: '/permissions/:code/edit', element: <EditPermissionSheet /> }],
      { path: paths.permissions.edit(code), world },
    );
    const sheet = within(await screen.findByRole('dialog', { name: 'Edit permission' }));
    expect(await sheet.findByText('Not now.')).toBeDefined();
    world.faults.clear();
    await user.click(sheet.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('dialog', { name: 'Edit Read spares' })).toBeDefined();
  });

  test('the form can be read where nothing may be changed, and Save says why it is off', async () => {
    const world = aWorldWithSpare({ role: 'support' });
    const { user, router } = await show(paths.permissions.edit(code), world);
    await screen.findByRole('textbox', { name: 'Name' });
    expect(save().ariaDisabled).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() =>
      expect(router.state.location.pathname).toBe(paths.permissions.detail(code)),
    );
  });
});

describe('deleting', () => {
  async function ask(world: WorldForTest) {
    const rendered = await show(paths.permissions.detail(code), world);
    await rendered.user.click(await screen.findByRole('button', { name: 'Delete' }));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Delete Read spares?' }));
    await dialog.findByText('No call that is accepted now would be refused.');
    const confirm = () => rendered.user.click(dialog.getByRole('button', { name: 'Delete' }));
    return { ...rendered, dialog, confirm };
  }

  test('what somebody else has deleted first is not an error', async () => {
    const world = aWorldWithSpare();
    const { confirm, router } = await ask(world);
    world.store.permissions.remove(code);
    await confirm();
    expect(
      await screen.findByText('Read spares had already been deleted by someone else.'),
    ).toBeDefined();
    expect(router.state.location.pathname).toBe(paths.permissions.list);
  });

  test('what somebody else has changed is not deleted', async () => {
    const world = aWorldWithSpare();
    const { confirm, dialog, user } = await ask(world);
    const row = stored(world);
    if (row !== undefined) world.store.permissions.put({ ...row, etag: '"other"', name: 'Theirs' });
    await confirm();
    expect(await dialog.findByText(/has been changed by someone else/)).toBeDefined();
    expect(stored(world)).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Keep permission' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  });

  test('what the service refuses for another reason says which, and can be tried again', async () => {
    const world = aWorldWithSpare();
    const { confirm, dialog } = await ask(world);
    const usedBy = [{ kind: 'incoming-mapping', id: 'map_1', name: 'Orders in' }];
    world.faults.plan(
      {
        match: { method: 'DELETE', times: 1 },
        effect: { problem: 'unavailable', detail: 'Later.' },
      },
      { match: { method: 'DELETE', times: 1 }, effect: { problem: 'in-use', more: { usedBy } } },
    );
    await confirm();
    expect(await dialog.findByText('Later.')).toBeDefined();
    await confirm();
    expect(await dialog.findByRole('link', { name: 'Orders in' })).toBeDefined();
    await confirm();
    expect(await screen.findByText('Read spares is deleted.')).toBeDefined();
  });

  test('one that is used says by what before anybody tries, with the calls that need it', async () => {
    const { user, asked } = await show(paths.permissions.detail('order_read'), aWorld());
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    const uses = within(await dialog.findByRole('list', { name: /^What uses / }));
    expect(uses.getByRole('link', { name: 'Read orders' })).toBeDefined();
    expect(uses.getAllByText(/^User group/).length).toBeGreaterThan(0);
    const calls = dialog.getByRole('list', { name: 'Calls that would be refused' });
    expect(within(calls).getAllByRole('listitem').length).toBeGreaterThan(0);
    const confirm = dialog.getByRole('button', { name: 'Delete' });
    expect(confirm.ariaDisabled).toBe('true');
    await user.click(confirm);
    expect(asked.filter((line) => line.startsWith('DELETE'))).toEqual([]);
  });
});

test('one with the code “new” is opened and edited like any other', async () => {
  const world = aWorldWithSpare();
  const row = stored(world);
  if (row === undefined) throw new Error('There is no such permission.');
  world.store.permissions.put({ ...row, code: 'new', name: 'New things' });
  const { user, router } = await show(paths.permissions.detail('new'), world);
  expect(await screen.findByRole('heading', { level: 1, name: 'New things' })).toBeDefined();
  await user.click(screen.getByRole('link', { name: 'Edit' }));
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), ' too');
  await user.click(save());
  expect(await screen.findByText('New things too is saved.')).toBeDefined();
  expect(router.state.location.pathname).toBe(paths.permissions.detail('new'));
});

test('a new one that is given up leaves nothing behind', async () => {
  const world = aWorld();
  const { user, router, asked } = await show(`${paths.permissions.create}?sort=-name`, world);
  await screen.findByRole('textbox', { name: 'Name' });
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByRole('heading', { name: 'Permissions' })).toBeDefined();
  expect(router.state.location.search).toBe('?sort=-name');
  expect(asked.filter((line) => line.startsWith('POST'))).toEqual([]);
});
