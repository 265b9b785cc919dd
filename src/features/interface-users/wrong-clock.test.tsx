// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { Outlet, type RouteObject } from 'react-router';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { issueKey } from '#src/mocks/keys/key-writes.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { ActivityTab } from './activity-tab.tsx';
import { CallsTab } from './calls-tab.tsx';
import { InterfaceUsersPage } from './interface-users-page.tsx';
import { KeysTab } from './keys-tab.tsx';
import { listLoader } from './list-loader.ts';
import { UserIssueKeySheet } from './user-issue-key-sheet.tsx';

const minute = 60_000;
const day = 1440 * minute;

afterEach(() => {
  vi.useRealTimers();
});

const routes: readonly RouteObject[] = [
  {
    path: '/interface-users/:id',
    element: <Outlet />,
    children: [
      {
        path: 'api-keys',
        element: <KeysTab />,
        children: [{ path: 'new', element: <UserIssueKeySheet /> }],
      },
      { path: 'activity', element: <ActivityTab /> },
      { path: 'calls', element: <CallsTab /> },
    ],
  },
];

/** An active system user of the console with permissions of its own. */
function robotIn(world: WorldForTest): InterfaceUser {
  for (const user of world.store.users.all()) {
    const { owner, type, active, permissions, lastUsedAt } = user;
    const isOfConsole = owner.kind === 'console' && type === 'system';
    if (isOfConsole && active && permissions.length > 1 && lastUsedAt !== null) return user;
  }
  throw new Error('Nobody in the tenant is like that.');
}

function putKey(world: WorldForTest, label: string, expiresAt: string | null) {
  const secret = `ifk_${'Test'.repeat(8)}123456`;
  issueKey(world, world.operator, robotIn(world), { label, expiresAt }, { secret, hash: label });
}

describe.each([
  ['60 days behind', 60],
  ['300 days ahead', -300],
  ['three years behind', 1096],
  ['three years ahead', -1096],
])('with a computer whose clock is %s', (_, days) => {
  const serverNow = () => new Date(Date.now() + days * day);
  const aWorldOff = () => aWorld({ now: serverNow });
  const show = (world: WorldForTest, tab: string) =>
    renderScreen(routes, { path: `/interface-users/${robotIn(world).id}/${tab}`, world });

  test('a key that ends in 90 days ends 90 days from now, as the form says', async () => {
    const world = aWorldOff();
    const { user } = await show(world, 'api-keys/new');
    await user.type(await screen.findByRole('textbox', { name: 'Label' }), 'Test bench');
    const echo = screen.getByText(/It ends on/).textContent ?? '';
    await screen.findByRole('list', { name: 'Permissions the key will carry' });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('dialog', { name: /Copy the secret of Test bench now/ });

    const key = [...world.store.apiKeys.all()].find(({ label }) => label === 'Test bench');
    const end = Date.parse(key?.expiresAt ?? '');
    expect(Math.abs(end - serverNow().getTime() - 90 * day)).toBeLessThan(minute);
    expect(echo).toContain(String(new Date(end).getFullYear()));
  });

  test('a day that is over for the server is refused, and one that is not is taken', async () => {
    const world = aWorldOff();
    const { user } = await show(world, 'api-keys/new');
    await user.type(await screen.findByRole('textbox', { name: 'Label' }), 'Test bench');
    await user.click(screen.getByRole('combobox', { name: 'Expires' }));
    await user.click(await screen.findByRole('option', { name: 'On a date' }));
    const box = screen.getByLabelText('Last day');
    const dayAfter = (count: number) =>
      new Date(serverNow().getTime() + count * day).toISOString().slice(0, 10);

    await user.type(box, dayAfter(-3));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Choose a day that is not over yet.')).toBeDefined();
    await user.clear(box);
    await user.type(box, dayAfter(3));
    expect(screen.getByText(/It ends on/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('dialog', { name: /Copy the secret of Test bench now/ });
  });

  test('the list of keys says how far off their ends are, beside a state that fits', async () => {
    const world = aWorldOff();
    putKey(world, 'Night shift', new Date(serverNow().getTime() + 20.5 * day).toISOString());
    await show(world, 'api-keys');
    const row = await screen.findByRole('row', { name: /Night shift/ });
    expect(within(row).getByText('Active')).toBeDefined();
    expect(within(row).getByText(/^in 20 days/)).toBeDefined();
  });

  test('what has happened is never ahead', async () => {
    const world = aWorldOff();
    putKey(world, 'Night shift', null);
    await show(world, 'activity');
    expect(await screen.findAllByText(/^just now/)).not.toHaveLength(0);
    expect(screen.queryByText(/^in \d/)).toBeNull();
  });

  test('a period of calls counts back from the server’s now', async () => {
    const world = aWorldOff();
    const { asked } = await show(world, 'calls?period=24h');
    await waitFor(() => expect(asked.some((line) => line.includes('from='))).toBe(true));
    for (const line of asked) {
      const from = new URL(line.slice(4), 'http://localhost').searchParams.get('from');
      if (from === null) continue;
      const since = serverNow().getTime() - Date.parse(from);
      expect(Math.abs(since - day)).toBeLessThan(minute);
    }
  });

  test('the list of users asks once for who was not used since, counted from the server’s now', async () => {
    const world = aWorldOff();
    const { asked } = await renderScreen(
      (client) => [
        {
          path: '/interface-users',
          loader: listLoader(client),
          HydrateFallback: () => null,
          element: <InterfaceUsersPage />,
        },
      ],
      { path: '/interface-users?used=30&columns=name,lastUsed,updated', world },
    );
    expect(await screen.findAllByText(/ ago$/)).not.toHaveLength(0);
    expect(screen.queryByText(/^in \d/)).toBeNull();
    const limits = asked.flatMap((line) => {
      const found = /lastUsedBefore=([^&]+)/.exec(line)?.[1];
      return found === undefined ? [] : [decodeURIComponent(found)];
    });
    expect(new Set(limits).size).toBe(1);
    const since = serverNow().getTime() - Date.parse(limits[0] ?? '');
    expect(since).toBeGreaterThanOrEqual(30 * day);
    expect(since).toBeLessThan(31 * day);
  });
});

test('a key whose end passes while one looks at the list is expired', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] });
  const world = aWorld({ now: () => new Date(Date.now() + 60 * day) });
  putKey(world, 'Night shift', new Date(Date.now() + 60 * day + 5 * minute).toISOString());
  await renderScreen(routes, { path: `/interface-users/${robotIn(world).id}/api-keys`, world });
  const state = (word: string) =>
    within(screen.getByRole('row', { name: /Night shift/ })).queryByText(word);
  await vi.waitFor(() => expect(state('Expiring')).not.toBeNull());
  act(() => {
    vi.advanceTimersByTime(6 * minute);
  });
  expect(state('Expiring')).toBeNull();
  expect(state('Expired')).not.toBeNull();
});
