// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { groupQueries } from '#src/api/groups.ts';
import { licenceQueries } from '#src/api/licences.ts';
import { permissionQueries } from '#src/api/permissions.ts';
import { paths } from '#src/lib/paths.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { permissionLoader } from './permission-loader.ts';
import { PermissionPage } from './permission-page.tsx';

const open = (code: string, world: WorldForTest = aWorld()) =>
  renderScreen(
    (client) => [
      { path: paths.permissions.list, element: <h1 tabIndex={-1}>Permissions</h1> },
      {
        path: '/permissions/:code',
        loader: permissionLoader(client),
        hydrateFallbackElement: <p>Starting</p>,
        element: <PermissionPage />,
      },
    ],
    { path: paths.permissions.detail(code), world },
  );

const section = async (name: string) => within(await screen.findByRole('region', { name }));

/** Takes everything from everybody. */
function withoutHolders({ store }: WorldForTest) {
  for (const user of Array.from(store.users.all())) {
    store.users.put({ ...user, permissions: [], groups: [] });
  }
}

describe('who holds it', () => {
  test('ten at a time, back and forth, and the ends say that they are', async () => {
    const world = aWorld();
    for (const user of Array.from(world.store.users.all()).slice(0, 23)) {
      world.store.users.put({ ...user, permissions: ['label_print'], groups: [] });
    }
    const { user } = await open('label_print', world);
    const pager = within(await screen.findByRole('navigation', { name: 'Users who hold it' }));
    const said = () => pager.getByText(/ of /).textContent;
    const [, total = ''] = / of (\d+) users/.exec(said()) ?? [];
    expect(said()).toBe(`1 to 10 of ${total} users`);
    const move = (name: string) => user.click(pager.getByRole('button', { name }));
    expect(pager.getByRole('button', { name: 'Previous users' }).ariaDisabled).toBe('true');
    await move('Next users');
    await waitFor(() => expect(said()).toMatch(/^11 to 20 /));
    await move('Next users');
    await waitFor(() => expect(said()).toBe(`21 to ${total} of ${total} users`));
    expect(pager.getByRole('button', { name: 'Next users' }).ariaDisabled).toBe('true');
    await move('Previous users');
    await waitFor(() => expect(said()).toMatch(/^11 to 20 /));
    expect((await screen.findAllByText(/^Direct/)).length).toBeGreaterThan(0);
  });

  test('nobody and no group: both are said', async () => {
    const world = aWorld();
    withoutHolders(world);
    for (const group of Array.from(world.store.groups.all())) {
      world.store.groups.put({ ...group, permissions: [], grantsEverything: false });
    }
    await open('label_print', world);
    expect(await screen.findByText('It counts for no user.')).toBeDefined();
    expect(await screen.findByText('No group grants it.')).toBeDefined();
    expect(screen.queryByRole('link', { name: 'Show in the list' })).toBeNull();
  });

  test('a licence that goes while one looks is said at each who held the permission by it', async () => {
    const world = aWorld();
    withoutHolders(world);
    const holder = Array.from(world.store.users.all()).find((one) => one.email === null);
    if (holder === undefined) throw new Error('The tenant has no app.');
    const mine = { permissions: ['CONTENT_EDIT'], groups: ['CONTENT_MANAGERS'], active: false };
    world.store.users.put({ ...holder, ...mine });
    const { client } = await open('CONTENT_EDIT', world);
    const line = async () => (await screen.findByText(holder.name)).closest('li')?.textContent;
    await screen.findByText(/^Direct, Group Content managers/);
    expect(await line()).toContain('No address');
    expect(await line()).toContain('Inactive');

    const group = world.store.groups.get('CONTENT_MANAGERS');
    if (group !== undefined) world.store.groups.put({ ...group, licences: [] });
    void client.invalidateQueries({ queryKey: groupQueries.catalogue().queryKey });
    expect(await screen.findByText('Lacks the licence Content studio')).toBeDefined();
    const licence = world.store.licences.get('CONTENT_STUDIO');
    if (licence !== undefined) world.store.licences.put({ ...licence, enabled: false });
    void client.invalidateQueries({ queryKey: licenceQueries.all });
    expect(await screen.findByText('Switched off: licence Content studio')).toBeDefined();
  });
});

