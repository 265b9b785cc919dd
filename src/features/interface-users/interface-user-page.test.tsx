// @vitest-environment jsdom
import type { QueryClient } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { expect, test } from 'vitest';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { effectivePermissions } from '#src/domain/effective-permissions.ts';
import { indexWorld } from '#src/domain/permission-world.ts';
import { paths } from '#src/lib/paths.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { descriptionOf } from '#src/test/description-of.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { AccessPermissions } from './access-permissions.tsx';
import { ActivityTab } from './activity-tab.tsx';
import { DetailsTab } from './details-tab.tsx';
import { interfaceUserLoader } from './interface-user-loader.ts';
import { InterfaceUserPage } from './interface-user-page.tsx';

const routes = (client: QueryClient): RouteObject[] => [
  { path: paths.interfaceUsers.list, element: <h1 tabIndex={-1}>Interface users</h1> },
  {
    path: '/interface-users/:id',
    loader: interfaceUserLoader(client),
    hydrateFallbackElement: <p>Starting</p>,
    element: <InterfaceUserPage />,
    children: [
      { index: true, element: <DetailsTab /> },
      { path: 'access/permissions', element: <AccessPermissions /> },
      { path: 'activity', element: <ActivityTab /> },
    ],
  },
];

function userWhere(world: WorldForTest, isIt: (user: InterfaceUser) => boolean): InterfaceUser {
  const others = [...world.store.users.all()].filter(({ id }) => id !== world.operator.id);
  for (const user of others) if (isIt(user)) return user;
  throw new Error('Nobody in the tenant is like that.');
}

function heldBy({ store }: WorldForTest, user: InterfaceUser) {
  const world = indexWorld({
    permissions: [...store.permissions.all()],
    groups: [...store.groups.all()],
    licences: [...store.licences.all()],
  });
  return effectivePermissions(user, world);
}

const open = (world: WorldForTest, path: string) => renderScreen(routes, { world, path });

const isIdleAndOwn = (user: InterfaceUser) => !user.active && user.owner.kind === 'console';
const isMachine = (user: InterfaceUser) =>
  user.active && user.owner.kind === 'console' && user.type === 'system' && user.keys.count > 0;
const isAppOwned = (user: InterfaceUser) => user.active && user.owner.kind === 'app';

const isOff = (element: HTMLElement) => element.getAttribute('aria-disabled') === 'true';

/** What stands beside the title: the state that the user is in. */
async function stateIn(name: string) {
  const title = await screen.findByRole('heading', { level: 1, name });
  return within(title.parentElement ?? title);
}

test('the page says who a user is, what it holds and what can be done with it', async () => {
  const world = aWorld();
  const shown = userWhere(world, (user) => isMachine(user) && user.permissions.length > 0);
  await open(world, paths.interfaceUsers.detail(shown.id));

  expect(await screen.findByRole('heading', { level: 1, name: shown.name })).toBeDefined();
  expect((await stateIn(shown.name)).getByText('Active')).toBeDefined();
  expect(screen.getAllByText(shown.email ?? '')).toHaveLength(2);
  expect(screen.getByRole('link', { name: 'Edit' }).getAttribute('href')).toBe(
    paths.interfaceUsers.edit(shown.id),
  );
  const [code = ''] = shown.permissions;
  const name = world.store.permissions.get(code)?.name ?? 'nothing';
  expect(await screen.findByText(name)).toBeDefined();
  expect(screen.getByText('ALL_USERS')).toBeDefined();
});

test('Access tells for each permission where it comes from, and why it does not count', async () => {
  const world = aWorld();
  const shown = userWhere(world, (user) => {
    const effects = new Set(heldBy(world, user).map((one) => one.effect.kind));
    return effects.size === 3;
  });
  const { user } = await open(world, paths.interfaceUsers.accessPermissions(shown.id));
  const held = heldBy(world, shown);
  const lacking = held.filter((one) => one.effect.kind !== 'counts');

  const table = await screen.findByRole('table', {
    name: `Effective permissions of ${shown.name}`,
  });
  const head = `${held.length} permissions, ${lacking.length} of them do not count.`;
  expect(await screen.findByRole('heading', { name: head })).toBeDefined();
  for (const { code, effect, sources } of held) {
    const row = within(within(table).getByText(code).closest('tr') ?? table);
    const word = { counts: 'Counts', 'switched-off': 'Switched off', 'not-held': 'Not held' };
    expect(row.getByText(word[effect.kind])).toBeDefined();
    const inTheWay = effect.kind === 'counts' ? [] : [effect.licence];
    for (const { name } of inTheWay) {
      expect(row.getByText(new RegExp(`licence ${name}`))).toBeDefined();
    }
    for (const source of sources) {
      const where = source.kind === 'direct' ? /^Direct/ : new RegExp(`Group ${source.name}`);
      expect(row.getByText(where, { selector: '.visually-hidden' })).toBeDefined();
    }
  }

  await user.click(screen.getByRole('button', { name: 'Effect', expanded: false }));
  await user.click(await screen.findByRole('radio', { name: 'Switched off' }));
  const off = held.filter((one) => one.effect.kind === 'switched-off');
  expect(await screen.findByText(`${off.length} of ${held.length}`)).toBeDefined();
  expect(within(table).queryByText('Counts')).toBeNull();
});

