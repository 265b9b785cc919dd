// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { describe, expect, test } from 'vitest';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { issueKey } from '#src/mocks/keys/key-writes.ts';
import { paths } from '#src/lib/paths.ts';
import { anInterfaceUser } from '#src/mocks/builders.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { AccessEndpoints } from './access-endpoints.tsx';
import { AccessTab } from './access-tab.tsx';

const routes: readonly RouteObject[] = [
  {
    path: '/interface-users/:id/access',
    element: <AccessTab />,
    children: [
      { index: true, element: <AccessEndpoints /> },
      { path: 'permissions', element: <p>What it holds</p> },
    ],
  },
];

const open = (world: WorldForTest, { id }: InterfaceUser, query = '') =>
  renderScreen(routes, { world, path: `${paths.interfaceUsers.access(id)}${query}` });

function userIn(world: WorldForTest, isRight: (user: InterfaceUser) => boolean): InterfaceUser {
  for (const user of world.store.users.all()) if (isRight(user)) return user;
  throw new Error('Nobody in the tenant is like that.');
}

const named = (world: WorldForTest, name: string) => userIn(world, (user) => user.name === name);

function mappingIn(world: WorldForTest, authMethod: IncomingMapping['authMethod']) {
  for (const mapping of world.store.mappings.all()) {
    const system = world.store.systems.get(mapping.systemId);
    const isOn = mapping.active && system?.active === true;
    if (mapping.authMethod === authMethod && isOn) return mapping;
  }
  throw new Error('There is no such endpoint.');
}

const lines = async () =>
  within(await screen.findByRole('list', { name: 'Endpoints' })).findAllByRole('listitem');
const lineOf = async (name: string) => {
  const line = (await screen.findByRole('link', { name })).closest('li');
  if (line === null) throw new Error('There is no line.');
  return within(line);
};
const press = (name: RegExp | string) => screen.getByRole('button', { name });

describe('every endpoint', () => {
  test('stands with its address, the verdict of each credential, and the ways on', async () => {
    const world = aWorld();
    const shown = named(world, 'sap-connector');
    await open(world, shown);
    const line = await lineOf('Book goods');
    expect(line.getByText('Shop-Floor')).toBeDefined();
    expect(line.getByText('shop-floor/stock-movements')).toBeDefined();
    expect(await line.findByRole('button', { name: 'Copy the link of Book goods' })).toBeDefined();
    expect(line.getByText(/^Key Production \(ifk_\w{4}…\w{4}\)$/)).toBeDefined();
    expect(line.getByText('Password')).toBeDefined();
    expect(line.getByText('Book goods takes an API key, not Basic authentication.')).toBeDefined();
    expect(line.getByText('Use an API key.')).toBeDefined();
    // The endpoint's, and those of its two keys.
    expect(line.getAllByText('Can call')).toHaveLength(3);
    expect(
      line.getByRole('link', { name: /^Try it ?at Book goods$/ }).getAttribute('href'),
    ).toMatch(new RegExp(`^/try-it\\?mapping=map_\\w+&user=${shown.id}$`));
  });

  test('says what is missing in words, with the change that turns it and every step', async () => {
    const world = aWorld();
    const { user } = await open(world, named(world, 'Chatbot'), '?q=dealer&verdict=refused');
    const line = await lineOf('Read tickets');
    const [fix] = line.getAllByRole('link', { name: /^Grant .+ to Chatbot$/ });
    expect(fix?.getAttribute('href')).toContain('/edit');
    expect(line.queryByText('Endpoint exists')).toBeNull();
    const [more] = line.getAllByText('Every step');
    if (more !== undefined) await user.click(more);
    expect(await line.findByText('Endpoint exists')).toBeDefined();
    expect(line.getAllByText(/does not hold/).length).toBeGreaterThan(1);
  });
});

describe('search and verdict', () => {
  test('narrow the list with their counts, all in the address', async () => {
    const world = aWorld();
    const { user, router, asked } = await open(world, named(world, 'sap-connector'));
    const all = world.store.mappings.size();
    await lines();
    const [accepted = 0, refused = 0] = [/^Can call/, /^Can’t call/].map((name) =>
      Number(press(name).textContent.replaceAll(/\D/g, '')),
    );
    expect(accepted + refused).toBe(all);

    await user.click(press(/^Can’t call/));
    await waitFor(() => expect(router.state.location.search).toBe('?verdict=refused'));
    expect(press(/^Can’t call/).getAttribute('aria-pressed')).toBe('true');
    await waitFor(async () => expect(await lines()).toHaveLength(refused));
    expect(asked.at(-1)).toContain('verdict=refused');

    await user.type(screen.getByRole('searchbox', { name: 'Search endpoints' }), 'dealer-portal');
    await waitFor(() => expect(router.state.location.search).toContain('q=dealer-portal'));
    await waitFor(async () => {
      const texts = (await lines()).map(({ textContent }) => textContent);
      expect(texts.every((text) => text.includes('dealer-portal/'))).toBe(true);
    });
    await user.click(press('Clear all'));
    await waitFor(() => expect(router.state.location.search).toBe(''));
  });

  test('nothing that fits says so and leads back', async () => {
    const world = aWorld();
    const { user } = await open(world, named(world, 'sap-connector'), '?q=zzzz');
    expect(await screen.findByRole('heading', { name: 'No endpoint matches' })).toBeDefined();
    await user.click(press('Show all endpoints'));
    expect((await lines()).length).toBeGreaterThan(10);
  });

  test('pages are in the address too', async () => {
    const world = aWorld();
    const { user, router } = await open(world, named(world, 'sap-connector'));
    expect(await lines()).toHaveLength(20);
    await user.click(await screen.findByRole('button', { name: 'Next endpoints' }));
    await waitFor(() => expect(router.state.location.search).toBe('?page=2'));
    await waitFor(async () => expect(await lines()).toHaveLength(5));
  });
});

