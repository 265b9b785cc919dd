// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { type InterfaceUser, interfaceUserId } from '#src/contract/interface-user-record.ts';
import { paths } from '#src/lib/paths.ts';
import { anInterfaceUser } from '#src/mocks/builders.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { EditInterfaceUserSheet } from './edit-interface-user-sheet.tsx';
import { lossIn } from './loss-in.ts';

/** A user in a group, with permissions and keys of its own that reach something. */
function connector({ store }: WorldForTest): InterfaceUser {
  for (const user of store.users.all()) if (user.name === 'sap-connector') return user;
  throw new Error('The tenant has no such user.');
}

// What is fetched when it is needed is there at once: the tests are not about the fetching.
beforeAll(async () => {
  await import('./kind-fields.tsx');
});

async function open(world: WorldForTest = aWorld()) {
  const shown = connector(world);
  const rendered = await renderScreen(
    [
      { path: '/interface-users/:id', element: <h1 tabIndex={-1}>The user</h1> },
      { path: '/interface-users/:id/edit', element: <EditInterfaceUserSheet /> },
    ],
    { world, path: paths.interfaceUsers.edit(shown.id) },
  );
  await screen.findByRole('group', { name: 'Permissions to choose from' });
  await screen.findByRole('combobox', { name: 'User groups' });
  const patches = () => rendered.asked.filter((line) => line.startsWith('PATCH'));
  const stored = () => world.store.users.get(shown.id);
  const save = () => rendered.user.click(screen.getByRole('button', { name: 'Save' }));
  return { ...rendered, shown, patches, stored, save };
}

const question = async (name: RegExp) => within(await screen.findByRole('alertdialog', { name }));
const calls = { name: 'Calls that would be refused' };

test('what a save takes away is listed with its calls before anything is sent', async () => {
  const world = aWorld();
  const { user, shown, patches, stored, save } = await open(world);
  const [group] = shown.groups;
  if (group === undefined) throw new Error('It is in no group.');
  await user.click(screen.getByRole('switch', { name: 'Active' }));
  const groupName = world.store.groups.get(group)?.name ?? group;
  await user.click(await screen.findByRole('button', { name: `Take out ${groupName}` }));
  await save();
  const dialog = await question(/^Deactivate and change sap-connector\?/);
  expect(dialog.getByText(/are refused from now on/)).toBeDefined();
  expect(dialog.getByText(new RegExp(`^It leaves ${group},`))).toBeDefined();
  const list = within(await dialog.findByRole('list', calls));
  expect(list.getAllByRole('listitem').length).toBeGreaterThan(0);
  expect(list.queryByText('sap-connector is inactive.')).toBeNull();
  expect(patches()).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Deactivate and change' }));
  expect(await screen.findByText('sap-connector is saved.')).toBeDefined();
  expect(patches()).toHaveLength(1);
  expect(stored()).toMatchObject({ active: false, groups: shown.groups.slice(1) });
});

test('going on editing sends nothing and loses nothing', async () => {
  const { user, patches, save } = await open();
  await user.click(screen.getByRole('switch', { name: 'Active' }));
  await save();
  const dialog = await question(/^Deactivate sap-connector\?/);
  await user.click(dialog.getByRole('button', { name: 'Keep editing' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Active' }).checked).toBe(false);
  expect(patches()).toEqual([]);
});

test('where nobody can say what would be refused, it is tried again, or gone on knowingly', async () => {
  const world = aWorld();
  const { user, patches, save } = await open(world);
  world.faults.plan({
    match: { path: '/impact' },
    effect: { problem: 'unavailable', detail: 'The records are being moved.' },
  });
  await user.click(screen.getByRole('switch', { name: 'Active' }));
  await save();
  const dialog = await question(/^Deactivate sap-connector\?/);
  expect(await dialog.findByText('Which calls would be refused is not known')).toBeDefined();
  await user.click(dialog.getByRole('button', { name: 'Try again' }));
  expect(await dialog.findByText(/The records are being moved/)).toBeDefined();
  expect(patches()).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Deactivate' }));
  expect(await screen.findByText('sap-connector is saved.')).toBeDefined();
});

test('what the service refuses after the question stands in the form', async () => {
  const world = aWorld();
  const { user, save } = await open(world);
  world.faults.plan({
    match: { method: 'PATCH', times: 1 },
    effect: { problem: 'unavailable', detail: 'Not now.' },
  });
  await user.click(screen.getByRole('switch', { name: 'Active' }));
  await save();
  const dialog = await question(/^Deactivate sap-connector\?/);
  await dialog.findByRole('list', calls);
  await user.click(dialog.getByRole('button', { name: 'Deactivate' }));
  expect(await screen.findByText(/Not now\./)).toBeDefined();
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
});

test('a save that somebody was faster than asks about both, and then what it takes away', async () => {
  const world = aWorld();
  const { user, shown, stored, save } = await open(world);
  await user.click(screen.getByRole('switch', { name: 'Active' }));
  world.store.users.put({ ...shown, etag: world.store.nextEtag(), name: 'theirs' });
  await save();
  const first = await question(/^Deactivate sap-connector\?/);
  await first.findByRole('list', calls);
  await user.click(first.getByRole('button', { name: 'Deactivate' }));
  const conflict = within(await screen.findByRole('dialog', { name: /changed in the meantime/ }));
  await user.click(conflict.getByRole('button', { name: 'Save these values' }));
  const again = await question(/^Deactivate theirs\?/);
  await again.findByRole('list', calls);
  await user.click(again.getByRole('button', { name: 'Deactivate' }));
  expect(await screen.findByText('theirs is saved.')).toBeDefined();
  expect(stored()).toMatchObject({ name: 'theirs', active: false });
});

describe('what a save takes away', () => {
  const user = anInterfaceUser({
    id: 'usr_1',
    name: 'One',
    permissions: ['a', 'b'],
    groups: ['G'],
  });

  it('is nothing where it only gives, or where everything is refused already', () => {
    expect(lossIn(user, { name: 'Two' })).toBeUndefined();
    expect(lossIn(user, { permissions: ['a', 'b', 'c'], groups: ['G', 'H'] })).toBeUndefined();
    expect(lossIn({ ...user, active: false }, { permissions: [] })).toBeUndefined();
  });

  it('is what is left out, and being on', () => {
    expect(lossIn(user, { permissions: ['b', 'c'] })).toEqual({
      change: {
        kind: 'change-grants',
        userId: interfaceUserId.parse('usr_1'),
        permissions: ['b', 'c'],
      },
      isSwitchedOff: false,
      permissions: ['a'],
      groups: [],
    });
    expect(lossIn(user, { active: false, groups: [] })).toMatchObject({
      change: { active: false, groups: [] },
      isSwitchedOff: true,
      groups: ['G'],
    });
  });
});
