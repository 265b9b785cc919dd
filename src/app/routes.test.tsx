import type { QueryClient } from '@tanstack/react-query';
import { screen, within } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createFieldSession } from '#src/mocks/session-field.ts';
import { aWorld } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { RouteError } from './route-error.tsx';
import { routesOf } from './routes.tsx';

const consoleRoutes = (client: QueryClient) => routesOf({ client, demo: undefined, basename: '/' });

const anyRequest = () => new Request('http://localhost/');

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
    import('./operator-menu.tsx'),
    import('./navigation-drawer.tsx'),
    import('./top-bar.tsx'),
    import('#src/features/permissions/permissions-page.tsx'),
    import('#src/features/session/sign-in-page.tsx'),
    import('#src/features/session/sign-out-page.tsx'),
  ]);
});

beforeEach(() => {
  localStorage.clear();
  stubWidth(false);
});

const mainNavigation = () => screen.findByRole('navigation', { name: 'Main' });

test('an address that leads nowhere says so, inside the shell', async () => {
  await renderScreen(consoleRoutes, { path: '/nowhere' });
  expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeDefined();
  const links = within(await mainNavigation()).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toContain('Interface users');
});

test('support staff see the same pages and who they are', async () => {
  const world = aWorld({ role: 'support' });
  await renderScreen(consoleRoutes, { world, path: '/nowhere' });
  const navigation = within(await mainNavigation());
  expect(navigation.getByRole('link', { name: 'Interface users' })).toBeDefined();
  expect(navigation.getByRole('link', { name: 'Permissions' })).toBeDefined();
  expect(
    navigation.getByRole('button', { name: `${world.operator.name}, Support staff: account` }),
  ).toBeDefined();
});

test('the navigation can be narrowed, and stays so', async () => {
  const { user } = await renderScreen(consoleRoutes, { path: '/nowhere' });
  await user.click(await screen.findByRole('button', { name: 'Narrow the navigation' }));
  expect(screen.getByRole('button', { name: 'Widen the navigation' })).toBeDefined();
  expect(screen.getByRole('link', { name: 'Permissions' })).toBeDefined();
  expect(localStorage.getItem('navigation')).toBe('narrow');
});

test('on a narrow screen the navigation opens over the page and closes by Escape', async () => {
  stubWidth(true);
  const { user } = await renderScreen(consoleRoutes, { path: '/nowhere' });
  await user.click(await screen.findByRole('button', { name: 'Open the navigation' }));
  const drawer = await screen.findByRole('dialog', { name: 'Navigation' });
  expect(within(drawer).getByRole('link', { name: 'Permissions' })).toBeDefined();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('signing out by the menu ends the session and shows the sign-in page', async () => {
  const { user, world, router, client } = await renderScreen(consoleRoutes, { path: '/nowhere' });
  await user.click(await screen.findByRole('button', { name: /: account$/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeDefined();
  expect(router.state.location.pathname).toBe('/sign-in');
  expect(createFieldSession(world.store).operatorOf(anyRequest())).toBeNull();
  expect(client.getQueryCache().getAll()).toHaveLength(0);
});

test('a sign-out that fails says that one is still signed in', async () => {
  const { user, world } = await renderScreen(consoleRoutes, { path: '/nowhere' });
  world.faults.plan({ match: { method: 'DELETE' }, effect: 'network-error' });
  await user.click(await screen.findByRole('button', { name: /: account$/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
  expect(await screen.findByRole('heading', { name: 'You are still signed in' })).toBeDefined();
  world.faults.clear();
  await user.click(screen.getByRole('button', { name: 'Sign out' }));
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeDefined();
});

test('the theme is chosen in the menu', async () => {
  const { user } = await renderScreen(consoleRoutes, { path: '/nowhere' });
  await user.click(await screen.findByRole('button', { name: /: account$/ }));
  await user.click(await screen.findByRole('menuitemradio', { name: 'Dark theme' }));
  expect(document.documentElement.getAttribute('data-color-scheme')).toBe('dark');
  expect(localStorage.getItem('color-mode')).toBe('dark');
});

test('nobody signed in: the sign-in page, and the way back in its address', async () => {
  const world = aWorld();
  const { router } = await renderScreen(
    (client) => {
      createFieldSession(world.store).signOut(anyRequest());
      client.clear();
      return consoleRoutes(client);
    },
    { world, path: '/permissions?q=ticket' },
  );
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeDefined();
  expect(router.state.location.search).toBe('?next=%2Fpermissions%3Fq%3Dticket');
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('a service that does not answer is told in words, and asked again on demand', async () => {
  const world = aWorld();
  const { user } = await renderScreen(
    (client) => {
      world.faults.plan({
        match: { path: '/session', times: 3 },
        effect: { problem: 'forbidden' },
      });
      client.clear();
      return consoleRoutes(client);
    },
    { world, path: '/nowhere' },
  );
  expect(await screen.findByRole('heading', { name: 'Not allowed' })).toBeDefined();
  world.faults.clear();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeDefined();
});

test('a page that breaks says so; the shell survives, and so does the next try', async () => {
  // oxlint-disable-next-line no-console -- React reports there what a boundary has caught
  vi.mocked(console.error).mockImplementation(() => undefined);
  let isBroken = true;
  function Fragile() {
    if (isBroken) throw new TypeError('"hunter2" is not a function');
    return <h1>Mended</h1>;
  }
  const routes: RouteObject[] = [
    {
      errorElement: <RouteError subject="the page" />,
      hydrateFallbackElement: <p>Waiting</p>,
      children: [{ path: '/', loader: () => null, element: <Fragile /> }],
    },
  ];
  const { user } = await renderScreen(routes);
  expect(await screen.findByRole('heading', { name: 'This page broke' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Copy details' }));
  expect(await screen.findByText('Copied')).toBeDefined();
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain('TypeError');
  expect(copied).not.toContain('hunter2');
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Mended' })).toBeDefined();
});
