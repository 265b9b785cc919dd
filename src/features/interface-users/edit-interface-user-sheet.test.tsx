// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { Outlet, type RouteObject } from 'react-router';
import { beforeAll, describe, expect, test } from 'vitest';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { paths } from '#src/lib/paths.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { pick } from '#src/test/pick.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { startingAt, type StartField } from './edit-start.ts';
import { EditInterfaceUserSheet } from './edit-interface-user-sheet.tsx';
import { HandOverPanel } from './hand-over-panel.tsx';

const routes: readonly RouteObject[] = [
  {
    path: '/interface-users/:id',
    element: (
      <>
        <h1 tabIndex={-1}>The user</h1>
        <Outlet />
        <HandOverPanel />
      </>
    ),
    children: [{ path: 'edit', element: <EditInterfaceUserSheet /> }],
  },
];

function userWhere({ store, operator }: WorldForTest, isIt: (user: InterfaceUser) => boolean) {
  for (const user of store.users.all()) if (isIt(user) && user.id !== operator.id) return user;
  throw new Error('Nobody in the tenant is like that.');
}

/** Everything about it can be changed. */
const isFree = ({ owner, type, active, keys, groups, permissions }: InterfaceUser) =>
  owner.kind === 'console' &&
  type === 'system' &&
  active &&
  keys.count === 0 &&
  groups.length > 0 &&
  permissions.length > 0;

// What is fetched when it is needed is there at once: the tests are not about the fetching.
beforeAll(async () => {
  await import('./kind-fields.tsx');
});

const name = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Interface user name' });
const password = () => screen.getByLabelText<HTMLInputElement>(/^Password/, { selector: 'input' });
const save = () => screen.getByRole('button', { name: 'Save' });

async function open(world: WorldForTest, shown: InterfaceUser, search = '') {
  const path = `${paths.interfaceUsers.edit(shown.id)}${search}`;
  const rendered = await renderScreen(routes, { world, path });
  await screen.findByRole('dialog', { name: `Edit ${shown.name}` });
  await screen.findByRole('group', { name: 'Permissions to choose from' });
  await screen.findByRole('combobox', { name: 'User groups' });
  const patches = () => rendered.asked.filter((line) => line.startsWith('PATCH'));
  return { ...rendered, patches, stored: () => world.store.users.get(shown.id) };
}

describe('a user of the console', () => {
  test('is renamed, moved and granted to in one request; address and password stay', async () => {
    const world = aWorld();
    const shown = userWhere(world, isFree);
    const before = world.store.passwords.get(shown.id);
    const { user, stored, patches, router } = await open(world, shown, '?from=list');
    await user.clear(name());
    await user.type(name(), 'Crane');
    await pick(user, 'User groups', /^Authors/);
    await user.click(screen.getByRole('checkbox', { name: new RegExp(`${shown.permissions[0]}`) }));
    expect(screen.getAllByText('Added').length).toBeGreaterThan(0);
    expect(screen.getAllByText('Removed').length).toBeGreaterThan(0);
    await user.dblClick(save());
    const question = within(await screen.findByRole('alertdialog', { name: /^Change / }));
    await question.findByText(/accepted now would be refused/);
    expect(patches()).toEqual([]);
    await user.dblClick(question.getByRole('button', { name: 'Change' }));

    expect(await screen.findByText('Crane is saved.')).toBeDefined();
    expect(patches()).toHaveLength(1);
    expect(stored()).toMatchObject({ name: 'Crane', email: shown.email });
    expect(stored()?.groups.toSorted()).toEqual([...shown.groups, 'AUTHORS'].toSorted());
    expect(stored()?.permissions).toEqual(shown.permissions.slice(1));
    expect(world.store.passwords.get(shown.id)).toEqual(before);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(router.state.location.pathname).toBe(paths.interfaceUsers.detail(shown.id));
    expect(router.state.location.search).toBe('?from=list');
  });

  test('gets a new password, which is handed over once', async () => {
    const world = aWorld();
    const shown = userWhere(world, isFree);
    const before = world.store.passwords.get(shown.id);
    const { user, client } = await open(world, shown);
    expect(screen.getByText('Leave it empty to keep the password that is set.')).toBeDefined();
    await user.type(password(), 'Quay-Crane-7');
    await user.click(save());
    const panel = within(await screen.findByRole('dialog', { name: `Hand over ${shown.name}` }));
    expect(panel.getByText('Quay-Crane-7')).toBeDefined();
    expect(world.store.passwords.get(shown.id)).not.toEqual(before);
    const kept = client
      .getMutationCache()
      .getAll()
      .map(({ state }) => state.variables);
    expect(JSON.stringify(kept)).not.toContain('Quay-Crane-7');
  });

  test('opens at the field that a link asked for', async () => {
    const world = aWorld();
    const shown = userWhere(world, isFree);
    const { router } = await open(world, shown);
    expect(document.activeElement).toBe(name());
    const goTo = (field: StartField) =>
      act(async () => {
        await router.navigate(paths.interfaceUsers.detail(shown.id));
        await router.navigate(paths.interfaceUsers.edit(shown.id), { state: startingAt(field) });
      });
    await goTo('password');
    await waitFor(() => expect(document.activeElement).toBe(password()));
    await goTo('permissions');
    const search = await screen.findByRole('searchbox', { name: 'Search permissions' });
    await waitFor(() => expect(document.activeElement).toBe(search));
    await goTo('groups');
    const group = await screen.findByRole('combobox', { name: 'User groups' });
    await waitFor(() => expect(document.activeElement).toBe(group));
  });

  test('that was not changed after all is not sent', async () => {
    const world = aWorld();
    const shown = userWhere(world, isFree);
    const { user, patches, router } = await open(world, shown);
    await user.type(name(), 'x{Backspace}');
    await user.click(save());
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(router.state.location.pathname).toBe(paths.interfaceUsers.detail(shown.id));
    expect(patches()).toEqual([]);
  });

  test('with live keys keeps its type, and the field says why', async () => {
    const world = aWorld();
    const shown = userWhere(world, (one) => one.keys.count > 1 && one.owner.kind === 'console');
    const { user } = await open(world, shown);
    expect(screen.getByText(/The type cannot change while the user has 2 live/)).toBeDefined();
    await user.click(screen.getByRole('combobox', { name: 'User type' }));
    expect(screen.queryByRole('option')).toBeNull();
  });

  test('that is signed in here can neither be switched off nor demoted', async () => {
    const world = aWorld();
    const { user, patches } = await open(world, world.operator);
    const toggle = screen.getByRole<HTMLInputElement>('switch', { name: 'Active' });
    expect(toggle.ariaDisabled).toBe('true');
    await user.click(toggle);
    expect(toggle.checked).toBe(true);
    expect(
      screen.getByText(/cannot change the type of the user that you are signed/),
    ).toBeDefined();
    expect(patches()).toEqual([]);
  });

  test('follows the record as long as nothing is typed, and keeps what is', async () => {
    const world = aWorld();
    const shown = userWhere(world, isFree);
    const { user, client } = await open(world, shown);
    const elsewhere = (name: string) => {
      const etag = world.store.nextEtag();
      world.store.users.put({ ...shown, etag, name });
      return client.invalidateQueries({ queryKey: interfaceUserQueries.all });
    };
    await elsewhere('theirs-1');
    await waitFor(() => expect(name().value).toBe('theirs-1'));
    await user.type(name(), ' mine');
    await elsewhere('theirs-2');
    expect(name().value).toBe('theirs-1 mine');
  });
});

