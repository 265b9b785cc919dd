// @vitest-environment jsdom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { InterfaceUsersPage } from './interface-users-page.tsx';

// Roles of hundreds of cells take a moment where there is no real browser.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

async function showList(world: WorldForTest, query = '') {
  const rendered = await renderScreen(<InterfaceUsersPage />, {
    world,
    path: `/interface-users${query}`,
  });
  await screen.findByText('Interface users', { selector: 'h1 bdi' });
  const tick = async ({ name }: InterfaceUser) =>
    rendered.user.click(await screen.findByLabelText(`Select ${name}`));
  const bar = async () => within(await screen.findByRole('region', { name: 'Selected rows' }));
  return { ...rendered, tick, bar };
}

function others(world: WorldForTest, is: (user: InterfaceUser) => boolean): InterfaceUser[] {
  return [...world.store.users.all()].filter((user) => user.id !== world.operator.id && is(user));
}

function firstOf(users: readonly InterfaceUser[]): InterfaceUser {
  const [first] = users;
  if (first === undefined) throw new Error('Nobody in this world is like that.');
  return first;
}

const isActive = (world: WorldForTest, user: InterfaceUser) =>
  world.store.users.get(user.id)?.active;

test('several users are deactivated at once, after the list has said what that means', async () => {
  const world = aWorld();
  const { user, tick, bar } = await showList(world, '?active=yes&type=system&owner=console');
  const wanted = others(
    world,
    (one) => one.active && one.type === 'system' && one.owner.kind === 'console',
  )
    .toSorted((one, other) => one.name.localeCompare(other.name))
    .slice(0, 2);
  for (const one of wanted) await tick(one);
  expect((await bar()).getByText('2 selected')).toBeDefined();
  await user.click((await bar()).getByRole('button', { name: 'Deactivate' }));
  const dialog = within(
    await screen.findByRole('alertdialog', { name: 'Deactivate 2 interface users?' }),
  );
  expect(dialog.getByText(`${wanted.map((one) => one.name).join(' and ')}.`)).toBeDefined();
  expect(await dialog.findByText(/accepted now would be refused/)).toBeDefined();
  await user.click(dialog.getByRole('button', { name: 'Deactivate' }));
  expect(await screen.findByText('2 interface users deactivated.')).toBeDefined();
  expect(wanted.map((one) => isActive(world, one))).toEqual([false, false]);
  expect(screen.queryByRole('region', { name: 'Selected rows' })).toBeNull();
});

test('who could not be changed is named with the reason, and tried again', async () => {
  const world = aWorld();
  const { user, bar, asked } = await showList(world, '?type=administrator&active=yes');
  const colleagues = others(world, (one) => one.type === 'administrator' && one.active);
  await user.click(await screen.findByLabelText('Select all'));
  await user.click((await bar()).getByRole('button', { name: 'Deactivate' }));
  const question = within(await screen.findByRole('alertdialog'));
  await question.findByText(/accepted now would be refused/);
  await user.click(question.getByRole('button', { name: 'Deactivate' }));
  const outcome = within(await screen.findByRole('dialog', { name: /1 failed/ }));
  expect(outcome.getByText(world.operator.name)).toBeDefined();
  expect(outcome.getByText(/signed in as/)).toBeDefined();
  expect(colleagues.map((one) => isActive(world, one))).not.toContain(true);
  await user.click(outcome.getByRole('button', { name: 'Try the failed ones again' }));
  await waitFor(() =>
    expect(asked.filter((request) => request === 'POST /interface-users/bulk')).toHaveLength(2),
  );
  await user.click(await screen.findByRole('button', { name: 'Close' }));
  expect(await screen.findByText('1 selected')).toBeDefined();
});

test('a permission is granted to several users, and not before one is chosen', async () => {
  const world = aWorld();
  const wanted = firstOf(others(world, (one) => one.type === 'system'));
  const { user, tick, bar } = await showList(world, `?q=${wanted.name}`);
  await tick(wanted);
  await user.click((await bar()).getByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('menuitem', { name: 'Grant permissions' }));
  const dialog = within(
    await screen.findByRole('dialog', { name: 'Grant permissions to 1 interface user?' }),
  );
  await user.click(dialog.getByRole('button', { name: 'Grant permissions' }));
  expect(dialog.getByText('Choose at least one permission.')).toBeDefined();
});

test('what the request as a whole met stands in the question, and the same request is sent again', async () => {
  const world = aWorld();
  const wanted = firstOf(others(world, (one) => !one.active && one.owner.kind === 'console'));
  world.faults.plan({
    match: { method: 'POST', path: '/interface-users/bulk', times: 1 },
    effect: { problem: 'unavailable', detail: 'Back in a minute.' },
  });
  const { user, tick, bar } = await showList(world, '?active=no');
  await tick(wanted);
  await user.click((await bar()).getByRole('button', { name: 'Activate' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Activate 1 interface user?' }));
  await user.click(dialog.getByRole('button', { name: 'Activate' }));
  expect(await dialog.findByText('Back in a minute.')).toBeDefined();
  await user.click(dialog.getByRole('button', { name: 'Activate' }));
  expect(await screen.findByText('1 interface user activated.')).toBeDefined();
  expect(isActive(world, wanted)).toBe(true);
});

test('support staff may tick rows and export them, and is told why nothing else can be done', async () => {
  const world = aWorld({ role: 'support' });
  const wanted = firstOf(others(world, (one) => one.type === 'system'));
  const { user, tick, bar } = await showList(world, `?q=${wanted.name}`);
  await tick(wanted);
  for (const name of ['Activate', 'Deactivate']) {
    expect((await bar()).getByRole('button', { name }).getAttribute('aria-disabled')).toBe('true');
  }
  await user.click((await bar()).getByRole('button', { name: 'More' }));
  const [exporting, ...blocked] = screen.getAllByRole('menuitem');
  expect(blocked).toHaveLength(5);
  for (const item of blocked) {
    expect(item.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(item.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toMatch(/administrator/i);
    await user.click(item);
  }
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(exporting?.textContent).toBe('Export as manifest');
  expect(exporting?.getAttribute('aria-disabled')).toBeNull();
});