describe('what it waits for', () => {
  test('its own licence and those above it, step by step', async () => {
    await open('_SPARES_VIEWS_READ');
    const gates = await section('Gates');
    const steps = (await gates.findAllByRole('listitem')).map((step) => step.textContent);
    expect(steps).toEqual([
      'This permissionLicence Parts in 3DSwitched off',
      'Below Spare parts _SPARESLicence Parts catalogueEnabled',
    ]);
    expect(
      gates.getByText(/counts for nobody: the licence Parts in 3D is switched off/),
    ).toBeDefined();
    const above = gates.getByRole('link', { name: 'Spare parts' });
    expect(above.getAttribute('href')).toBe(paths.permissions.detail('_SPARES'));
  });

  test('a permission above it that nobody knows is said to be unknown', async () => {
    const world = aWorld();
    const row = world.store.permissions.get('_SPARES_READ');
    if (row !== undefined) world.store.permissions.put({ ...row, parent: '_GONE' });
    await open('_SPARES_READ', world);
    const gates = await section('Gates');
    expect(await gates.findByText(/an unknown permission/)).toBeDefined();
  });

  test('nothing, for most', async () => {
    await open('order_read');
    const gates = await section('Gates');
    expect(await gates.findByText(/^No licence gates it/)).toBeDefined();
    expect(gates.queryByRole('listitem')).toBeNull();
  });
});

test('each part that could not be read says so by itself, and is read again', async () => {
  const world = aWorld();
  const problem = { problem: 'invalid-request', detail: 'Not now.' } as const;
  world.faults.plan(
    { match: { path: '/licences' }, effect: problem },
    { match: { path: '/interface-users' }, effect: problem },
    { match: { path: '/groups' }, effect: problem },
  );
  const { user } = await open('order_read', world);
  for (const name of ['Gates', 'Users who hold it', 'Groups that grant it']) {
    const part = await section(name);
    expect(await part.findByText(/Not now\./)).toBeDefined();
  }
  world.faults.clear();
  for (const name of ['Gates', 'Users who hold it', 'Groups that grant it']) {
    const part = await section(name);
    await user.click(part.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(part.queryByText(/Not now\./)).toBeNull());
  }
  expect(screen.getByText('ERP connectors')).toBeDefined();
});

describe('a permission that is not there', () => {
  test('says so, with the way back', async () => {
    const { user } = await open('gone_read');
    expect(await screen.findByRole('heading', { name: 'Permission not found' })).toBeDefined();
    await user.click(screen.getByRole('link', { name: 'Back to permissions' }));
    expect(await screen.findByRole('heading', { name: 'Permissions' })).toBeDefined();
  });

  test('any more says what that means for callers', async () => {
    const world = aWorld();
    const { client } = await open('ticket_close', world);
    await screen.findByRole('heading', { level: 1, name: 'Close tickets' });
    world.store.permissions.remove('ticket_close');
    void client.invalidateQueries({ queryKey: permissionQueries.detail('ticket_close').queryKey });
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Close tickets is deleted' }),
    ).toBeDefined();
    expect(screen.getByText(/can be called by nobody/)).toBeDefined();
  });

  test('because the service garbled it is read on a second try', async () => {
    const world = aWorld();
    world.faults.plan({
      match: { path: '/permissions/:code' },
      effect: { status: 200, body: '[]', contentType: 'application/json' },
    });
    const { user } = await open('order_read', world);
    expect(
      await screen.findByRole('heading', { name: 'The service answered something unexpected' }),
    ).toBeDefined();
    world.faults.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Read orders' })).toBeDefined();
  });

  test('what was read stays when reading it again fails, and says that it may be old', async () => {
    const world = aWorld();
    const { client, user } = await open('order_read', world);
    await screen.findByRole('heading', { level: 1, name: 'Read orders' });
    world.faults.plan({
      match: { path: '/permissions/:code' },
      effect: { problem: 'invalid-request', detail: 'Not now.' },
    });
    void client.invalidateQueries({ queryKey: permissionQueries.detail('order_read').queryKey });
    expect(await screen.findByText(/Not now\./)).toBeDefined();
    expect(screen.getByRole('heading', { level: 1, name: 'Read orders' })).toBeDefined();
    world.faults.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText(/Not now\./)).toBeNull());
  });
});
