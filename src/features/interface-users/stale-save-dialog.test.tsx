// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { paths } from '#src/lib/paths.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { deleteElsewhere, findDeleted } from '#src/test/delete-elsewhere.ts';
import { pick } from '#src/test/pick.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { EditInterfaceUserSheet } from './edit-interface-user-sheet.tsx';

/** A console-owned system user without keys: everything about it can be changed. */
function someUser({ store }: WorldForTest): InterfaceUser {
  for (const user of store.users.all()) {
    const { owner, type, keys, groups, permissions } = user;
    const isFree = owner.kind === 'console' && type === 'system' && keys.count === 0;
    if (isFree && user.active && groups.length > 0 && permissions.length > 0) return user;
  }
  throw new Error('The tenant has no such user.');
}

// What is fetched when it is needed is there at once: the tests are not about the fetching.
beforeAll(async () => {
  await import('./kind-fields.tsx');
});

const name = () => screen.getByLabelText<HTMLInputElement>('Interface user name');
const password = () => screen.getByLabelText<HTMLInputElement>(/^Password/, { selector: 'input' });
const save = () => screen.getByText('Save').closest('button') ?? document.body;
const conflict = async () =>
  within(await screen.findByRole('dialog', { name: /was changed in the meantime/ }));

async function open() {
  const world = aWorld();
  const shown = someUser(world);
  const { user, asked } = await renderScreen(
    [
      { path: '/interface-users/:id', element: <h1 tabIndex={-1}>The user</h1> },
      { path: '/interface-users/:id/edit', element: <EditInterfaceUserSheet /> },
    ],
    { world, path: paths.interfaceUsers.edit(shown.id) },
  );
  // Found by their labels, as all of the form: roles of a whole catalogue take long where there is no real browser.
  await screen.findByLabelText('Permissions to choose from');
  await screen.findByLabelText('User groups', { selector: '[role=combobox]' });
  /** Somebody else saves first. */
  const theySave = (patch: Partial<InterfaceUser>) => {
    const by = { id: world.operator.id, name: 'Somebody else' };
    world.store.users.put({
      ...shown,
      ...patch,
      etag: world.store.nextEtag(),
      updatedAt: world.now().toISOString(),
      updatedBy: by,
    });
  };
  const patches = () => asked.filter((line) => line.startsWith('PATCH'));
  return { world, shown, user, theySave, patches, stored: () => world.store.users.get(shown.id) };
}

test('theirs and mine stand side by side, each with who changed it, and nothing is saved yet', async () => {
  const { user, shown, theySave, stored } = await open();
  await user.type(name(), ' mine');
  await user.type(password(), 'Quay-Crane-7');
  theySave({ name: 'theirs', active: false, type: 'developer', groups: [] });
  await user.click(save());

  const dialog = await conflict();
  expect(dialog.getByText(/^Somebody else changed it/)).toBeDefined();
  const cellsOf = (label: string) => {
    const row = dialog.getByRole('rowheader', { name: label }).closest('tr');
    return Array.from(row?.querySelectorAll('td') ?? [], (cell) => cell.textContent);
  };
  expect(cellsOf('Interface user name (changed by both)')).toEqual([
    'theirs',
    `${shown.name} mine`,
  ]);
  expect(cellsOf('Active (changed by them)')).toEqual(['Inactive', 'Active']);
  expect(cellsOf('User type (changed by them)')).toEqual(['Developer', 'System user']);
  expect(cellsOf('Groups (changed by them)')).toEqual(['None', shown.groups.toSorted().join(', ')]);
  expect(cellsOf('Password (changed by you)')).toEqual(['The one that is set', 'The new one']);
  expect(dialog.queryByText(/^Permissions/)).toBeNull();
  expect(stored()?.name).toBe('theirs');
});

test('what only they changed stays theirs, what only I changed stays mine', async () => {
  const { user, shown, theySave, stored, patches } = await open();
  await user.type(name(), ' mine');
  theySave({ groups: [] });
  await user.click(save());
  await user.click((await conflict()).getByRole('button', { name: 'Save these values' }));
  expect(await screen.findByText(`${shown.name} mine is saved.`)).toBeDefined();
  expect(stored()).toMatchObject({ name: `${shown.name} mine`, groups: [] });
  expect(patches()).toHaveLength(2);
});

