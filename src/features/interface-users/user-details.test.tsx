// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { describe, expect, test } from 'vitest';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import { interfaceUserId, type InterfaceUser } from '#src/contract/interface-user-record.ts';
import { paths } from '#src/lib/paths.ts';
import { anInterfaceUser } from '#src/mocks/builders.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { DetailsTab } from './details-tab.tsx';
import { InterfaceUserPage } from './interface-user-page.tsx';

const routes: readonly RouteObject[] = [
  { path: paths.interfaceUsers.list, element: <h1 tabIndex={-1}>Interface users</h1> },
  {
    path: '/interface-users/:id',
    element: <InterfaceUserPage />,
    children: [{ index: true, element: <DetailsTab /> }],
  },
];

/** Somebody who is in this tenant besides those of the seed. */
function put(world: WorldForTest, given: Parameters<typeof anInterfaceUser>[0]): InterfaceUser {
  const user = anInterfaceUser({ name: 'Weighbridge', ...given, etag: world.store.nextEtag() });
  world.store.users.put(user);
  return user;
}

const open = (world: WorldForTest, { id }: Pick<InterfaceUser, 'id'>) =>
  renderScreen(routes, { world, path: paths.interfaceUsers.detail(id) });

/** What stands beside a term of the details. */
async function detailOf(term: string) {
  const element = await screen.findByText(term, { selector: 'dt' });
  return element.nextElementSibling?.textContent ?? '';
}

describe('details', () => {
  test('a user that was given nothing says so in words', async () => {
    const world = aWorld();
    const everybody = world.store.groups.get('ALL_USERS');
    if (everybody !== undefined) world.store.groups.put({ ...everybody, licences: [] });
    await open(world, put(world, { createdBy: null, hasPassword: false }));
    expect(await detailOf('Direct permissions')).toBe('None');
    expect(await detailOf('API keys')).toBe('None');
    expect(await detailOf('Password')).toBe('None');
    expect(await detailOf('Last used')).toContain('Never');
    expect(await detailOf('Created')).not.toContain(' by ');
    await waitFor(async () => expect(await detailOf('Licences')).toMatch(/^None: console-owned/));
  });

  test('many permissions are shown when they are asked for', async () => {
    const world = aWorld();
    const codes = Array.from(world.store.permissions.all(), ({ code }) => code).slice(0, 15);
    const { user } = await open(world, put(world, { permissions: codes }));
    const list = () => screen.getByText(codes.toSorted()[0] ?? '').closest('ul')?.children;
    await screen.findByText(codes.toSorted()[0] ?? '');
    expect(list()).toHaveLength(12);
    await user.click(screen.getByRole('button', { name: 'Show all 15' }));
    expect(list()).toHaveLength(15);
    expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
  });

  test('a direct permission that does not count says why beside it', async () => {
    const world = aWorld();
    const off = Array.from(world.store.licences.all()).find((one) => !one.enabled);
    const gated = Array.from(world.store.permissions.all()).find(
      (one) => one.licence !== null && one.licence === off?.code,
    );
    await open(world, put(world, { permissions: [gated?.code ?? '-'] }));
    const reason = `Does not count: the licence ${off?.name} is off`;
    expect(await screen.findByText(reason)).toBeDefined();
  });

  test('groups say what they grant, and a code that nobody knows is said to be none', async () => {
    const world = aWorld();
    await open(world, put(world, { groups: ['gone_group', 'ACCOUNT_ADMINISTRATORS', 'AUTHORS'] }));
    expect(await screen.findByText('Not a group that is known: it grants nothing')).toBeDefined();
    expect(screen.getByText('Grants every permission and every licence that is on')).toBeDefined();
    const everybody = screen.getByText('ALL_USERS').closest('li');
    expect(everybody?.textContent).toContain('Everybody is in it. Grants');
  });

  test('an app-owned user holds what its app declares, whether or not it is on', async () => {
    const world = aWorld();
    const licences = Array.from(world.store.licences.all());
    const on = licences.find((one) => one.enabled);
    const off = licences.find((one) => !one.enabled);
    const owner = { kind: 'app', appId: 'app_x', appName: 'Scale', userCode: '_scale' } as const;
    const codes = [on?.code ?? '-', off?.code ?? '-', 'GONE'];
    await open(world, put(world, { owner, licences: codes }));
    const noteOf = async (name = '') => (await screen.findByText(name)).closest('li')?.textContent;
    expect(await noteOf(on?.name)).toMatch(/Declared by its app and through All users$/);
    expect(await noteOf(off?.name)).toMatch(/Declared by its app\. It is off$/);
    expect(await noteOf('GONE')).toMatch(/Declared by its app\. Nobody knows it$/);
    expect(await detailOf('API keys')).toBe('None');
    expect(screen.queryByRole('link', { name: /the password/ })).toBeNull();
  });

  test('what the codes mean could not be read: the codes stay, and it is tried again', async () => {
    const world = aWorld();
    const shown = put(world, { permissions: ['order_read'] });
    world.faults.plan({ match: { path: '/groups' }, effect: { problem: 'forbidden' } });
    const { user } = await open(world, shown);
    expect(await screen.findByText('Not allowed')).toBeDefined();
    expect(screen.getByText('order_read')).toBeDefined();
    world.faults.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Read orders')).toBeDefined();
    await waitFor(() => expect(screen.queryByText('Not allowed')).toBeNull());
  });
});

