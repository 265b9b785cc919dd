// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { beforeAll, describe, expect, test } from 'vitest';
import { anInterfaceUser } from '#src/mocks/builders.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { compose, endComposition } from '#src/test/composition.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { withRest } from '#src/test/rest.ts';
import { AddMembersSheet } from './add-members-sheet.tsx';
import { GroupPage } from './group-page.tsx';
import { MembersTab } from './members-tab.tsx';

const routes: readonly RouteObject[] = [
  {
    path: '/groups/:code',
    element: <GroupPage />,
    children: [
      {
        path: 'members',
        element: <MembersTab />,
        children: [
          { index: true, element: null },
          { path: 'add', element: <AddMembersSheet /> },
        ],
      },
    ],
  },
];

// What is fetched when it is needed is there at once: the tests are not about the fetching.
beforeAll(async () => {
  await import('./remove-members-dialog.tsx');
});

const show = (path: string, world: WorldForTest = aWorld()) =>
  renderScreen(routes, { path, world });

function memberOf(world: WorldForTest, code: string) {
  const found = [...world.store.users.all()].find(({ groups }) => groups.includes(code));
  if (found === undefined) throw new Error(`Nobody is in ${code}.`);
  return found;
}

/** Somebody whom the console owns, in no group. */
function outsider(world: WorldForTest) {
  const found = [...world.store.users.all()].find(
    ({ groups, owner }) => groups.length === 0 && owner.kind === 'console',
  );
  if (found === undefined) throw new Error('Everybody is in a group.');
  return found;
}

const press = (name: string | RegExp) => screen.getByRole('button', { name });
const posted = (asked: readonly string[]) =>
  asked.filter((one) => one.startsWith('POST ') && !one.endsWith('/impact'));