test('Access keeps its search in the address, and says when nothing matches', async () => {
  const world = aWorld();
  const shown = userWhere(world, (user) => user.active && user.permissions.length > 2);
  const { user, router } = await open(world, paths.interfaceUsers.accessPermissions(shown.id));
  const [code = ''] = shown.permissions;

  await user.type(await screen.findByRole('searchbox'), code);
  await waitFor(() => expect(router.state.location.search).toBe(`?q=${code}`));
  await user.type(screen.getByRole('searchbox'), ' of nobody');
  expect(await screen.findByRole('heading', { name: 'No permission matches' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Clear search and filters' }));
  expect(await screen.findByText(code)).toBeDefined();
  expect(router.state.location.search).toBe('');
});

test('an idle user is deleted once its name is typed, and the list is shown', async () => {
  const world = aWorld();
  const shown = userWhere(world, isIdleAndOwn);
  const { user, router, asked } = await open(world, paths.interfaceUsers.detail(shown.id));

  await user.click(await screen.findByRole('button', { name: 'Delete' }));
  const dialog = within(screen.getByRole('alertdialog', { name: `Delete ${shown.name}?` }));
  await dialog.findByText(/No call that is accepted now/);
  await user.click(dialog.getByRole('button', { name: 'Delete' }));
  expect(dialog.getByText(/Type the name as it is/)).toBeDefined();
  expect(asked.some((request) => request.startsWith('DELETE'))).toBe(false);

  await user.type(dialog.getByRole('textbox'), shown.name);
  await user.click(dialog.getByRole('button', { name: 'Delete' }));
  expect(await screen.findByText(`${shown.name} is deleted.`)).toBeDefined();
  expect(await screen.findByRole('heading', { name: 'Interface users' })).toBeDefined();
  expect(router.state.location.pathname).toBe(paths.interfaceUsers.list);
  expect(world.store.users.get(shown.id)).toBeUndefined();
});

test('a user that someone else deleted first is not an error', async () => {
  const world = aWorld();
  const shown = userWhere(world, isIdleAndOwn);
  const { user } = await open(world, paths.interfaceUsers.detail(shown.id));

  await user.click(await screen.findByRole('button', { name: 'Delete' }));
  world.store.users.remove(shown.id);
  await user.type(screen.getByRole('textbox'), shown.name);
  await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Delete' }));
  expect(
    await screen.findByText(`${shown.name} had already been deleted by someone else.`),
  ).toBeDefined();
  expect(await screen.findByRole('heading', { name: 'Interface users' })).toBeDefined();
});

test('a user that changed meanwhile is not deleted, and shown as it is now', async () => {
  const world = aWorld();
  const shown = userWhere(world, isIdleAndOwn);
  const { user } = await open(world, paths.interfaceUsers.detail(shown.id));

  await user.click(await screen.findByRole('button', { name: 'Delete' }));
  world.store.users.put({ ...shown, active: true, etag: '"newer"' });
  await user.type(screen.getByRole('textbox'), shown.name);
  const dialog = within(screen.getByRole('alertdialog'));
  await user.click(dialog.getByRole('button', { name: 'Delete' }));
  expect(await dialog.findByText(/has been changed by someone else/)).toBeDefined();
  expect(world.store.users.get(shown.id)).toBeDefined();
  await waitFor(() => expect(isOff(dialog.getByRole('button', { name: 'Delete' }))).toBe(true));
  expect(descriptionOf(dialog.getByRole('button', { name: 'Delete' }))).toContain('is active');
});

test('deactivating asks first, works at once and can be undone', async () => {
  const world = aWorld();
  const shown = userWhere(world, isMachine);
  const { user } = await open(world, paths.interfaceUsers.detail(shown.id));

  await user.click(await screen.findByRole('button', { name: 'Deactivate' }));
  const dialog = within(screen.getByRole('alertdialog', { name: `Deactivate ${shown.name}?` }));
  expect(dialog.getByText(/last used|never been used/)).toBeDefined();
  await dialog.findByText(/accepted now would be refused/);
  await user.click(dialog.getByRole('button', { name: 'Deactivate' }));

  expect(await (await stateIn(shown.name)).findByText('Inactive')).toBeDefined();
  await waitFor(() => expect(world.store.users.get(shown.id)?.active).toBe(false));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await (await stateIn(shown.name)).findByText('Active')).toBeDefined();
  await waitFor(() => expect(world.store.users.get(shown.id)?.active).toBe(true));
});

test('an app-owned user shows its lock and why, and can still be deactivated', async () => {
  const world = aWorld();
  const shown = userWhere(world, isAppOwned);
  const appName = shown.owner.kind === 'app' ? shown.owner.appName : '';
  await open(world, paths.interfaceUsers.detail(shown.id));

  expect(await screen.findByText(new RegExp(`^Owned by the app ${appName}`))).toBeDefined();
  expect(screen.getByText(/counts as drift/)).toBeDefined();
  expect(descriptionOf(screen.getByRole('button', { name: 'Delete' }))).toContain(appName);
  expect(isOff(screen.getByRole('button', { name: 'Deactivate' }))).toBe(false);
  expect(screen.getByText('None: app-owned users have no password.')).toBeDefined();
});

test('support staff reads everything and finds every action off, with the reason', async () => {
  const world = aWorld({ role: 'support' });
  const shown = userWhere(world, isMachine);
  const { user, asked } = await open(world, paths.interfaceUsers.detail(shown.id));

  await screen.findByRole('heading', { level: 1, name: shown.name });
  for (const name of ['Edit', 'Deactivate', 'Delete']) {
    const button = screen.getByRole('button', { name });
    expect(isOff(button)).toBe(true);
    expect(descriptionOf(button)).toContain('Support staff');
    await user.click(button);
  }
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(asked.every((request) => request.startsWith('GET'))).toBe(true);
});

test('Activity tells who changed what, before and after, and never a password', async () => {
  const world = aWorld();
  const shown = userWhere(
    world,
    (user) => isMachine(user) && user.permissions.length > 1 && user.hasPassword,
  );
  const [gone = '', ...kept] = shown.permissions;
  const { user, client, router } = await open(world, paths.interfaceUsers.detail(shown.id));
  const { updateInterfaceUser } = await import('#src/api/interface-users.ts');
  await client
    .getMutationCache()
    .build(client, updateInterfaceUser())
    .execute({
      id: shown.id,
      etag: shown.etag,
      body: { name: 'Renamed', permissions: kept, password: 'Secret-Word-42' },
    });

  await user.click(await screen.findByRole('link', { name: 'Activity' }));
  expect(router.state.location.pathname).toBe(paths.interfaceUsers.activity(shown.id));
  const [, newest] = await screen.findAllByRole('row');
  const row = within(newest ?? document.body);
  expect(row.getByText(world.operator.name)).toBeDefined();
  expect(row.getByText(/changed name, permissions and the password/)).toBeDefined();
  expect(row.getByText(shown.name).closest('del')).not.toBeNull();
  expect(row.getByText('Renamed').closest('ins')).not.toBeNull();
  expect(row.getByText(gone).closest('li')?.textContent).toContain('Removed');
  expect(row.getByText('Changed')).toBeDefined();
  expect(document.body.textContent).not.toContain('Secret-Word-42');
});

test('an address without a user says so and leads back to the list', async () => {
  const { user } = await open(aWorld(), paths.interfaceUsers.detail('nobody'));
  expect(await screen.findByRole('heading', { name: 'Interface user not found' })).toBeDefined();
  await user.click(screen.getByRole('link', { name: 'Back to interface users' }));
  expect(await screen.findByRole('heading', { name: 'Interface users' })).toBeDefined();
});

test('what was read stays when reading it again fails', async () => {
  const world = aWorld();
  const shown = userWhere(world, isMachine);
  const { client, user } = await open(world, paths.interfaceUsers.detail(shown.id));
  await screen.findByRole('heading', { level: 1, name: shown.name });

  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  try {
    void client.invalidateQueries({ queryKey: interfaceUserQueries.all });
    expect(await screen.findByText('You are offline', {}, { timeout: 8000 })).toBeDefined();
    expect(screen.getByRole('heading', { level: 1, name: shown.name })).toBeDefined();
  } finally {
    Reflect.deleteProperty(navigator, 'onLine');
  }
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByText('You are offline')).toBeNull());
}, 15_000);
