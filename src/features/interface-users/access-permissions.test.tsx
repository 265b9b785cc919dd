// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { paths } from '#src/lib/paths.ts';
import { anInterfaceUser } from '#src/mocks/builders.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { AccessPermissions } from './access-permissions.tsx';
import { ActivityTab } from './activity-tab.tsx';

const routes: readonly RouteObject[] = [
  { path: '/interface-users/:id/access/permissions', element: <AccessPermissions /> },
  { path: '/interface-users/:id/activity', element: <ActivityTab /> },
  { path: '/interface-users/:id/edit', element: <h1>The sheet</h1> },
];

function put(world: WorldForTest, given: Parameters<typeof anInterfaceUser>[0]): InterfaceUser {
  const user = anInterfaceUser({ name: 'Weighbridge', ...given, etag: world.store.nextEtag() });
  world.store.users.put(user);
  return user;
}

/** A tenant in which the group of everybody grants nothing. */
function aPlainWorld(...given: Parameters<typeof aWorld>): WorldForTest {
  const world = aWorld(...given);
  const everybody = world.store.groups.get('ALL_USERS');
  if (everybody !== undefined) world.store.groups.put({ ...everybody, permissions: [] });
  return world;
}

const open = (world: WorldForTest, { id }: InterfaceUser, query = '') =>
  renderScreen(routes, { world, path: `${paths.interfaceUsers.accessPermissions(id)}${query}` });

const codes = () =>
  screen.queryAllByRole('rowheader').map((cell) => cell.querySelector('.dt-mono')?.textContent);

describe('what is held', () => {
  test('nothing at all: what that means, and the way to change it', async () => {
    const world = aPlainWorld();
    const { user, router } = await open(world, put(world, {}));
    const title = 'Weighbridge can authenticate but call nothing';
    expect(await screen.findByRole('heading', { name: title })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'No permissions.' })).toBeDefined();
    expect(screen.getByText(/nor one of its groups was given any/)).toBeDefined();
    await user.click(screen.getByRole('link', { name: 'Give it permissions' }));
    expect(router.state.location.pathname).toMatch(/\/edit$/);
  });

  test('and whoever may not change it is told so', async () => {
    const world = aPlainWorld({ role: 'support' });
    await open(world, put(world, {}));
    const button = await screen.findByRole('button', { name: 'Give it permissions' });
    expect(button.ariaDisabled).toBe('true');
  });

  test('one permission that counts, of a user that is refused all the same', async () => {
    const world = aPlainWorld();
    await open(world, put(world, { active: false, permissions: ['order_read'] }));
    const head = '1 permission, which counts.';
    expect(await screen.findByRole('heading', { name: head })).toBeDefined();
    expect(screen.getByText(/The user is inactive: every call with it is refused/)).toBeDefined();
  });

  test('a code that no permission has is shown as such', async () => {
    const world = aPlainWorld();
    await open(world, put(world, { permissions: ['gone_code'] }));
    expect(await screen.findByText('Not a permission that is known')).toBeDefined();
    expect(screen.getByText('gone_code')).toBeDefined();
  });
});

describe('narrowing and ordering', () => {
  const held = ['order_read', 'order_write', 'stock_read'];

  test('one source is looked at: what comes from a group alone, and back', async () => {
    const world = aPlainWorld();
    const group = world.store.groups.get('erp_connectors');
    const shown = put(world, { permissions: ['stock_read'], groups: ['erp_connectors'] });
    const { user, router } = await open(world, shown);
    await user.click(await screen.findByRole('button', { name: 'Comes from', expanded: false }));
    await user.click(await screen.findByRole('radio', { name: new RegExp(`${group?.name}`) }));
    await waitFor(() => expect(router.state.location.search).toContain('source=group'));
    await waitFor(() => expect(new Set(codes())).toEqual(new Set(group?.permissions)));
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    await waitFor(() => expect(codes()).toContain('stock_read'));
    expect(router.state.location.search).toBe('');
  });

  test('the order is in the address, and an order that there is not is none', async () => {
    const world = aPlainWorld();
    const { user, router } = await open(world, put(world, { permissions: held }), '?sort=moon');
    await screen.findAllByRole('rowheader');
    const names = () =>
      codes().map((code) => world.store.permissions.get(code ?? '')?.name ?? 'unknown');
    expect(names()).toEqual(names().toSorted());
    const sortBy = (name: string) =>
      user.click(within(screen.getByRole('columnheader', { name })).getByRole('button'));
    await sortBy('Permission');
    await waitFor(() => expect(router.state.location.search).toBe('?sort=-name'));
    await waitFor(() => expect(names()).toEqual(names().toSorted().toReversed()));
    await sortBy('Effect');
    await waitFor(() => expect(router.state.location.search).toContain('effect'));
  });
});

test('what it depends on could not be read: said in place of the rows, and tried again', async () => {
  const world = aPlainWorld();
  world.faults.plan({
    match: { path: '/licences' },
    effect: { status: 200, body: '<p>', contentType: 'text/html' },
  });
  const { user } = await open(world, put(world, { permissions: ['order_read'] }));
  expect(
    await screen.findByRole('heading', { name: 'The service answered something unexpected' }),
  ).toBeDefined();
  expect(screen.getByRole('heading', { name: 'Permissions not known' })).toBeDefined();
  world.faults.clear();
  const [again] = screen.getAllByRole('button', { name: 'Try again' });
  if (again !== undefined) await user.click(again);
  expect(await screen.findByRole('heading', { name: /^1 permission/ })).toBeDefined();
});

describe('on a narrow screen', () => {
  beforeEach(() => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('max-width'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
    }));
  });
  afterEach(() => vi.unstubAllGlobals());

  test('each permission is a card that says where it is from and what it lacks', async () => {
    const world = aPlainWorld();
    const off = Array.from(world.store.licences.all()).find((one) => !one.enabled);
    const gated = Array.from(world.store.permissions.all()).find(
      (one) => one.licence !== null && one.licence === off?.code,
    );
    await open(world, put(world, { permissions: [gated?.code ?? '-'] }));
    const card = (await screen.findByText(gated?.code ?? '-')).closest('.dt-row');
    if (!(card instanceof HTMLElement)) throw new Error('There is no card.');
    expect(within(card).getByText('Switched off')).toBeDefined();
    expect(card.textContent).toContain('Direct');
    expect(within(card).getByText(`The licence ${off?.name} is off`)).toBeDefined();
  });
});