describe('members', () => {
  test('of everybody are fixed, and the reason stands above them', async () => {
    await show('/groups/ALL_USERS/members');
    await screen.findByRole('table', { name: 'Members of All users' });
    expect(screen.getByText(/Nobody can be added to it or removed from it/)).toBeDefined();
    expect(screen.queryByRole('link', { name: 'Add members' })).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('are removed after the calls that it refuses are listed', async () => {
    const { user, world, asked } = await show('/groups/erp_connectors/members');
    const member = memberOf(world, 'erp_connectors');
    await user.click(
      await screen.findByRole('checkbox', { name: new RegExp(`Select ${member.name}$`) }),
    );
    await user.click(press('Remove from group'));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(dialog.getByText(`${member.name}.`)).toBeDefined();
    await dialog.findByText(/would be refused/);
    expect(posted(asked)).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('1 interface user removed from ERP connectors.')).toBeDefined();
    expect(world.store.users.get(member.id)?.groups).not.toContain('erp_connectors');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  });

  test('that could not be removed are named with the reason', async () => {
    const { user, world } = await show('/groups/erp_connectors/members');
    const member = memberOf(world, 'erp_connectors');
    await user.click(
      await screen.findByRole('checkbox', { name: new RegExp(`Select ${member.name}$`) }),
    );
    await user.click(press('Remove from group'));
    const dialog = within(await screen.findByRole('alertdialog'));
    await dialog.findByText(/would be refused/);
    world.store.users.remove(member.id);
    await user.click(dialog.getByRole('button', { name: 'Remove' }));
    expect(await dialog.findByText(/1 interface user was not removed/)).toBeDefined();
    expect(dialog.getByText(new RegExp(`${member.name}: This interface user`))).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Keep members' }));
  });

  test('nobody yet offers the way to add some', async () => {
    await show('/groups/CONTENT_MANAGERS/members');
    expect(await screen.findByText('No members yet')).toBeDefined();
    expect(screen.getAllByRole('link', { name: 'Add members' }).length).toBeGreaterThan(0);
  });

  test('a search without a result says so, and is cleared', async () => {
    const { user, router } = await show('/groups/erp_connectors/members?q=nobody-like-that');
    await user.click(await screen.findByRole('button', { name: 'Clear search and filters' }));
    await waitFor(() => expect(router.state.location.search).toBe(''));
    expect(await screen.findByRole('table', { name: 'Members of ERP connectors' })).toBeDefined();
  });

  test('support staff can read them and add nobody', async () => {
    await show('/groups/erp_connectors/members', aWorld({ role: 'support' }));
    const add = await screen.findByRole('button', { name: 'Add members' });
    expect(add.getAttribute('aria-disabled')).toBe('true');
  });
});

/** A tenant in which so many more are in the group of content managers. */
function aWorldWithMembers(count: number): WorldForTest {
  const world = aWorld();
  for (let at = 0; at < count; at += 1) {
    world.store.users.put(anInterfaceUser({ name: `crowd-${at}`, groups: ['CONTENT_MANAGERS'] }));
  }
  return world;
}

describe('all that match', () => {
  async function removeAll(world: WorldForTest) {
    const { user } = await show('/groups/CONTENT_MANAGERS/members', world);
    await screen.findByRole('checkbox', { name: 'Select crowd-0' });
    await user.click(screen.getByRole('checkbox', { name: /Select all/ }));
    await user.click(press('Remove from group'));
    return { user, dialog: within(await screen.findByRole('alertdialog')) };
  }

  test('are read one by one before they are removed', async () => {
    const world = aWorldWithMembers(130);
    const { user, dialog } = await removeAll(world);
    expect(await dialog.findByText(/crowd-0, .* and 125 more\./)).toBeDefined();
    await dialog.findByText('No call that is accepted now would be refused.');
    await user.click(dialog.getByRole('button', { name: 'Remove' }));
    expect(
      await screen.findByText('130 interface users removed from Content managers.'),
    ).toBeDefined();
    expect(world.store.membersOf('CONTENT_MANAGERS')).toBe(0);
  });

  test('are too many beyond what can be worked out', async () => {
    const world = aWorldWithMembers(2001);
    const { dialog } = await removeAll(world);
    expect(dialog.getAllByText(/At most 2,000 members can be removed at a time/)).toBeDefined();
    expect(dialog.getByRole('button', { name: 'Remove' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    expect(world.store.membersOf('CONTENT_MANAGERS')).toBe(2001);
  });

  test('that could not be read say so, and are read again', async () => {
    const world = aWorldWithMembers(130);
    const { user } = await show('/groups/CONTENT_MANAGERS/members', world);
    await screen.findByRole('checkbox', { name: 'Select crowd-0' });
    await user.click(screen.getByRole('checkbox', { name: /Select all/ }));
    world.faults.plan({
      match: { path: '/interface-users' },
      effect: { problem: 'invalid-request', detail: 'Not now.' },
    });
    await user.click(press('Remove from group'));
    const dialog = within(await screen.findByRole('alertdialog'));
    expect(await dialog.findByText(/Not now\./)).toBeDefined();
    world.faults.clear();
    await user.click(dialog.getByRole('button', { name: 'Try again' }));
    expect(await dialog.findByText(/and 125 more/)).toBeDefined();
  });
});

/** An option is named by all that it says, its name first. */
const called = (name: string) => new RegExp(`^${name} `);

describe('adding', () => {
  test('nothing is searched for while an input method composes', async () => {
    const { asked } = await show('/groups/erp_connectors/members/add');
    const search = await screen.findByRole('combobox', { name: 'Interface users' });
    const searches = () => asked.filter((line) => line.includes('q='));
    withRest(() => compose(search, ['か', 'かい', 'かいしゃ']));
    expect(searches()).toEqual([]);
    endComposition(search, '会社');
    await waitFor(() => expect(searches()).toHaveLength(1));
    expect(searches()[0]).toContain(encodeURIComponent('会社'));
  });

  test('the service searches, members are ticked already, and several are added at once', async () => {
    const { user, world, asked, router } = await show('/groups/erp_connectors/members/add');
    const newcomer = outsider(world);
    const member = memberOf(world, 'erp_connectors');
    const search = await screen.findByRole('combobox', { name: 'Interface users' });
    await user.type(search, member.name);
    await waitFor(() =>
      expect(
        screen
          .getByRole('option', { name: new RegExp(`^${member.name} .*Is a member already`) })
          .getAttribute('aria-disabled'),
      ).toBe('true'),
    );
    await user.clear(search);
    await user.type(search, newcomer.name);
    await user.click(await screen.findByRole('option', { name: called(newcomer.name) }));
    await user.clear(search);
    await user.type(search, 'nobody-like-that');
    // What is chosen stays in sight.
    await screen.findByText('No interface users match.');
    expect(screen.queryByRole('option')).toBeNull();
    expect(screen.getByRole('button', { name: `Take out ${newcomer.name}` })).toBeDefined();
    await user.click(press('Save'));
    expect(await screen.findByText('1 interface user added to ERP connectors.')).toBeDefined();
    expect(world.store.users.get(newcomer.id)?.groups).toContain('erp_connectors');
    expect(posted(asked)).toEqual(['POST /interface-users/bulk']);
    await waitFor(() =>
      expect(router.state.location.pathname).toBe('/groups/erp_connectors/members'),
    );
  });

  test('nobody is refused with what to do', async () => {
    const { user, asked } = await show('/groups/erp_connectors/members/add');
    await screen.findByRole('combobox', { name: 'Interface users' });
    await user.click(press('Save'));
    expect(screen.getByText('Choose at least one interface user.')).toBeDefined();
    expect(posted(asked)).toEqual([]);
  });

  test('somebody who is in another group to the authors is warned about', async () => {
    const { user, world } = await show('/groups/AUTHORS/members/add');
    const member = memberOf(world, 'erp_connectors');
    const search = await screen.findByRole('combobox', { name: 'Interface users' });
    await user.type(search, member.name);
    await user.click(await screen.findByRole('option', { name: called(member.name) }));
    expect(
      await screen.findByText(new RegExp(`${member.name}: Authors are restricted.*ERP connectors`)),
    ).toBeDefined();
    await user.click(press('Save'));
    expect(await screen.findByText('1 interface user added to Authors.')).toBeDefined();
    expect((await screen.findAllByText(/Also in another group/)).length).toBeGreaterThan(0);
  });

  test('to everybody is not possible', async () => {
    await show('/groups/ALL_USERS/members/add');
    const save = await screen.findByRole('button', { name: 'Save' });
    expect(save.getAttribute('aria-disabled')).toBe('true');
  });
});
