// @vitest-environment jsdom
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { interfaceUserId, type InterfaceUser } from '#src/contract/interface-user-record.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { descriptionOf } from '#src/test/description-of.ts';
import { renderScreen, type ScreenOptions } from '#src/test/render-screen.tsx';
import { InterfaceUsersPage } from './interface-users-page.tsx';
import { listLoader } from './list-loader.ts';

// A hundred rows take a moment where there is no real browser.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

async function showList(options: ScreenOptions = {}) {
  const rendered = await renderScreen(
    (client) => [
      {
        path: '/interface-users',
        loader: listLoader(client),
        hydrateFallbackElement: <p>Starting</p>,
        element: <InterfaceUsersPage />,
      },
      { path: '*', element: <h1>Elsewhere</h1> },
    ],
    { path: '/interface-users', ...options },
  );
  if (options.path !== '/') await screen.findByText('Interface users', { selector: 'h1 bdi' });
  return rendered;
}

const theFilters = () => within(screen.getByRole('group', { name: 'Filters' }));

const usersOf = (world: WorldForTest): InterfaceUser[] => [...world.store.users.all()];

function someUser(world: WorldForTest, is: (user: InterfaceUser) => boolean): InterfaceUser {
  const user = usersOf(world).find((one) => one.id !== world.operator.id && is(one));
  if (user === undefined) throw new Error('Nobody in this world is like that.');
  return user;
}

const activeSystemUser = (world: WorldForTest) =>
  someUser(world, (one) => one.active && one.type === 'system' && one.owner.kind === 'console');

const switchOf = (user: InterfaceUser) => screen.findByLabelText(`${user.name} active`);

const isOn = (element: HTMLElement) => element.getAttribute('aria-checked') === 'true';
const storedUser = (world: WorldForTest, { id }: InterfaceUser) =>
  world.store.users.get(interfaceUserId.parse(id));

test('the rows are there with their count, and one request was enough for them', async () => {
  const { asked, world } = await showList();
  expect(await screen.findByText(String(usersOf(world).length))).toBeDefined();
  const table = screen.getByRole('table', { name: 'Interface users' });
  expect(within(table).getAllByRole('rowheader').length).toBeGreaterThan(10);
  expect(asked.filter((request) => request.startsWith('GET /interface-users'))).toHaveLength(1);
});

test('what is searched for is in the address, and narrows the list on the server', async () => {
  const { user, router, world } = await showList();
  const wanted = activeSystemUser(world);
  await user.type(screen.getByRole('searchbox'), wanted.name);
  await waitFor(() =>
    expect(new URLSearchParams(router.state.location.search).get('q')).toBe(wanted.name),
  );
  expect(await screen.findByText(new RegExp(`^\\d+ of ${usersOf(world).length}$`))).toBeDefined();
  expect(screen.getByRole('link', { name: wanted.name })).toBeDefined();
});

test('an address is a list: search, filters, order and columns are read from it, garbage is not', async () => {
  const { asked } = await showList({
    path: '/interface-users?q=a&active=no&type=banana&owner=nobody&sort=-updatedAt&columns=type,updated',
  });
  expect(await screen.findByRole('columnheader', { name: 'Updated' })).toBeDefined();
  expect(screen.queryByRole('columnheader', { name: 'Permissions' })).toBeNull();
  expect(theFilters().getByRole('button', { name: 'Active: Inactive' })).toBeDefined();
  expect(theFilters().getByRole('button', { name: 'Type' })).toBeDefined();
  expect(asked).toContain(
    'GET /interface-users?q=a&sort=-updatedAt&offset=0&limit=100&active=false',
  );
});

test('a filter is chosen in its chip, adds to the history, and goes with the way back', async () => {
  const { user, router, world } = await showList();
  await user.click(theFilters().getByRole('button', { name: 'Active' }));
  await user.click(await screen.findByRole('radio', { name: 'Inactive' }));
  await waitFor(() => expect(router.state.location.search).toBe('?active=no'));
  const inactive = usersOf(world).filter((one) => !one.active).length;
  expect(await screen.findByText(`${inactive} of ${usersOf(world).length}`)).toBeDefined();
  await router.navigate(-1);
  expect(await screen.findByText(String(usersOf(world).length))).toBeDefined();
  expect(router.state.location.search).toBe('');
});

test('a header sorts: the newest use first, then the oldest', async () => {
  const { user, router, asked } = await showList();
  const header = await screen.findByRole('columnheader', { name: 'Last used' });
  await user.click(within(header).getByRole('button'));
  await waitFor(() => expect(router.state.location.search).toBe('?sort=-lastUsedAt'));
  await waitFor(() => expect(header.getAttribute('aria-sort')).toBe('descending'));
  await user.click(within(header).getByRole('button'));
  await waitFor(() => expect(header.getAttribute('aria-sort')).toBe('ascending'));
  expect(asked).toContain('GET /interface-users?sort=lastUsedAt&offset=0&limit=100');
});

test('switching on works at once', async () => {
  const world = aWorld();
  const inactive = someUser(world, (one) => !one.active && one.owner.kind === 'console');
  const { user } = await showList({ world, path: '/interface-users?active=no' });
  await user.click(await switchOf(inactive));
  expect(await screen.findByText(new RegExp(`^${inactive.name} is active`))).toBeDefined();
  expect(storedUser(world, inactive)?.active).toBe(true);
});

