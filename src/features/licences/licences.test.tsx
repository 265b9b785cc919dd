// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { beforeAll, describe, expect, test } from 'vitest';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { LicencePage } from './licence-page.tsx';
import { LicencesPage } from './licences-page.tsx';

const routes: readonly RouteObject[] = [
  {
    path: '/licences',
    element: <LicencesPage />,
  },
  {
    path: '/licences/:code',
    element: <LicencePage />,
  },
];

// What is fetched when it is needed is there at once: the tests are not about the fetching.
beforeAll(async () => {
  await import('./switch-licence-dialog.tsx');
});

const show = (path: string, world: WorldForTest = aWorld()) =>
  renderScreen(routes, { path, world });

const press = (name: string | RegExp) => screen.getByRole('button', { name });
const isOff = (button: HTMLElement) => button.getAttribute('aria-disabled') === 'true';

/** The reason that a control gives for being off. */
const reasonOf = (control: HTMLElement) =>
  document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent;

/** A tenant with a licence that the console owns. */
function aWorldWithOwn(): WorldForTest {
  const world = aWorld();
  const [some] = world.store.licences.all();
  if (some === undefined) throw new Error('There is no licence to make another one of.');
  world.store.licences.put({
    ...some,
    code: 'dealer_portal',
    name: 'Dealer portal',
    description: '',
    origin: { kind: 'console' },
  });
  return world;
}

