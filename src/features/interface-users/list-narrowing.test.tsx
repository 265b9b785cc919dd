// @vitest-environment jsdom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { paths } from '#src/lib/paths.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { InterfaceUsersPage } from './interface-users-page.tsx';

// A hundred rows take a moment where there is no real browser.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });
afterEach(() => vi.unstubAllGlobals());

function stubNarrowScreen() {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('max-width'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }));
}

async function showList(query = '', world: WorldForTest = aWorld()) {
  const rendered = await renderScreen(<InterfaceUsersPage />, {
    world,
    path: `${paths.interfaceUsers.list}${query}`,
  });
  await screen.findByText('Interface users', { selector: 'h1 bdi' });
  const { user, router } = rendered;
  const filters = () => within(screen.getByRole('group', { name: 'Filters' }));
  async function choose(filter: string, option: string | RegExp) {
    await user.click(filters().getByRole('button', { name: filter }));
    await user.click(await screen.findByRole('radio', { name: option }));
  }
  async function find(filter: string, typed: string, option: RegExp) {
    await user.click(filters().getByRole('button', { name: filter }));
    await user.type(await screen.findByRole('combobox', { name: `Search in ${filter}` }), typed);
    await user.click(await screen.findByRole('option', { name: option }));
  }
  const searched = () => Object.fromEntries(new URLSearchParams(router.state.location.search));
  return { ...rendered, filters, choose, find, searched };
}

const users = (world: WorldForTest) => Array.from(world.store.users.all());

describe('filters', () => {
  test('each stands in the address, and together they narrow the list', async () => {
    const { world, choose, find, searched, filters } = await showList();
    await choose('Type', 'System user');
    await waitFor(() => expect(searched()).toEqual({ type: 'system' }));
    await choose('Owner', 'Console');
    await find('Group', 'erp', /^ERP connectors/);
    await find('Permission', 'order_read', /^Read orders/);
    await choose('Last used', 'More than 30 days ago');
    await waitFor(() =>
      expect(searched()).toEqual({
        type: 'system',
        owner: 'console',
        group: 'erp_connectors',
        permission: 'order_read',
        used: '30',
      }),
    );
    const limit = Math.floor(Date.now() / 86_400_000) * 86_400_000 - 30 * 86_400_000;
    const left = users(world).filter(
      (one) =>
        one.groups.includes('erp_connectors') &&
        one.lastUsedAt !== null &&
        Date.parse(one.lastUsedAt) < limit,
    );
    expect(await screen.findByText(`${left.length} of ${users(world).length}`)).toBeDefined();
    expect(filters().getByRole('button', { name: 'Group: ERP connectors' })).toBeDefined();
  });

  test('an app can be looked at alone, and never used is a word', async () => {
    const { world, choose, searched, user } = await showList();
    const [app] = users(world).flatMap(({ owner }) => (owner.kind === 'app' ? [owner] : []));
    if (app === undefined) throw new Error('The tenant has no app.');
    await choose('Owner', app.appName);
    await waitFor(() => expect(searched()).toEqual({ owner: `app:${app.appId}` }));
    const owned = users(world).filter(
      ({ owner }) => owner.kind === 'app' && owner.appId === app.appId,
    );
    expect(await screen.findByText(`${owned.length} of ${users(world).length}`)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    await waitFor(() => expect(searched()).toEqual({}));
    await choose('Last used', 'Never used');
    const unused = users(world).filter((one) => one.lastUsedAt === null);
    expect(await screen.findByText(`${unused.length} of ${users(world).length}`)).toBeDefined();
  });
});

describe('on a narrow screen', () => {
  test('the filters are in a sheet that says how many are left', async () => {
    stubNarrowScreen();
    const { user, world, searched } = await showList();
    await user.click(await screen.findByRole('button', { name: 'Filters' }));
    const sheet = within(await screen.findByRole('dialog', { name: 'Filters' }));
    expect(sheet.queryByRole('button', { name: 'Clear all' })).toBeNull();
    await user.click(sheet.getByRole('button', { name: 'Active' }));
    await user.click(await screen.findByRole('radio', { name: 'Inactive' }));
    const idle = users(world).filter((one) => !one.active).length;
    const left = `${idle} of ${users(world).length} interface users`;
    expect(await sheet.findByText(left)).toBeDefined();
    await user.click(sheet.getByText('Show the list'));
    await waitFor(() => expect(screen.queryByText('Show the list')).toBeNull());
    expect(screen.getByRole('button', { name: 'Filters (1)' })).toBeDefined();

    await user.click(screen.getByRole('button', { name: 'Filters (1)' }));
    await user.click(await screen.findByText('Clear all'));
    await waitFor(() => expect(searched()).toEqual({}));
  });
});

describe('columns and rows', () => {
  test('the groups of a user are shown by name where their column is chosen', async () => {
    const { user, searched } = await showList('?q=sap-connector');
    await screen.findByRole('link', { name: 'sap-connector' });
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Groups' }));
    await user.click(screen.getByRole('checkbox', { name: 'Created' }));
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('columnheader', { name: 'Groups' })).toBeDefined();
    expect((await screen.findAllByText('ERP connectors')).length).toBeGreaterThan(0);
    expect(searched().columns?.split(',')).toContain('created');
  });

  test('an address is copied from its row; what was refused is selected and said', async () => {
    const world = aWorld();
    const shown = users(world).find((one) => one.name === 'sap-connector-test');
    const { user } = await showList('?q=sap-connector-test', world);
    const button = await screen.findByRole('button', { name: 'Copy address' });
    await user.click(button);
    expect(await navigator.clipboard.readText()).toBe(shown?.email);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('Refused'));
    await user.click(button);
    expect(await screen.findByText(/The browser refused to copy/)).toBeDefined();
    const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Copy address' });
    expect(box.value.slice(box.selectionStart ?? 0, box.selectionEnd ?? 0)).toBe(shown?.email);
  });

  test('a switch whose answer is on its way is not sent a second time', async () => {
    const world = aWorld();
    const idle = users(world).find((one) => !one.active && one.owner.kind === 'console');
    if (idle === undefined) throw new Error('Nobody is inactive.');
    world.faults.plan({ match: { method: 'PATCH' }, effect: { delayMs: 200 } });
    const { user, asked } = await showList('?active=no', world);
    const toggle = await screen.findByLabelText(`${idle.name} active`);
    await user.dblClick(toggle);
    expect(await screen.findByText(new RegExp(`^${idle.name} is active`))).toBeDefined();
    expect(asked.filter((line) => line.startsWith('PATCH'))).toHaveLength(1);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});