test('switching off asks first, names what the user holds, and can be undone', async () => {
  const world = aWorld();
  const wanted = someUser(world, (one) => one.active && one.keys.count > 0);
  const { user } = await showList({ world, path: `/interface-users?q=${wanted.name}` });
  const toggle = await switchOf(wanted);
  await user.click(toggle);
  const dialog = await screen.findByRole('alertdialog', { name: `Deactivate ${wanted.name}?` });
  expect(within(dialog).getByText(/key.* refused from now on/)).toBeDefined();
  await within(dialog).findByText(/accepted now would be refused/);
  await user.click(within(dialog).getByRole('button', { name: 'Deactivate' }));
  await waitFor(() => expect(isOn(toggle)).toBe(false));
  await waitFor(() => expect(storedUser(world, wanted)?.active).toBe(false));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(storedUser(world, wanted)?.active).toBe(true));
  await waitFor(() => expect(isOn(toggle)).toBe(true));
});

test('whoever keeps the user active changes nothing', async () => {
  const world = aWorld();
  const wanted = activeSystemUser(world);
  const { user, asked } = await showList({ world, path: `/interface-users?q=${wanted.name}` });
  await user.click(await switchOf(wanted));
  await user.click(await screen.findByRole('button', { name: 'Keep active' }));
  expect(storedUser(world, wanted)?.active).toBe(true);
  expect(asked.some((request) => request.startsWith('PATCH'))).toBe(false);
});

test('a switch that fails goes back, and says why', async () => {
  const world = aWorld();
  const inactive = someUser(world, (one) => !one.active && one.owner.kind === 'console');
  world.faults.plan({
    match: { method: 'PATCH', times: 1 },
    effect: { problem: 'unavailable', detail: 'The directory is being maintained.' },
  });
  const { user } = await showList({ world, path: '/interface-users?active=no' });
  const toggle = await switchOf(inactive);
  await user.click(toggle);
  expect((await screen.findByRole('alert')).textContent).toContain(
    'The directory is being maintained.',
  );
  await waitFor(() => expect(isOn(toggle)).toBe(false));
  expect(storedUser(world, inactive)?.active).toBe(false);
});

test('one reads the list as support staff, and every action says why it is off', async () => {
  const world = aWorld({ role: 'support' });
  const wanted = activeSystemUser(world);
  const { user } = await showList({ world, path: `/interface-users?q=${wanted.name}` });
  const toggle = await switchOf(wanted);
  expect(toggle.getAttribute('aria-disabled')).toBe('true');
  await user.click(toggle);
  expect(screen.queryByRole('alertdialog')).toBeNull();
  const add = screen.getByRole('button', { name: 'Add interface user' });
  expect(add.getAttribute('aria-disabled')).toBe('true');
  expect(descriptionOf(add)).toContain('Support staff');
});

test('nobody switches off the identity that they are signed in as', async () => {
  const { world } = await showList({ path: '/interface-users?type=administrator' });
  const toggle = await switchOf(world.operator);
  expect(toggle.getAttribute('aria-disabled')).toBe('true');
  expect(toggle.getAttribute('data-tip')).toContain('signed in as');
});

test('where nothing matches, the query is named and can be cleared', async () => {
  const { user, router, world } = await showList({ path: '/interface-users?q=zzzz&active=no' });
  expect(await screen.findByRole('heading', { name: 'No interface user matches' })).toBeDefined();
  expect(screen.getByText('Nothing was found for “zzzz”, Active: Inactive.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Clear search and filters' }));
  expect(await screen.findByText(String(usersOf(world).length))).toBeDefined();
  expect(router.state.location.search).toBe('');
});

test('what can not be read says why, and is read on a second try', async () => {
  const world = aWorld();
  world.faults.plan({
    match: { path: '/interface-users' },
    effect: { status: 200, body: '<html>', contentType: 'text/html' },
  });
  const { user } = await showList({ world });
  expect(
    await screen.findByRole('heading', { name: 'The service answered something unexpected' }),
  ).toBeDefined();
  world.faults.clear();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(String(usersOf(world).length))).toBeDefined();
});

test('whoever may not read interface users is told so', async () => {
  const world = aWorld();
  world.faults.plan({ match: { path: '/interface-users' }, effect: { problem: 'forbidden' } });
  await showList({ world });
  expect(
    await screen.findByRole('heading', { name: 'You may not see interface users' }),
  ).toBeDefined();
});

test('offline, the list says so, and comes back by itself', async () => {
  const { router, world } = await showList({ path: '/' });
  const network = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  act(() => void globalThis.dispatchEvent(new Event('offline')));
  await act(() => router.navigate('/interface-users'));
  expect(await screen.findByRole('heading', { name: 'You are offline' })).toBeDefined();
  network.mockReturnValue(true);
  act(() => void globalThis.dispatchEvent(new Event('online')));
  network.mockRestore();
  expect(await screen.findByText(String(usersOf(world).length))).toBeDefined();
});

test('a switch of a row that someone else has changed says who, and shows what is there now', async () => {
  const world = aWorld();
  const inactive = someUser(world, (one) => !one.active && one.owner.kind === 'console');
  const { user } = await showList({ world, path: '/interface-users?active=no' });
  const toggle = await switchOf(inactive);
  world.store.users.put({ ...inactive, etag: '"other"', name: `${inactive.name}-renamed` });
  await user.click(toggle);
  expect((await screen.findByRole('alert')).textContent).toContain('not activated');
  expect(await screen.findByRole('link', { name: `${inactive.name}-renamed` })).toBeDefined();
  expect(storedUser(world, inactive)?.active).toBe(false);
});

test('a user just added stands under the header until something else is asked', async () => {
  const world = aWorld();
  const added = activeSystemUser(world);
  const { user, router } = await showList({ world, path: '/' });
  await act(() => router.navigate('/interface-users', { state: { justAdded: added.id } }));
  expect(await screen.findByText('Just added')).toBeDefined();
  await user.type(screen.getByRole('searchbox'), 'a');
  await waitFor(() => expect(screen.queryByText('Just added')).toBeNull());
});
