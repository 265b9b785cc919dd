// @vitest-environment jsdom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { problemOf } from '#src/contract/problem.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { pick } from '#src/test/pick.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { InterfaceUsersPage } from './interface-users-page.tsx';

// Roles of hundreds of cells take a moment where there is no real browser.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

async function showList(world: WorldForTest, query: string) {
  const rendered = await renderScreen(<InterfaceUsersPage />, {
    world,
    path: `/interface-users${query}`,
  });
  const { user } = rendered;
  const tick = async (label: string) => user.click(await screen.findByLabelText(`Select ${label}`));
  const bar = async () => within(await screen.findByRole('region', { name: 'Selected rows' }));
  /** Opens the question of an action that is in the menu. */
  async function ask(action: string) {
    await user.click((await bar()).getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: action }));
    return within(await screen.findByRole('dialog', { name: /\?$/ }));
  }
  async function askDangerous(action: string) {
    await user.click((await bar()).getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: action }));
    return within(await screen.findByRole('alertdialog'));
  }
  return { ...rendered, tick, bar, ask, askDangerous };
}

function firstOf(world: WorldForTest, is: (user: InterfaceUser) => boolean): InterfaceUser {
  for (const user of world.store.users.all()) {
    if (user.id !== world.operator.id && is(user)) return user;
  }
  throw new Error('Nobody in this world is like that.');
}

const isPlain = (one: InterfaceUser) =>
  one.active && one.type === 'system' && one.owner.kind === 'console';
const now = (world: WorldForTest, { id }: InterfaceUser) => world.store.users.get(id);

test('a permission is granted, and whoever had it already is counted as skipped', async () => {
  const world = aWorld();
  const holder = firstOf(world, (one) => isPlain(one) && one.permissions.includes('order_read'));
  const { user, tick, ask } = await showList(world, `?q=${holder.name}`);
  await tick(holder.name);
  const dialog = await ask('Grant permissions');
  await user.click(await dialog.findByRole('checkbox', { name: /ticket_create/ }));
  await user.click(dialog.getByRole('button', { name: 'Grant permissions' }));
  expect(await screen.findByText('Permissions granted to 1 interface user.')).toBeDefined();
  expect(now(world, holder)?.permissions).toContain('ticket_create');

  await tick(holder.name);
  const again = await ask('Grant permissions');
  await user.click(await again.findByRole('checkbox', { name: /ticket_create/ }));
  await user.click(again.getByRole('button', { name: 'Grant permissions' }));
  expect(
    await screen.findByText('Nothing was changed, 1 skipped, being so already.'),
  ).toBeDefined();
});

test('a permission is revoked where it is held directly', async () => {
  const world = aWorld();
  const holder = firstOf(world, (one) => isPlain(one) && one.permissions.includes('order_read'));
  const { user, tick, askDangerous } = await showList(world, `?q=${holder.name}`);
  await tick(holder.name);
  const dialog = await askDangerous('Revoke permissions');
  expect(dialog.getByText(/what a group grants them stays/)).toBeDefined();
  await user.click(await dialog.findByRole('checkbox', { name: /order_read/ }));
  await dialog.findByText(/accepted now would be refused/);
  await user.click(dialog.getByRole('button', { name: 'Revoke permissions' }));
  expect(await screen.findByText('Permissions revoked from 1 interface user.')).toBeDefined();
  expect(now(world, holder)?.permissions).not.toContain('order_read');
});

test('users are put in a group and taken out again, and not before one is chosen', async () => {
  const world = aWorld();
  const wanted = firstOf(world, (one) => isPlain(one) && !one.groups.includes('AUTHORS'));
  const { user, tick, ask, askDangerous } = await showList(world, `?q=${wanted.name}`);
  await tick(wanted.name);
  const joining = await ask('Add to groups');
  await joining.findByRole('combobox', { name: 'Groups' });
  await user.click(joining.getByRole('button', { name: 'Add to groups' }));
  expect(joining.getByText('Choose at least one group.')).toBeDefined();
  await pick(user, 'Groups', /^Authors/);
  await user.click(joining.getByRole('button', { name: 'Add to groups' }));
  expect(await screen.findByText('1 interface user added to groups.')).toBeDefined();
  expect(now(world, wanted)?.groups).toContain('AUTHORS');

  await tick(wanted.name);
  const leaving = await askDangerous('Remove from groups');
  await pick(user, 'Groups', /^Authors/);
  await leaving.findByText('No call that is accepted now would be refused.');
  await user.click(leaving.getByRole('button', { name: 'Remove from groups' }));
  expect(await screen.findByText('1 interface user removed from groups.')).toBeDefined();
  expect(now(world, wanted)?.groups).not.toContain('AUTHORS');
});

