import type { QueryClient } from '@tanstack/react-query';
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { paths } from '#src/lib/paths.ts';
import { aWorld } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { routesOf } from './routes.tsx';

// Whole pages take a moment where there is no real browser.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

const consoleRoutes = (client: QueryClient) => routesOf({ client, demo: undefined, basename: '/' });

function stubWidth(isSmall: boolean) {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: isSmall && query.includes('max-width'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }));
}

// What is fetched when it is needed is there at once: the tests are not about the fetching.
beforeAll(async () => {
  await Promise.all([
    import('./navigation-drawer.tsx'),
    import('./top-bar.tsx'),
    import('#src/features/interface-users/interface-users-page.tsx'),
    import('#src/features/interface-users/create-interface-user-sheet.tsx'),
    import('#src/features/interface-users/interface-user-page.tsx'),
    import('#src/features/interface-users/details-tab.tsx'),
    import('#src/features/interface-users/access-tab.tsx'),
    import('#src/features/interface-users/access-endpoints.tsx'),
    import('#src/features/interface-users/access-permissions.tsx'),
    import('#src/features/interface-users/calls-tab.tsx'),
    import('#src/features/interface-users/activity-tab.tsx'),
    import('#src/features/interface-users/edit-interface-user-sheet.tsx'),
    import('#src/features/permissions/permissions-page.tsx'),
    import('#src/features/permissions/create-permission-sheet.tsx'),
    import('#src/features/permissions/permission-page.tsx'),
    import('#src/features/permissions/edit-permission-sheet.tsx'),
  ]);
});

beforeEach(() => {
  localStorage.clear();
  stubWidth(false);
});

const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const entry = (name: string) =>
  within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { name });

test('the console begins at the interface users; every page is a link away and says where one is', async () => {
  const { user, router, world } = await renderScreen(consoleRoutes, { path: '/' });
  await title('Interface users');
  expect(router.state.location.pathname).toBe(paths.interfaceUsers.list);
  expect(entry('Interface users').getAttribute('aria-current')).toBe('page');
  await waitFor(() =>
    expect(entry('Interface users').textContent).toContain(String(world.store.users.size())),
  );

  await user.click(entry('Permissions'));
  await title('Permissions');
  await waitFor(() => expect(document.title).toBe('Permissions · Interface users console'));
  await waitFor(() =>
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain(document.title),
  );
  await user.click(await screen.findByRole('link', { name: 'API access' }));
  const heading = await title('API access');
  // The link that had the focus went with its page.
  await waitFor(() => expect(document.activeElement).toBe(heading));
});

test('the pages of a user lie beside each other, the sheet over its details', async () => {
  const world = aWorld();
  const { id, name } = world.operator;
  const { user, router } = await renderScreen(consoleRoutes, {
    world,
    path: paths.interfaceUsers.detail(id),
  });
  await title(name);
  const tab = (label: string) =>
    user.click(
      within(screen.getByRole('navigation', { name: 'Interface user' })).getByRole('link', {
        name: label,
      }),
    );
  await tab('Access');
  expect(await screen.findByRole('list', { name: 'Endpoints' })).toBeDefined();
  await user.click(
    within(screen.getByRole('navigation', { name: 'Access' })).getByRole('link', {
      name: 'Permissions',
    }),
  );
  expect(
    await screen.findByRole('table', { name: `Effective permissions of ${name}` }),
  ).toBeDefined();
  await tab('Calls');
  expect(await screen.findByRole('table', { name: `Calls by ${name}` })).toBeDefined();
  await tab('Activity');
  expect(await screen.findByRole('table', { name: /^Activity of/ })).toBeDefined();
  await act(() => router.navigate(paths.interfaceUsers.edit(id)));
  expect(await screen.findByRole('dialog', { name: `Edit ${name}` })).toBeDefined();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.interfaceUsers.detail(id)));
});

test.each([
  [paths.interfaceUsers.create, 'Add interface user'],
  [paths.permissions.create, 'Add permission'],
  [paths.permissions.edit('ticket_read'), 'Edit Read tickets'],
])('%s has an address of its own, and closing leads to what lies behind', async (path, name) => {
  const { user, router } = await renderScreen(consoleRoutes, { path });
  expect(await screen.findByRole('dialog', { name })).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(path.replace(/\/[^/]+$/, '')));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the keyboard skips the navigation, and the address stays', async () => {
  const { user, router } = await renderScreen(consoleRoutes, { path: '/nowhere' });
  await title('There is no such page');
  const before = router.state.location;
  await user.click(screen.getByRole('link', { name: 'Skip to content' }));
  expect(document.activeElement).toBe(screen.getByRole('main'));
  expect(router.state.location).toBe(before);
});

test('from a page that there is not one comes back to the start', async () => {
  const { user, router } = await renderScreen(consoleRoutes, { path: '/nowhere?x=1' });
  await title('There is no such page');
  expect(screen.getByText('/nowhere')).toBeDefined();
  await user.click(screen.getByRole('link', { name: 'Go to the start page' }));
  await title('Interface users');
  expect(router.state.location.pathname).toBe(paths.interfaceUsers.list);
});

test('on a narrow screen the navigation closes when one has gone somewhere', async () => {
  stubWidth(true);
  const { user } = await renderScreen(consoleRoutes, { path: '/nowhere' });
  await user.click(await screen.findByRole('button', { name: 'Open the navigation' }));
  const drawer = within(await screen.findByRole('dialog', { name: 'Navigation' }));
  await user.click(drawer.getByRole('link', { name: 'Permissions' }));
  await title('Permissions');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