describe('the list', () => {
  test('shows name, code, state, origin, what each gates and who holds it', async () => {
    await show('/licences');
    const row = (await screen.findByRole('link', { name: 'Parts catalogue' })).closest('tr');
    const words = row?.textContent ?? '';
    for (const part of ['_SPARES_CATALOGUE', 'Enabled', 'Spare parts catalogue', '_SPARES_READ']) {
      expect(words).toContain(part);
    }
    expect(words).toContain('1 group');
    expect(screen.getByRole('switch', { name: 'Parts in 3D enabled' })).toBeDefined();
  });

  test('is searched and filtered by the address', async () => {
    await show('/licences?enabled=no&origin=app');
    expect(await screen.findByText('1 of 7')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Parts in 3D' })).toBeDefined();
    expect(screen.queryByRole('link', { name: 'Advanced analytics' })).toBeNull();
  });

  test('switching one off says who loses what, and which calls are refused, before it can be confirmed', async () => {
    const { user, world } = await show('/licences');
    await user.click(await screen.findByRole('switch', { name: 'Hub core enabled' }));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Switch off Hub core?' }));
    expect(isOff(dialog.getByRole('button', { name: 'Switch off' }))).toBe(true);
    expect(await dialog.findByText('61 users lose 1 permission:')).toBeDefined();
    const permissions = within(dialog.getByRole('list', { name: 'Permissions concerned' }));
    expect(permissions.getByRole('listitem').textContent).toBe('API accessAPI_ACCESS61 users');
    const calls = await dialog.findByRole('list', { name: 'Calls that would be refused' });
    expect(within(calls).getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(world.store.licences.get('HUB_CORE')?.enabled).toBe(true);
    await user.click(dialog.getByRole('button', { name: 'Switch off' }));
    expect(await screen.findByText(/Hub core is switched off/)).toBeDefined();
    expect(world.store.licences.get('HUB_CORE')?.enabled).toBe(false);
  });

  test('whom it concerns is paged through', async () => {
    const { user } = await show('/licences');
    await user.click(await screen.findByRole('switch', { name: 'Hub core enabled' }));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(await dialog.findByText('1 to 10 of 61 users')).toBeDefined();
    expect(dialog.getByText('Anna Brandt')).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Next users' }));
    expect(await dialog.findByText('11 to 20 of 61 users')).toBeDefined();
    await waitFor(() => expect(dialog.queryByText('Anna Brandt')).toBeNull());
  });

  test('keeping it as it is changes nothing', async () => {
    const { user, asked } = await show('/licences');
    await user.click(await screen.findByRole('switch', { name: 'Parts in 3D enabled' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Enable Parts in 3D?' }));
    await user.click(dialog.getByRole('button', { name: 'Keep switched off' }));
    expect(asked.filter((one) => one.startsWith('PATCH'))).toEqual([]);
  });
});

describe('enabling', () => {
  test('says who gains what before, and asks for no impact: nothing is refused by it', async () => {
    const { user, world, asked } = await show('/licences/_SPARES_3D');
    await user.click(await screen.findByRole('button', { name: 'Enable' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Enable Parts in 3D?' }));
    expect(await dialog.findByText(/users? gains? 1 permission:/)).toBeDefined();
    const users = within(dialog.getByRole('list', { name: 'Users concerned' }));
    expect(users.getAllByRole('listitem')[0]?.textContent).toContain('Gains _SPARES_VIEWS_READ');
    await user.click(dialog.getByRole('button', { name: 'Enable' }));
    expect(await screen.findByText(/Parts in 3D is enabled/)).toBeDefined();
    expect(world.store.licences.get('_SPARES_3D')?.enabled).toBe(true);
    expect(asked).not.toContain('POST /impact');
  });

  test('where nothing waits for it alone, it says that nobody gains anything', async () => {
    const world = aWorldWithOwn();
    const row = world.store.licences.get('dealer_portal');
    if (row !== undefined) world.store.licences.put({ ...row, enabled: false });
    const { user } = await show('/licences/dealer_portal', world);
    await user.click(await screen.findByRole('button', { name: 'Enable' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('No user gains a permission by it.')).toBeDefined();
    expect(dialog.getByText(/It gates no permission/)).toBeDefined();
  });

  test('what cannot be worked out says so, and can be asked again', async () => {
    const world = aWorld();
    world.faults.plan({
      match: { path: '/licences/:code/effect', times: 1 },
      effect: { problem: 'unavailable' },
    });
    const { user } = await show('/licences/_SPARES_3D', world);
    await user.click(await screen.findByRole('button', { name: 'Enable' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('Whose permissions change is not known')).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Try again' }));
    expect(await dialog.findByText(/gains? 1 permission:/)).toBeDefined();
  });

  test('one that somebody changed in the meantime is not switched, and that is said', async () => {
    const { user, world } = await show('/licences/_SPARES_3D');
    await user.click(await screen.findByRole('button', { name: 'Enable' }));
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByText(/gains? 1 permission:/);
    const row = world.store.licences.get('_SPARES_3D');
    if (row !== undefined) world.store.licences.put({ ...row, etag: world.store.nextEtag() });
    await user.click(dialog.getByRole('button', { name: 'Enable' }));
    expect(await screen.findByText(/changed by someone else, so it was not enabled/)).toBeDefined();
    expect(world.store.licences.get('_SPARES_3D')?.enabled).toBe(false);
  });
});

describe('one licence', () => {
  test('shows what it gates, below what, and what that waits for besides', async () => {
    await show('/licences/_SPARES_CATALOGUE');
    const list = await screen.findByRole('list', { name: 'Permissions that it gates' });
    const lines = within(list)
      .getAllByRole('listitem')
      .map((line) => line.textContent);
    expect(lines).toEqual([
      'Spare parts_SPARES',
      'Read parts_SPARES_READBelow Spare parts',
      'Read exploded views_SPARES_VIEWS_READBelow Spare partsAlso waits for Parts in 3DSwitched off',
    ]);
    const link = within(list).getByRole('link', { name: 'Parts in 3D' });
    expect(link.getAttribute('href')).toBe('/licences/_SPARES_3D');
  });

  test('shows which groups give it, and which users hold it through what', async () => {
    await show('/licences/_SERVICE_DESK');
    const groups = await screen.findByRole('list', { name: 'Groups that give it' });
    expect(groups.textContent).toContain('Service desk agents');
    expect(groups.textContent).toContain('Gives every enabled licence, ');
    const users = await screen.findByRole('list', { name: 'Users who hold it' });
    await waitFor(() => expect(users.textContent).toContain('Through Account administrators'));
    expect(users.textContent).toContain('Declared by its app');
  });

  test('that nobody holds and that gates nothing says so', async () => {
    const world = aWorldWithOwn();
    await show('/licences/dealer_portal', world);
    expect(await screen.findByText('It gates no permission.')).toBeDefined();
    expect(await screen.findByText('Groups that give it')).toBeDefined();
    expect(screen.queryByText(/It can be enabled and switched off here/)).toBeNull();
  });

  test('of the system says what is locked, and can be switched', async () => {
    await show('/licences/CONTENT_STUDIO');
    expect(
      await screen.findByText(/its name and description stay as they are\. It can be enabled/),
    ).toBeDefined();
    expect(isOff(press('Edit'))).toBe(true);
    expect(isOff(press('Delete'))).toBe(true);
    expect(isOff(press('Switch off'))).toBe(false);
  });

  test('can be read but not changed by support staff, and why is said', async () => {
    await show('/licences/_SERVICE_DESK', aWorld({ role: 'support' }));
    const button = await screen.findByRole('button', { name: 'Switch off' });
    expect(isOff(button)).toBe(true);
    expect(reasonOf(button)).toMatch(/Support staff, can read licences/);
  });

  test('that is not there says so', async () => {
    await show('/licences/nowhere');
    expect(await screen.findByText('There is no such licence')).toBeDefined();
  });
});