test('the inactive ones of the console are deleted, the rest is named with the reason', async () => {
  const world = aWorld();
  const all = Array.from(world.store.users.all());
  const idle = all.filter((one) => !one.active);
  const own = idle.filter((one) => one.owner.kind === 'console');
  const { user, tick, askDangerous } = await showList(world, '?active=no');
  for (const one of idle) await tick(one.name);
  const [kept] = own;
  if (kept === undefined) throw new Error('Nobody is inactive.');
  world.store.users.put({ ...kept, active: true, etag: world.store.nextEtag() });
  const dialog = await askDangerous('Delete');
  await dialog.findByText('No call that is accepted now would be refused.');
  await user.click(dialog.getByRole('button', { name: 'Delete' }));

  const outcome = within(await screen.findByRole('dialog', { name: /deleted, \d+ failed/ }));
  expect(outcome.getByText(`${kept.name} is active`, { exact: false })).toBeDefined();
  for (const one of own.slice(1)) expect(now(world, one)).toBeUndefined();
  expect(now(world, kept)).toBeDefined();
  await user.click(outcome.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('everybody that matches is meant once one says so, also those whose rows are not there', async () => {
  const world = aWorld({ scenario: 'large' });
  const idle = Array.from(world.store.users.all()).filter(
    (one) => !one.active && one.name.includes('Cork'),
  );
  const { user, bar, asked } = await showList(world, '?q=cork&active=no');
  await user.click(await screen.findByLabelText('Select all'));
  expect((await bar()).getByText(`${idle.length} selected`)).toBeDefined();
  await user.click((await bar()).getByRole('button', { name: 'Activate' }));
  const title = `Activate ${idle.length} interface users?`;
  const dialog = within(await screen.findByRole('dialog', { name: title }));
  expect(dialog.getByText(new RegExp(`and ${idle.length - 5} more\\.$`))).toBeDefined();
  await user.click(dialog.getByRole('button', { name: 'Activate' }));
  expect(await screen.findByText(`${idle.length} interface users activated.`)).toBeDefined();
  expect(idle.length).toBeGreaterThan(100);
  expect(idle.every((one) => now(world, one)?.active)).toBe(true);
  expect(asked.filter((one) => one.startsWith('POST'))).toHaveLength(1);
});

test('before all that match are switched off, their calls are counted and the latest named', async () => {
  const world = aWorld({ scenario: 'large' });
  const { user, bar, asked } = await showList(world, '?q=cork&active=yes');
  await user.click(await screen.findByLabelText('Select all'));
  await user.click((await bar()).getByRole('button', { name: 'Deactivate' }));
  const dialog = within(await screen.findByRole('alertdialog'));
  expect(
    await dialog.findByText(/^[\d,]{5,} calls that are accepted now would be refused:/),
  ).toBeDefined();
  const calls = dialog.getByRole('list', { name: 'Calls that would be refused' });
  expect(calls.children).toHaveLength(500);
  expect(dialog.getByText(/^And [\d,]+ more calls/)).toBeDefined();
  await user.click(dialog.getByRole('button', { name: 'Keep as they are' }));
  expect(asked.filter((one) => one === 'POST /interface-users/bulk')).toEqual([]);
});

test('a row is taken out of all, and the rest of a range comes with Shift', async () => {
  const world = aWorld();
  const { user, bar } = await showList(world, '?type=system&active=yes');
  await user.click(await screen.findByLabelText('Select all'));
  const all = Number((await bar()).getByText(/selected/).textContent.split(' ')[0]);
  const boxes = screen.getAllByLabelText(/^Select (?!all)/);
  const [first, second, , fourth] = boxes;
  if (first === undefined || second === undefined || fourth === undefined) {
    throw new Error('The list is too short.');
  }
  await user.click(first);
  expect((await bar()).getByText(new RegExp(`^${all - 1} selected`))).toBeDefined();
  await user.click((await bar()).getByRole('button', { name: `Select all ${all} that match` }));
  expect((await bar()).getByText(`${all} selected`)).toBeDefined();
  await user.click((await bar()).getByRole('button', { name: 'Clear selection' }));
  expect(screen.queryByRole('region', { name: 'Selected rows' })).toBeNull();

  await user.click(second);
  await user.keyboard('{Shift>}');
  await user.click(fourth);
  await user.keyboard('{/Shift}');
  expect((await bar()).getByText(/^3 selected/)).toBeDefined();
});

test('who closes the question while the answer is on its way is told by a notice', async () => {
  const world = aWorld();
  const wanted = firstOf(world, (one) => !one.active && one.owner.kind === 'console');
  const { user, tick, bar } = await showList(world, '?active=no');
  await tick(wanted.name);
  world.faults.plan(
    { match: { method: 'POST', times: 1 }, effect: { delayMs: 300 } },
    { match: { method: 'POST', times: 1 }, effect: { problem: 'unavailable', detail: 'Later.' } },
  );
  for (const said of [/Later\.$/, '1 interface user activated.']) {
    await user.click((await bar()).getByRole('button', { name: 'Activate' }));
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Activate 1 interface user?' }),
    );
    await user.click(dialog.getByRole('button', { name: 'Activate' }));
    await user.click(dialog.getByRole('button', { name: 'Keep as they are' }));
    expect(await screen.findByText(said)).toBeDefined();
    world.faults.plan({ match: { method: 'POST', times: 1 }, effect: { delayMs: 300 } });
  }
  expect(now(world, wanted)?.active).toBe(true);
});

test('of many that failed fifty are named, those that the list has not read too, and a retry that fails says so', async () => {
  const world = aWorld({ scenario: 'large' });
  const { user, bar } = await showList(world, '?q=cork&active=no');
  await user.click(await screen.findByLabelText('Select all'));
  const idle = Array.from(world.store.users.all()).filter(
    (one) => !one.active && one.name.includes('Cork'),
  );
  const problem = problemOf('conflict', 'Its partner has not agreed.');
  const results = idle.map(({ id }, at) =>
    at % 2 === 0 ? { id, outcome: 'failed', problem } : { id, outcome: 'skipped' },
  );
  world.faults.plan(
    {
      match: { method: 'POST', times: 1 },
      effect: { status: 200, body: JSON.stringify({ results }), contentType: 'application/json' },
    },
    { match: { method: 'POST', times: 1 }, effect: { problem: 'unavailable', detail: 'Later.' } },
  );
  await user.click((await bar()).getByRole('button', { name: 'Activate' }));
  const question = within(await screen.findByRole('dialog', { name: /^Activate/ }));
  await user.click(question.getByRole('button', { name: 'Activate' }));

  const outcome = within(await screen.findByRole('dialog', { name: /^Nothing was changed, / }));
  const part = (name: RegExp) => within(outcome.getByRole('region', { name }));
  const failed = Math.ceil(idle.length / 2);
  expect(part(/^Failed/).getAllByText(/Its partner has not agreed/)).toHaveLength(50);
  expect(part(/^Failed/).getByText(`And ${failed - 50} more.`)).toBeDefined();
  expect(part(/^Skipped/).getAllByText(/It was active already/)).toHaveLength(50);
  const unread = idle[98]?.name ?? '';
  expect(await part(/^Failed/).findByText(unread)).toBeDefined();
  await user.click(outcome.getByRole('button', { name: 'Try the failed ones again' }));
  expect(await outcome.findByText('Later.')).toBeDefined();
  await user.click(outcome.getByRole('button', { name: 'Close' }));
  expect(await screen.findByText(new RegExp(`^${failed} selected`))).toBeDefined();
});
