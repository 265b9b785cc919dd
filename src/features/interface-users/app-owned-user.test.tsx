// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { expect, test } from 'vitest';
import { paths } from '#src/lib/paths.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { DetailsTab } from './details-tab.tsx';
import { EditInterfaceUserSheet } from './edit-interface-user-sheet.tsx';
import { InterfaceUserPage } from './interface-user-page.tsx';
import { KeysTab } from './keys-tab.tsx';

const routes: readonly RouteObject[] = [
  {
    path: '/interface-users/:id',
    element: <InterfaceUserPage />,
    children: [
      { index: true, element: <DetailsTab /> },
      { path: 'api-keys', element: <KeysTab /> },
      { path: 'edit', element: <EditInterfaceUserSheet /> },
    ],
  },
];

function named(world: WorldForTest, name: string) {
  for (const user of world.store.users.all()) {
    const { owner } = user;
    if (user.name === name && owner.kind === 'app') return { ...user, owner };
  }
  throw new Error(`The tenant has no ${name}.`);
}

const open = (world: WorldForTest, path: string) => renderScreen(routes, { world, path });

/** Why a control is off. */
function reasonOf(element: HTMLElement): string {
  expect(element.getAttribute('aria-disabled')).toBe('true');
  return document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
}

test('its page leads to its app, and says what it can’t have and why', async () => {
  const world = aWorld();
  const { id } = named(world, 'Route Planner');
  await open(world, paths.interfaceUsers.detail(id));
  const links = await screen.findAllByRole('link', { name: /Field service$/ });
  const app = paths.apps.detail('app_field_service');
  expect(links.map((link) => link.getAttribute('href'))).toContain(app);
  expect(reasonOf(screen.getByRole('button', { name: 'Delete' }))).toMatch(/when the app is un/);
  expect(reasonOf(screen.getByRole('button', { name: 'Export' }))).toMatch(/manifest of the app/);
  const password = screen.getByText('the password').closest('[aria-disabled]');
  expect(password instanceof HTMLElement && reasonOf(password)).toMatch(/cannot be signed in to/);
  expect(screen.getByText(/Cannot sign in anywhere/)).toBeDefined();
  expect(await screen.findByText(/^As its manifest says/)).toBeDefined();
});

test('what was changed by hand is said, with the way to decide about it, until it is kept', async () => {
  const world = aWorld();
  const { id, owner, permissions } = named(world, 'Parts Lookup');
  const { client } = await open(world, paths.interfaceUsers.detail(id));
  expect(await screen.findByText(/^Changed by hand: the permissions differ/)).toBeDefined();
  const drift = screen.getByRole('link', { name: `Drift of ${owner.appName}` });
  expect(drift.getAttribute('href')).toBe(paths.apps.drift(owner.appId));

  const app = [...world.store.apps.all()].find((one) => String(one.id) === owner.appId);
  if (app === undefined) throw new Error('Its app is not there.');
  const kept = { kind: 'user', code: owner.userCode, field: 'permissions' } as const;
  world.store.apps.put({ ...app, kept: [{ ...kept, live: permissions.toSorted() }] });
  await client.invalidateQueries({ queryKey: ['apps'] });
  expect(
    await screen.findByText(/^The permissions differ from its manifest, and are/),
  ).toBeDefined();
});

test('whether it has drifted could not be read: that is said, and tried again', async () => {
  const world = aWorld();
  const { id } = named(world, 'Route Planner');
  world.faults.plan({ match: { path: '/apps/:id/drift' }, effect: { problem: 'forbidden' } });
  const { user } = await open(world, paths.interfaceUsers.detail(id));
  const again = await screen.findByRole('button', { name: 'Try again' });
  world.faults.clear();
  await user.click(again);
  expect(await screen.findByText(/^As its manifest says/)).toBeDefined();
});

test('it gets no API keys, for a reason', async () => {
  const world = aWorld();
  await open(world, paths.interfaceUsers.apiKeys(named(world, 'Route Planner').id));
  expect(reasonOf(await screen.findByRole('button', { name: 'Issue API key' }))).toMatch(
    /gets no API keys here/,
  );
});

test('its form says that a change by hand is drift, and opens the drift beside what is typed', async () => {
  const world = aWorld();
  await open(world, paths.interfaceUsers.edit(named(world, 'Route Planner').id));
  expect(await screen.findByText(/^Permissions and groups can be changed here/)).toBeDefined();
  const drift = screen.getByRole('link', {
    name: /^Drift of Field service ?\(opens in a new tab\)$/,
  });
  expect(drift.getAttribute('target')).toBe('_blank');
  expect(screen.getByText(/^None\. The app Field service owns this user/)).toBeDefined();
  await waitFor(() => expect(screen.getByText(/it is always a system user/)).toBeDefined());
});
