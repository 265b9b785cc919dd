// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { describe, expect, test } from 'vitest';
import { callList, type CallQuery } from '#src/contract/calls.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { paths } from '#src/lib/paths.ts';
import { listCalls } from '#src/mocks/calls/call-list.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { CallsTab } from './calls-tab.tsx';
import { UserCallSheet } from './user-call-sheet.tsx';

const routes: readonly RouteObject[] = [
  {
    path: '/interface-users/:id/calls',
    element: <CallsTab />,
    children: [{ path: ':callId', element: <UserCallSheet /> }],
  },
];

const open = (world: WorldForTest, { id }: InterfaceUser, rest = '') =>
  renderScreen(routes, { world, path: `${paths.interfaceUsers.calls(id)}${rest}` });

function named(world: WorldForTest, name: string): InterfaceUser {
  for (const user of world.store.users.all()) if (user.name === name) return user;
  throw new Error(`Nobody is called ${name}.`);
}

const callsOf = (world: WorldForTest, { id }: InterfaceUser, more: CallQuery = {}) =>
  callList.parse(listCalls(world, { user: id, limit: 500, ...more }));

const rows = async () => {
  const table = await screen.findByRole('table');
  await within(table).findAllByRole('rowheader');
  return within(table)
    .getAllByRole('rowheader')
    .map((cell) => cell.closest('tr'));
};
const press = (name: RegExp | string) => screen.getByRole('button', { name });

describe('the calls of a user', () => {
  test('stand newest first: when, where to, with what, and what came of it', async () => {
    const world = aWorld();
    const shown = named(world, 'EDI gateway');
    await open(world, shown);
    const [newest] = callsOf(world, shown).items;
    const [first] = await rows();
    expect(first?.textContent).toContain(`${newest?.method} ${newest?.address}`);
    expect(first?.textContent).toContain('Password');
    expect(first?.querySelector('time')?.getAttribute('datetime')).toBe(newest?.at);
    expect(await screen.findByText(`${callsOf(world, shown).total} calls`)).toBeDefined();
    const headers = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(headers).toEqual(['When', 'Endpoint', 'Credential', 'Outcome', 'Processing']);
  });

  test('are narrowed by outcome and reason, in the address', async () => {
    const world = aWorld();
    const { user, router } = await open(world, named(world, 'EDI gateway'));
    await rows();
    await user.click(press('Outcome'));
    await user.click(await screen.findByRole('radio', { name: 'Refused' }));
    await waitFor(() => expect(router.state.location.search).toBe('?verdict=refused'));
    await waitFor(async () => {
      for (const row of await rows()) expect(row?.textContent).toContain('Refused');
    });
    await user.click(press('Reason'));
    await user.click(await screen.findByRole('option', { name: 'Wrong method' }));
    await waitFor(async () => {
      for (const row of await rows()) expect(row?.textContent).toContain('Wrong method405');
    });
    expect(router.state.location.search).toContain('reason=method.mismatch');
    await user.click(press('Clear all'));
    await waitFor(() => expect(router.state.location.search).toBe(''));
  });

  test('are narrowed by endpoint and by key, whose names stand on the chips', async () => {
    const world = aWorld();
    const shown = named(world, 'sap-connector');
    const { user, router } = await open(world, shown);
    await rows();
    await user.click(press('Endpoint'));
    await user.click(await screen.findByRole('option', { name: /^Price list/ }));
    await waitFor(() => expect(router.state.location.search).toMatch(/mapping=map_\w+/));
    expect(await screen.findByRole('button', { name: 'Endpoint: Price list' })).toBeDefined();
    await user.click(press('API key'));
    await user.click(await screen.findByRole('option', { name: 'Production' }));
    await waitFor(() => expect(router.state.location.search).toMatch(/key=key_\w+/));
    await waitFor(async () => {
      for (const row of await rows()) {
        expect(row?.textContent).toMatch(/Price list.*Key Production/);
      }
    });
  });

  test('are narrowed by time: a period at a press, or days', async () => {
    const world = aWorld();
    const shown = named(world, 'EDI gateway');
    const { user, router, asked } = await open(world, shown);
    await rows();
    await user.click(press('Period'));
    await user.click(await screen.findByRole('radio', { name: 'Last 7 days' }));
    await waitFor(() => expect(router.state.location.search).toBe('?period=7d'));
    const from = new Date(Date.now() - 7 * 86_400_000).toISOString();
    const week = callsOf(world, shown, { from });
    expect(await screen.findByText(`${String(week.total)} calls`)).toBeDefined();
    expect(asked.at(-1)).toMatch(/from=20\d\d-/);

    await user.click(press('Period: last 7 days'));
    await user.type(await screen.findByLabelText('From'), '2026-01-05');
    await waitFor(() => expect(router.state.location.search).toBe('?from=2026-01-05'));
    expect(await screen.findByText('Period: from 5 Jan 2026')).toBeDefined();
  });

  test('that came with a wrong password are among them', async () => {
    const world = aWorld();
    const shown = named(world, 'sap-connector-test');
    const { user } = await open(world, shown, '?reason=credential.wrong-password');
    const [first] = await rows();
    expect(first?.textContent).toContain('Wrong password401');
    const link = first?.querySelector('a');
    if (link instanceof HTMLElement) await user.click(link);
    const sheet = within(await screen.findByRole('dialog'));
    expect(
      sheet.getAllByRole('link', { name: 'Set a password for sap-connector-test' }).length,
    ).toBeGreaterThan(0);
    expect(sheet.getByRole('link', { name: 'sap-connector-test' }).getAttribute('href')).toBe(
      paths.interfaceUsers.detail(shown.id),
    );
  });

  test('a key that is filtered by keeps its name where no call names it', async () => {
    const world = aWorld();
    const shown = named(world, 'sap-connector');
    const other = [...world.store.apiKeys.all()].find(({ userId }) => userId !== shown.id);
    await open(world, shown, `?key=${other?.id}`);
    expect(await screen.findByRole('button', { name: `API key: ${other?.label}` })).toBeDefined();
    expect(await screen.findByText('No call matches')).toBeDefined();
  });
});