describe('who has few credentials, or many', () => {
  test('a user without any is told which is missing', async () => {
    const world = aWorld();
    const { etag } = anInterfaceUser();
    const shown = anInterfaceUser({ name: 'Weighbridge', hasPassword: false, etag });
    world.store.users.put(shown);
    await open(world, shown);
    const byKey = await lineOf(mappingIn(world, 'api-key').name);
    expect(byKey.getByText('No API key')).toBeDefined();
    expect(
      byKey.getByRole('link', { name: 'Issue an API key for Weighbridge' }).getAttribute('href'),
    ).toBe(paths.interfaceUsers.issueApiKey(shown.id));
    expect(byKey.queryByText('Can call')).toBeNull();
    const byPassword = await lineOf(mappingIn(world, 'basic').name);
    expect(byPassword.getByText('No password')).toBeDefined();
    expect(byPassword.queryByText('Can call')).toBeNull();
  });

  test('an app’s user can be used by its app alone', async () => {
    const world = aWorld();
    const shown = userIn(world, ({ owner, active }) => owner.kind === 'app' && active);
    await open(world, shown);
    const line = await lineOf(mappingIn(world, 'basic').name);
    expect(line.getByText(/^Only the app .+ can use/)).toBeDefined();
    expect(line.queryByText('No password')).toBeNull();
  });

  test('an endpoint that takes OAuth 2.0 knows no interface user', async () => {
    const world = aWorld();
    await open(world, named(world, 'EDI gateway'), '?verdict=refused');
    const { name } = mappingIn(world, 'oauth2');
    const line = await lineOf(name);
    expect(line.getByText(`${name} takes OAuth 2.0, not Basic authentication.`)).toBeDefined();
    expect(line.queryByText(/^No (password|API key)$/)).toBeNull();
  });

  test('of dozens of keys the nearest are in sight, the others a press away', async () => {
    const world = aWorld();
    const shown = named(world, 'EDI gateway');
    for (let number = 1; number <= 30; number += 1) {
      const label = `Scanner ${String(number)}`;
      const secret = `ifk_${String(number).padStart(2, '0').repeat(16)}123456`;
      issueKey(world, world.operator, shown, { label, expiresAt: null }, { secret, hash: label });
    }
    const { user } = await open(world, shown);
    const line = await lineOf('Check by key');
    expect(line.getAllByText(/^Key Scanner/)).toHaveLength(3);
    const more = line.getByRole('button', { name: /^28 more credentials, 27 can call/ });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await user.click(more);
    expect(line.getAllByText(/^Key Scanner/)).toHaveLength(30);
    await user.click(line.getByRole('button', { name: /^Show fewer/ }));
    expect(line.getAllByText(/^Key Scanner/)).toHaveLength(3);
  });
});

test('what could not be read is said, and read again', async () => {
  const world = aWorld();
  world.faults.plan({
    match: { path: '/interface-users/:id/access' },
    effect: { status: 200, body: '<p>', contentType: 'text/html' },
  });
  const { user } = await open(world, named(world, 'sap-connector'));
  expect(
    await screen.findByRole('heading', { name: 'The service answered something unexpected' }),
  ).toBeDefined();
  world.faults.clear();
  await user.click(press('Try again'));
  expect(await lines()).toHaveLength(20);
});

test('permissions are the other view of the tab', async () => {
  const world = aWorld();
  const shown = named(world, 'sap-connector');
  const { user, router } = await open(world, shown);
  const views = within(screen.getByRole('navigation', { name: 'Access' }));
  const current = views.getByRole('link', { name: 'Endpoints' });
  expect(current.getAttribute('aria-current')).toBe('page');
  await user.click(views.getByRole('link', { name: 'Permissions' }));
  expect(await screen.findByText('What it holds')).toBeDefined();
  expect(router.state.location.pathname).toBe(paths.interfaceUsers.accessPermissions(shown.id));
});
