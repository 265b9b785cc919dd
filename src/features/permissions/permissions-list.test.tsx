// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '#src/lib/paths.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { listLoader } from './list-loader.ts';
import { PermissionsPage } from './permissions-page.tsx';

const show = (query = '', world: WorldForTest = aWorld()) =>
  renderScreen(
    (client) => [
      {
        path: paths.permissions.list,
        loader: listLoader(client),
        hydrateFallbackElement: <p>Starting</p>,
        element: <PermissionsPage />,
        children: [{ path: 'new', element: <h2>The sheet</h2> }],
      },
      { path: '*', element: <h1>Elsewhere</h1> },
    ],
    { path: `${paths.permissions.list}${query}`, world },
  );

const sortBy = (name: string) =>
  within(screen.getByRole('columnheader', { name })).getByRole('button');

test('what is started with the address is not asked for again by the page', async () => {
  const { asked } = await show('?q=read');
  await screen.findByRole('link', { name: 'Read tickets' });
  expect(asked.filter((line) => line.startsWith('GET /permissions?q=read'))).toHaveLength(1);
});

test('the order is in the address: the newest change first, then the oldest', async () => {
  const { user, router } = await show();
  await screen.findByRole('link', { name: 'API access' });
  await user.click(sortBy('Updated'));
  await waitFor(() => expect(router.state.location.search).toBe('?sort=-updatedAt'));
  const header = screen.getByRole('columnheader', { name: 'Updated' });
  await waitFor(() => expect(header.getAttribute('aria-sort')).toBe('descending'));
  await user.click(sortBy('Updated'));
  await waitFor(() => expect(router.state.location.search).toBe('?sort=updatedAt'));
});

test('columns are chosen, stand in the address in their order, and a reset takes them out of it', async () => {
  const { user, router } = await show();
  await screen.findByRole('link', { name: 'API access' });
  expect(screen.queryByRole('columnheader', { name: 'Description' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Columns' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Description' }));
  const columns = () => new URLSearchParams(router.state.location.search).get('columns');
  await waitFor(() => expect(columns()).toBe('name,description,origin,gate,heldBy,updated'));
  await user.keyboard('{Escape}');
  expect(await screen.findByRole('columnheader', { name: 'Description' })).toBeDefined();
  expect(screen.getByText('Sample data: reaching the API at all')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Columns' }));
  await user.click(await screen.findByRole('button', { name: 'Reset columns' }));
  await waitFor(() => expect(columns()).toBeNull());
});

test('search and filter are cleared together', async () => {
  const { user, router, world } = await show('?q=nothing-like-it&origin=app');
  expect(await screen.findByRole('heading', { name: 'No permission matches' })).toBeDefined();
  expect(screen.getByText('Nothing was found for “nothing-like-it”, Origin: Apps.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Clear all' }));
  expect(await screen.findByText(String(world.store.permissions.size()))).toBeDefined();
  expect(router.state.location.search).toBe('');
});

test('the way to a new one keeps the list behind it, and is closed to support staff', async () => {
  const { user, router } = await show('?q=read');
  await user.click(await screen.findByRole('link', { name: 'Add permission' }));
  expect(await screen.findByRole('heading', { name: 'The sheet' })).toBeDefined();
  expect(router.state.location).toMatchObject({ pathname: '/permissions/new', search: '?q=read' });
});

test('support staff is told why nothing can be added', async () => {
  await show('', aWorld({ role: 'support' }));
  const add = await screen.findByRole('button', { name: 'Add permission' });
  expect(add.ariaDisabled).toBe('true');
});

test('a list that can not be read says why, and is read on a second try', async () => {
  const world = aWorld();
  world.faults.plan({
    match: { path: '/permissions' },
    effect: { status: 200, body: '<p>', contentType: 'text/html' },
  });
  const { user } = await show('', world);
  expect(
    await screen.findByRole('heading', { name: 'The service answered something unexpected' }),
  ).toBeDefined();
  world.faults.clear();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: 'API access' })).toBeDefined();
});

test('one that was just added stands under the header until something else is asked', async () => {
  const { user, router } = await show('?q=zzz');
  const state = { justAdded: 'order_read' };
  await act(() => router.navigate(`${paths.permissions.list}?q=zzz`, { state }));
  const pinned = (await screen.findByText('Just added')).closest('tbody');
  expect(pinned?.textContent).toContain('Read orders');
  await user.type(screen.getByRole('searchbox'), '{Backspace}');
  await waitFor(() => expect(screen.queryByText('Just added')).toBeNull());
});

test('a code is copied from its row', async () => {
  const { user } = await show('?q=order_write');
  await screen.findByRole('link', { name: 'Write orders' });
  await user.click(screen.getByRole('button', { name: 'Copy code' }));
  expect(await navigator.clipboard.readText()).toBe('order_write');
});