describe('one call', () => {
  test('says within one click why it was refused and what turns it, with every step', async () => {
    const world = aWorld();
    const shown = named(world, 'Warehouse scanner Poznań');
    const { user, router } = await open(world, shown, '?verdict=refused');
    const [first] = await rows();
    if (first instanceof HTMLElement) await user.click(first);
    const [call] = callsOf(world, shown, { verdict: 'refused' }).items;
    await waitFor(() =>
      expect(router.state.location).toMatchObject({
        pathname: paths.interfaceUsers.call(shown.id, call?.id ?? ''),
        search: '?verdict=refused',
      }),
    );
    const title = `${call?.method} ${call?.address}`;
    const sheet = within(await screen.findByRole('dialog', { name: title }));
    expect(await sheet.findAllByText('The key Gate was issued without Write stock.')).toHaveLength(
      2,
    );
    expect(sheet.getAllByRole('link', { name: 'Rotate Gate' })).toHaveLength(2);
    expect(sheet.getByText('403 Forbidden')).toBeDefined();
    expect(sheet.getByRole('link', { name: 'Key Gate' })).toBeDefined();
    expect(sheet.getByText('Not queued: it was refused')).toBeDefined();
    expect(sheet.getAllByRole('listitem')).toHaveLength(13);
    const now = sheet.getByRole('link', { name: 'See whether it can call now' });
    expect(now.getAttribute('href')).toBe(
      `${paths.interfaceUsers.access(shown.id)}?q=${(call?.mapping?.name ?? '').replaceAll(' ', '+')}`,
    );

    await user.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() =>
      expect(router.state.location).toMatchObject({
        pathname: paths.interfaceUsers.calls(shown.id),
        search: '?verdict=refused',
      }),
    );
  });

  test('that was accepted says what became of it', async () => {
    const world = aWorld();
    const shown = named(world, 'EDI gateway');
    const failed = callsOf(world, shown).items.find(
      ({ processing }) => processing.state === 'failed',
    );
    await open(world, shown, `/${failed?.id}`);
    expect(await screen.findByText('Every step passed, but processing it failed.')).toBeDefined();
    const sheet = within(screen.getByRole('dialog'));
    expect(sheet.getByText(/^The script ended with an error/)).toBeDefined();
    expect(sheet.getByText('202 Accepted')).toBeDefined();
  });

  test('that was aimed at nothing names no endpoint', async () => {
    const world = aWorld();
    const shown = named(world, 'EDI gateway');
    const [call] = callsOf(world, shown, { reason: 'endpoint.unknown' }).items;
    await open(world, shown, `/${call?.id}`);
    expect(await screen.findByText('None at this address')).toBeDefined();
    const sheet = within(screen.getByRole('dialog'));
    expect(sheet.queryByRole('link', { name: 'Try it' })).toBeNull();
    expect(sheet.getAllByRole('link', { name: /^Add an incoming mapping for/ })).toHaveLength(2);
  });

  test('that used another method names what the address answers to', async () => {
    const world = aWorld();
    const shown = named(world, 'EDI gateway');
    const [call] = callsOf(world, shown, { reason: 'method.mismatch' }).items;
    await open(world, shown, `/${call?.id}`);
    expect(await screen.findByText('None that answers to DELETE')).toBeDefined();
    const sheet = within(screen.getByRole('dialog'));
    expect(sheet.getByText('405 Method Not Allowed')).toBeDefined();
    expect(sheet.getAllByText(/^The endpoint answers to .+, not to DELETE\.$/)).toHaveLength(2);
  });

  test('that is not on record is said', async () => {
    const world = aWorld();
    await open(world, named(world, 'EDI gateway'), '/call_none');
    const sheet = within(await screen.findByRole('dialog', { name: 'Call' }));
    expect(await sheet.findByText(/This call is not on record/)).toBeDefined();
  });
});