test('an app-owned user takes groups and permissions, and nothing that its manifest says', async () => {
  const world = aWorld();
  const shown = userWhere(
    world,
    (one) => one.owner.kind === 'app' && !one.groups.includes('AUTHORS'),
  );
  const { user, stored, patches } = await open(world, shown);
  expect(name().readOnly).toBe(true);
  expect(screen.getByText(/its name comes from the manifest of the app/)).toBeDefined();
  expect(screen.getByText(/it has no password and cannot be signed in to/)).toBeDefined();
  expect(screen.queryByLabelText(/^Password/, { selector: 'input' })).toBeNull();
  await pick(user, 'User groups', /^Authors/);
  await user.click(save());
  expect(await screen.findByText(`${shown.name} is saved.`)).toBeDefined();
  expect(patches()).toHaveLength(1);
  expect(stored()?.groups).toContain('AUTHORS');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('support staff reads the form, and Save says why it is off', async () => {
  const world = aWorld({ role: 'support' });
  const shown = userWhere(world, isFree);
  const { user, patches } = await open(world, shown);
  expect(save().ariaDisabled).toBe('true');
  await user.type(name(), ' mine{Enter}');
  expect(patches()).toEqual([]);
});

test('a refused change stays typed in, with what the service said about it', async () => {
  const world = aWorld();
  const shown = userWhere(world, isFree);
  world.faults.plan({
    match: { method: 'PATCH', times: 1 },
    effect: {
      problem: 'validation',
      more: { errors: [{ pointer: '/groups/0', code: 'full', detail: 'This group is full.' }] },
    },
  });
  const { user, stored } = await open(world, shown);
  await user.type(name(), ' 2');
  await user.click(save());
  expect(await screen.findByText('This group is full.')).toBeDefined();
  expect(name().value).toBe(`${shown.name} 2`);
  await user.click(save());
  expect(await screen.findByText(`${shown.name} 2 is saved.`)).toBeDefined();
  expect(stored()?.name).toBe(`${shown.name} 2`);
});

test('a user that is not there any more is said so in the sheet, which still closes', async () => {
  const world = aWorld();
  const { user, router } = await renderScreen(routes, {
    world,
    path: paths.interfaceUsers.edit('nobody'),
  });
  const sheet = within(await screen.findByRole('dialog', { name: 'Edit interface user' }));
  expect(await sheet.findByRole('alert')).toBeDefined();
  await user.click(sheet.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(router.state.location.pathname).toBe(paths.interfaceUsers.detail('nobody'));
});
