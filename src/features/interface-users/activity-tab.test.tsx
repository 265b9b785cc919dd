// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import type { ActivityEntry } from '#src/contract/activity.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { paths } from '#src/lib/paths.ts';
import { anInterfaceUser } from '#src/mocks/builders.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { ActivityTab } from './activity-tab.tsx';

const minute = 60_000;

/** Somebody without a history, and a pen to write one: the first is the oldest, a minute apart. */
function aNewcomer(world: WorldForTest) {
  const user = anInterfaceUser({ name: 'Weighbridge' });
  world.store.users.put(user);
  const begun = world.now().getTime() - 400 * minute;
  let written = 0;
  const write = (given: Partial<ActivityEntry> = {}) => {
    written += 1;
    world.store.activity.put({
      id: `act_${String(written).padStart(4, '0')}`,
      at: new Date(begun + written * minute).toISOString(),
      by: { id: 'usr_x', name: 'Ida Berg' },
      action: 'updated',
      target: { kind: 'interface-user', id: user.id, name: user.name },
      changes: [{ field: 'name', before: `name ${written - 1}`, after: `name ${written}` }],
      ...given,
    });
  };
  return { user, write };
}

const open = (world: WorldForTest, { id }: InterfaceUser) =>
  renderScreen([{ path: '/interface-users/:id/activity', element: <ActivityTab /> }], {
    world,
    path: paths.interfaceUsers.activity(id),
  });

/** The lines of the log under its header. */
const lines = () => screen.getAllByRole('row').slice(1);

test('where nothing has happened yet it says what will stand here', async () => {
  const world = aWorld();
  await open(world, aNewcomer(world).user);
  expect(await screen.findByRole('heading', { name: 'No activity yet' })).toBeDefined();
  expect(screen.getByText(/^What is changed from now on stands here/)).toBeDefined();
});

test('a log is read a hundred at a time, older ones on demand', async () => {
  const world = aWorld();
  const { user: newcomer, write } = aNewcomer(world);
  for (let count = 0; count < 130; count += 1) write();
  const { user, asked } = await open(world, newcomer);
  expect(await screen.findByText('100 of 130')).toBeDefined();
  expect(lines()).toHaveLength(100);
  expect(within(lines()[0] ?? document.body).getByText('name 130')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Show older' }));
  await waitFor(() => expect(lines()).toHaveLength(130));
  expect(screen.queryByRole('button', { name: 'Show older' })).toBeNull();
  expect(asked.filter((line) => line.includes('/activity'))).toHaveLength(2);
});

test('sign-ins in a row are one line, which tells each time', async () => {
  const world = aWorld();
  const { user: newcomer, write } = aNewcomer(world);
  for (let count = 0; count < 4; count += 1) {
    write({ action: 'signed-in', by: { id: newcomer.id, name: newcomer.name }, changes: [] });
  }
  const { user } = await open(world, newcomer);
  expect(await screen.findByText(/^signed in 4 times, first/)).toBeDefined();
  await user.click(screen.getByText('Each time'));
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
  expect(lines()).toHaveLength(1);
});

test('each entry says who did it, what came and what went, and nothing that is secret', async () => {
  const world = aWorld();
  const { user: newcomer, write } = aNewcomer(world);
  const { id, name } = world.operator;
  write({
    by: null,
    action: 'created',
    changes: [
      { field: 'email', before: null, after: 'weighbridge@example.com' },
      { field: 'groups', before: null, after: [] },
      { field: 'password', before: null, after: 'set' },
    ],
  });
  write({
    by: { id, name },
    action: 'deactivated',
    changes: [{ field: 'active', before: true, after: false }],
  });
  write({ changes: [{ field: 'groups', before: ['a'], after: ['a'] }] });
  write({ changes: [{ field: 'clientSecret', before: 'hunter1', after: 'hunter2' }] });
  await open(world, newcomer);
  await screen.findByRole('table', { name: 'Activity of Weighbridge, newest first' });
  const [secret, same, off, created] = lines().map((line) => line.textContent);
  expect(secret).toContain('clientSecretChanged');
  expect(document.body.textContent).not.toContain('hunter');
  expect(same).toContain('The same as before');
  expect(off).toContain(`${name} (you) deactivated it`);
  expect(off).not.toContain('Off');
  expect(created).toContain('The service created it');
  expect(created).toContain('weighbridge@example.com');
  expect(created).toContain('PasswordSet');
  expect(created).not.toContain('Groups');
});

test('a log that can not be read says why; one that was read stays', async () => {
  const world = aWorld();
  const { user: newcomer, write } = aNewcomer(world);
  write();
  const broken = { problem: 'invalid-request', detail: 'Not now.' } as const;
  const match = { path: '/interface-users/:id/activity' };
  world.faults.plan({ match, effect: broken });
  const { user, client } = await open(world, newcomer);
  expect(await screen.findByText('Not now.')).toBeDefined();
  expect(screen.queryByRole('table')).toBeNull();
  world.faults.clear();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('table')).toBeDefined();

  world.faults.plan({ match, effect: broken });
  void client.invalidateQueries({ queryKey: interfaceUserQueries.all });
  expect(await screen.findByText(/Not now\./)).toBeDefined();
  expect(lines()).toHaveLength(1);
  world.faults.clear();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByText(/Not now\./)).toBeNull());
});