describe('no calls', () => {
  test('of a user that never called', async () => {
    const world = aWorld();
    await open(world, named(world, 'Dealer portal Türkiye'));
    expect(await screen.findByText('No calls yet')).toBeDefined();
    expect(screen.getByText(/Nothing came in its name in the last 90 days/)).toBeDefined();
  });

  test('of a user that only its app can use', async () => {
    const world = aWorld();
    await open(world, named(world, 'Desk Intake'));
    expect(await screen.findByText(/^Only the app Service desk can use this user/)).toBeDefined();
  });

  test('that match', async () => {
    const world = aWorld();
    const { user } = await open(world, named(world, 'sap-connector'), '?verdict=refused&period=1h');
    expect(await screen.findByText('No call matches')).toBeDefined();
    expect(
      screen.getByText('Nothing was found for Outcome: Refused, Period: last hour.'),
    ).toBeDefined();
    await user.click(press('Clear search and filters'));
    expect((await rows()).length).toBeGreaterThan(3);
  });

  test('could be read', async () => {
    const world = aWorld();
    world.faults.plan({
      match: { path: '/calls' },
      effect: { status: 200, body: '<p>', contentType: 'text/html' },
    });
    const { user } = await open(world, named(world, 'sap-connector'));
    expect(await screen.findByText('The service answered something unexpected')).toBeDefined();
    world.faults.clear();
    await user.click(press('Try again'));
    expect((await rows()).length).toBeGreaterThan(3);
  });
});

test('what has come in since is read at a press', async () => {
  const world = aWorld();
  const shown = named(world, 'EDI gateway');
  const { user, asked } = await open(world, shown);
  await rows();
  const [call] = callsOf(world, shown).items;
  const at = new Date().toISOString();
  if (call !== undefined) world.store.calls.put({ ...call, at, address: 'sap/fresh' });
  const before = asked.length;
  await user.click(press('Read calls again'));
  await waitFor(async () => expect((await rows())[0]?.textContent).toContain('sap/fresh'));
  expect(asked.length).toBeGreaterThan(before);
});
