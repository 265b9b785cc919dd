// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { beforeAll, expect, test } from 'vitest';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { paths } from '#src/lib/paths.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { deleteElsewhere, findDeleted } from '#src/test/delete-elsewhere.ts';
import { pick } from '#src/test/pick.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { CreateInterfaceUserSheet } from './create-interface-user-sheet.tsx';
import { EditInterfaceUserSheet } from './edit-interface-user-sheet.tsx';
import { HandOverPanel } from './hand-over-panel.tsx';
import { InterfaceUserPage } from './interface-user-page.tsx';
import { KeysTab } from './keys-tab.tsx';
import { UserIssueKeySheet } from './user-issue-key-sheet.tsx';

const routes: readonly RouteObject[] = [
  { path: paths.interfaceUsers.list, element: <HandOverPanel /> },
  { path: paths.interfaceUsers.create, element: <CreateInterfaceUserSheet /> },
  {
    path: '/interface-users/:id',
    element: <InterfaceUserPage />,
    children: [
      { path: 'edit', element: <EditInterfaceUserSheet /> },
      {
        path: 'api-keys',
        element: <KeysTab />,
        children: [{ path: 'new', element: <UserIssueKeySheet /> }],
      },
    ],
  },
];

function userWhere({ store, operator }: WorldForTest, isIt: (user: InterfaceUser) => boolean) {
  for (const user of store.users.all()) if (isIt(user) && user.id !== operator.id) return user;
  throw new Error('Nobody in the tenant is like that.');
}

const isFree = ({ owner, type, active, keys, groups, permissions }: InterfaceUser) =>
  owner.kind === 'console' &&
  type === 'system' &&
  active &&
  keys.count === 0 &&
  groups.length > 0 &&
  permissions.length > 0;

// What is fetched when it is needed is there at once: the tests are not about the fetching.
beforeAll(async () => {
  await import('./kind-fields.tsx');
});

const password = 'Quay-Crane-7';
const nameField = () =>
  screen.getByRole<HTMLInputElement>('textbox', { name: 'Interface user name' });
const passwordField = () =>
  screen.getByLabelText<HTMLInputElement>(/^Password/, { selector: 'input' });
const press = (name: string) => screen.getByRole('button', { name });

async function edit(isIt: (user: InterfaceUser) => boolean, world = aWorld()) {
  const shown = userWhere(world, isIt);
  const rendered = await renderScreen(routes, { world, path: paths.interfaceUsers.edit(shown.id) });
  await screen.findByRole('dialog', { name: `Edit ${shown.name}` });
  return { ...rendered, shown };
}

test('a save of what somebody deleted keeps what was typed, and makes it again, password included', async () => {
  const { user, world, shown, router, client } = await edit(isFree);
  await user.type(nameField(), ' 2');
  await user.click(passwordField());
  await user.paste(password);
  const by = deleteElsewhere(world, 'interface-user', shown);
  await user.click(press('Save'));
  const { again } = await findDeleted(shown.name, by);
  expect(nameField().value).toBe(`${shown.name} 2`);
  expect(passwordField().value).toBe(password);

  if (again !== null) await user.click(again);
  await screen.findByRole('dialog', { name: 'Add interface user' });
  expect(nameField().value).toBe(`${shown.name} 2`);
  expect(passwordField().value).toBe(password);
  expect(JSON.stringify(router.state.location)).not.toContain(password);
  await user.click(press('Save'));
  const panel = within(await screen.findByRole('dialog', { name: `Hand over ${shown.name} 2` }));
  expect(panel.getByText(password)).toBeDefined();
  const made = userWhere(world, ({ name }) => name === `${shown.name} 2`);
  expect(made).toMatchObject({ permissions: shown.permissions, groups: shown.groups });
  const kept = client
    .getMutationCache()
    .getAll()
    .map(({ state }) => state.variables);
  expect(JSON.stringify(kept)).not.toContain(password);
});

test('what is found deleted while one types stays, and the page says so once it is left', async () => {
  const { user, world, shown, client } = await edit(isFree);
  await user.type(nameField(), '!');
  const by = deleteElsewhere(world, 'interface-user', shown);
  await client.invalidateQueries();
  await findDeleted(shown.name, by);
  expect(nameField().value).toBe(`${shown.name}!`);
  await user.click(press('Cancel'));
  await user.click(await screen.findByRole('button', { name: 'Discard changes' }));
  expect(await screen.findByText('Deleted by someone else')).toBeDefined();
});

test('the user of an app is not made again here: what was chosen can be copied', async () => {
  const { user, world, shown } = await edit(
    ({ owner, groups }) => owner.kind === 'app' && !groups.includes('AUTHORS'),
  );
  await pick(user, 'User groups', /^Authors/);
  const by = deleteElsewhere(world, 'interface-user', shown);
  await user.click(press('Save'));
  const { again, copy } = await findDeleted(shown.name, by);
  expect(again).toBeNull();
  if (copy !== null) await user.click(copy);
  const text = await navigator.clipboard.readText();
  expect(text).toContain(`Interface user name: ${shown.name}`);
  expect(text).toMatch(/^Groups: .*AUTHORS/m);
});

test('whoever may change nothing copies what was typed', async () => {
  const { user, world, shown, client } = await edit(isFree, aWorld({ role: 'support' }));
  await user.type(nameField(), '!');
  const by = deleteElsewhere(world, 'interface-user', shown);
  await client.invalidateQueries();
  const { again, copy } = await findDeleted(shown.name, by);
  expect(again).toBeNull();
  expect(copy).not.toBeNull();
});

test('the label of a key stays when its user turns out to be deleted', async () => {
  const world = aWorld();
  const shown = userWhere(world, isFree);
  const path = paths.interfaceUsers.issueApiKey(shown.id);
  const { user } = await renderScreen(routes, { world, path });
  await user.type(await screen.findByRole('textbox', { name: 'Label' }), 'Night');
  const by = deleteElsewhere(world, 'interface-user', shown);
  await user.click(press('Save'));
  await findDeleted(shown.name, by);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Label' }).value).toBe('Night');
});