test('a side is chosen field by field, for the password too', async () => {
  const { user, world, shown, theySave, stored } = await open();
  const hash = world.store.passwords.get(shown.id);
  await user.type(name(), ' mine');
  await user.type(password(), 'Quay-Crane-7');
  await pick(user, 'User groups', /^Authors/);
  theySave({ name: 'theirs' });
  await user.click(save());
  const dialog = await conflict();
  await user.click(dialog.getByRole('radio', { name: /^Interface user name .*Theirs$/ }));
  await user.click(dialog.getByRole('radio', { name: /^Password .*Theirs$/ }));
  await user.click(dialog.getByRole('button', { name: 'Save these values' }));
  expect(await screen.findByText('theirs is saved.')).toBeDefined();
  expect(stored()?.groups).toContain('AUTHORS');
  expect(world.store.passwords.get(shown.id)).toEqual(hash);
});

test('whoever takes all of theirs sends nothing more', async () => {
  const { user, theySave, stored, patches } = await open();
  await user.type(name(), ' mine');
  theySave({ name: 'theirs' });
  await user.click(save());
  const dialog = await conflict();
  await user.click(dialog.getByRole('radio', { name: /^Interface user name .*Theirs$/ }));
  await user.click(dialog.getByRole('button', { name: 'Save these values' }));
  expect(await screen.findByRole('heading', { name: 'The user' })).toBeDefined();
  expect(stored()?.name).toBe('theirs');
  expect(patches()).toHaveLength(1);
});

test('whoever goes on editing has lost nothing, and is asked again at the next save', async () => {
  const { user, shown, theySave, stored } = await open();
  await user.type(name(), ' mine');
  theySave({ name: 'theirs' });
  await user.click(save());
  await user.click((await conflict()).getByRole('button', { name: 'Keep editing' }));
  await waitFor(() => expect(screen.queryByText(/was changed in the meantime/)).toBeNull());
  expect(name().value).toBe(`${shown.name} mine`);
  await user.click(save());
  expect(await conflict()).toBeDefined();
  expect(stored()?.name).toBe('theirs');
});

test('a third save in between is a conflict of its own, measured against what was just seen', async () => {
  const { user, shown, theySave, stored } = await open();
  await user.type(name(), ' mine');
  theySave({ active: false });
  await user.click(save());
  const first = await conflict();
  theySave({ active: false, groups: [] });
  await user.click(first.getByRole('button', { name: 'Save these values' }));
  await screen.findByText('Groups (changed by them)');
  const second = await conflict();
  expect(second.queryByText(/^Active/)).toBeNull();
  await user.click(second.getByRole('button', { name: 'Save these values' }));
  expect(await screen.findByText(`${shown.name} mine is saved.`)).toBeDefined();
  expect(stored()).toMatchObject({ name: `${shown.name} mine`, active: false, groups: [] });
});

test('a service that forgets what it needs is asked for the present state, and if that fails says so', async () => {
  const { user, world, shown, stored } = await open();
  await user.type(name(), ' mine');
  world.faults.plan(
    { match: { method: 'PATCH', times: 1 }, effect: { problem: 'precondition-required' } },
    {
      match: { method: 'GET', path: '/interface-users/:id', times: 1 },
      effect: { problem: 'invalid-request', detail: 'It cannot be read now.' },
    },
  );
  await user.click(save());
  expect(await screen.findByText('It cannot be read now.')).toBeDefined();
  world.faults.plan({
    match: { method: 'PATCH', times: 1 },
    effect: { problem: 'precondition-required' },
  });
  await user.click(save());
  await user.click((await conflict()).getByRole('button', { name: 'Save these values' }));
  expect(await screen.findByText(`${shown.name} mine is saved.`)).toBeDefined();
  expect(stored()?.name).toBe(`${shown.name} mine`);
});

test('a service that forgets what it needs, of a user that somebody deleted, is asked and says so', async () => {
  const { user, world, shown } = await open();
  await user.type(name(), ' mine');
  const by = deleteElsewhere(world, 'interface-user', shown);
  world.faults.plan({
    match: { method: 'PATCH', times: 1 },
    effect: { problem: 'precondition-required' },
  });
  await user.click(save());
  await findDeleted(shown.name, by);
  expect(name().value).toBe(`${shown.name} mine`);
});