describe('the page', () => {
  test('that one may not see says so, and whom to ask', async () => {
    const world = aWorld();
    world.faults.plan({
      match: { path: '/interface-users/:id' },
      effect: { problem: 'forbidden' },
    });
    await open(world, put(world, {}));
    expect(
      await screen.findByRole('heading', { name: 'You may not see the interface user' }),
    ).toBeDefined();
    expect(screen.getByText(/An administrator of this tenant/)).toBeDefined();
  });

  test('that the service garbled is read on a second try', async () => {
    const world = aWorld();
    const shown = put(world, {});
    world.faults.plan({
      match: { path: '/interface-users/:id' },
      effect: { status: 200, body: '<p>', contentType: 'text/html' },
    });
    const { user } = await open(world, shown);
    expect(
      await screen.findByRole('heading', { name: 'The service answered something unexpected' }),
    ).toBeDefined();
    world.faults.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: shown.name })).toBeDefined();
  });

  test('of a user that somebody deletes while one looks at it says so, with the way back', async () => {
    const world = aWorld();
    const shown = put(world, {});
    const { user, client } = await open(world, shown);
    await screen.findByRole('heading', { level: 1, name: shown.name });
    world.store.users.remove(interfaceUserId.parse(shown.id));
    void client.invalidateQueries({ queryKey: interfaceUserQueries.all });
    expect(
      await screen.findByRole('heading', { level: 1, name: `${shown.name} is deleted` }),
    ).toBeDefined();
    expect(screen.getByText(/Whoever calls with it is refused from now on/)).toBeDefined();
    await user.click(screen.getByRole('link', { name: 'Back to interface users' }));
    expect(await screen.findByRole('heading', { name: 'Interface users' })).toBeDefined();
  });

  test('a deletion that the service refuses says why, and the user stays', async () => {
    const world = aWorld();
    const shown = put(world, { active: false });
    const { user } = await open(world, shown);
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    const dialog = within(screen.getByRole('alertdialog', { name: `Delete ${shown.name}?` }));
    world.faults.plan({
      match: { method: 'DELETE', times: 1 },
      effect: { problem: 'unavailable', detail: 'The directory is being maintained.' },
    });
    await user.type(dialog.getByRole('textbox'), shown.name);
    await user.click(dialog.getByRole('button', { name: 'Delete' }));
    expect(await dialog.findByText('The directory is being maintained.')).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Keep user' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(world.store.users.get(shown.id)).toBeDefined();
  });
});
