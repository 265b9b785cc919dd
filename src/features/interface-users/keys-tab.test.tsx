// @vitest-environment jsdom
import type { QueryClient } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import { Outlet, type RouteObject } from 'react-router';
import { describe, expect, test } from 'vitest';
import { settingsQueries } from '#src/api/settings.ts';
import { apiKeyId } from '#src/contract/api-key-record.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { marksOf } from '#src/domain/api-key.ts';
import { issueKey } from '#src/mocks/keys/key-writes.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { descriptionOf } from '#src/test/description-of.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { KeysTab } from './keys-tab.tsx';
import { UserIssueKeySheet } from './user-issue-key-sheet.tsx';
import { UserKeySheet } from './user-key-sheet.tsx';

const routes: readonly RouteObject[] = [
  {
    path: '/interface-users/:id',
    element: <Outlet />,
    children: [
      {
        path: 'api-keys',
        element: <KeysTab />,
        children: [
          { path: 'new', element: <UserIssueKeySheet /> },
          { path: ':keyId', element: <UserKeySheet /> },
        ],
      },
    ],
  },
];

function userIn(world: WorldForTest, isRight: (user: InterfaceUser) => boolean): InterfaceUser {
  for (const user of world.store.users.all()) if (isRight(user)) return user;
  throw new Error('Nobody in the tenant is like that.');
}

const robotIn = (world: WorldForTest) =>
  userIn(
    world,
    ({ owner, type, active, permissions }) =>
      owner.kind === 'console' && type === 'system' && active && permissions.length > 1,
  );

/** A key of its own for the test, issued a moment ago. */
function putKey(world: WorldForTest, user: InterfaceUser, label = 'Night shift') {
  const secret = `ifk_${'Test'.repeat(8)}123456`;
  const made = { secret, hash: `hash of ${label}` };
  return issueKey(world, world.operator, user, { label, expiresAt: null }, made).key;
}

const show = (world: WorldForTest, user: InterfaceUser, rest = '') =>
  renderScreen(routes, { path: `/interface-users/${user.id}/api-keys${rest}`, world });

const dialog = (name: RegExp) => screen.findByRole('dialog', { name });
const press = (name: RegExp | string) => screen.getByRole('button', { name });

/** Everything that the caches hold, as text. */
function cached(client: QueryClient): string {
  const queries = client.getQueryCache().getAll();
  const mutations = client.getMutationCache().getAll();
  return JSON.stringify([...queries, ...mutations].map(({ state }) => state));
}

describe('issuing', () => {
  test('a label and an end, one request, then the secret once and nowhere afterwards', async () => {
    const world = aWorld();
    const robot = robotIn(world);
    const { user, client, asked, router } = await show(world, robot, '/new');
    await user.type(await screen.findByRole('textbox', { name: 'Label' }), 'Test bench');
    expect(screen.getByText(/It ends on/).textContent).toMatch(/\d\d:\d\d:\d\d \S+/);
    const carried = await screen.findByRole('list', { name: 'Permissions the key will carry' });
    expect(within(carried).getAllByRole('listitem').length).toBeGreaterThan(1);
    await user.dblClick(press('Save'));

    const secretDialog = await dialog(/Copy the secret of Test bench now/);
    expect(router.state.location.pathname).toBe(`/interface-users/${robot.id}/api-keys`);
    expect(asked.filter((one) => one.startsWith('POST'))).toHaveLength(1);
    const secret = within(secretDialog).getByText(/^ifk_\w{38}$/).textContent ?? '';
    const key = [...world.store.apiKeys.all()].find(({ label }) => label === 'Test bench');
    expect(key).toMatchObject(marksOf(secret));

    await user.keyboard('{Escape}');
    expect(screen.getByText(secret)).toBeDefined();
    await user.click(press('Close'));
    await user.click(await screen.findByRole('button', { name: 'Keep open' }));
    await user.click(await screen.findByRole('button', { name: 'Copy secret' }));
    expect(await navigator.clipboard.readText()).toBe(secret);
    await user.click(await screen.findByRole('button', { name: 'Close' }));

    await waitFor(() => expect(screen.queryByText(secret)).toBeNull());
    expect(await screen.findByRole('link', { name: 'Test bench' })).toBeDefined();
    expect(cached(client)).not.toContain(secret);
    expect(JSON.stringify(router.state.location)).not.toContain(secret);
  });

  test('leaving the page asks first while nothing was copied, and forgets the secret', async () => {
    const world = aWorld();
    const robot = robotIn(world);
    const { user, router } = await show(world, robot, '/new');
    await user.type(await screen.findByRole('textbox', { name: 'Label' }), 'Lost');
    await user.click(press('Save'));
    await dialog(/Copy the secret/);
    await waitFor(() => expect(screen.queryByText(`For ${robot.name}`)).toBeNull());
    void router.navigate(-1);
    const question = await screen.findByRole('alertdialog', { name: 'Close without copying?' });
    await user.click(within(question).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByText(/^ifk_\w{38}$/)).toBeNull());
  });

  test('what is missing is said at its field', async () => {
    const world = aWorld();
    const { user } = await show(world, robotIn(world), '/new');
    await screen.findByRole('textbox', { name: 'Label' });
    await user.click(screen.getByRole('combobox', { name: 'Expires' }));
    await user.click(await screen.findByRole('option', { name: /On a date/ }));
    expect(await screen.findByText('The key has no end yet.')).toBeDefined();
    await user.click(press('Save'));
    expect(await screen.findByText('Enter a label.')).toBeDefined();
    expect(screen.getByText('Choose the last day on which the key works.')).toBeDefined();
  });

  test('a key that never ends is warned about, where the tenant allows it', async () => {
    const world = aWorld();
    const { user, client } = await show(world, robotIn(world), '/new');
    await screen.findByRole('textbox', { name: 'Label' });
    client.setQueryData(settingsQueries.current().queryKey, (settings) =>
      settings === undefined ? settings : { ...settings, keyLifetimeCapDays: null },
    );
    await user.click(screen.getByRole('combobox', { name: 'Expires' }));
    await user.click(await screen.findByRole('option', { name: 'Never' }));
    expect(await screen.findByText('This key never ends by itself')).toBeDefined();
  });

  test.each([
    ['an app', ({ owner }: InterfaceUser) => owner.kind === 'app', /The app .* owns this user/],
    [
      'a person',
      ({ type }: InterfaceUser) => type === 'developer',
      /Only system users have API keys/,
    ],
  ])('is not for %s, and says so', async (_, isRight, reason) => {
    const world = aWorld();
    await show(world, userIn(world, isRight));
    const issue = await screen.findByRole('button', { name: 'Issue API key' });
    expect(issue.getAttribute('aria-disabled')).toBe('true');
    expect(descriptionOf(issue)).toMatch(reason);
    expect(await screen.findByRole('heading', { name: 'No API keys' })).toBeDefined();
  });

  test('is not for support staff', async () => {
    const world = aWorld({ role: 'support' });
    const robot = robotIn(world);
    const key = putKey(world, robot);
    await show(world, robot, `/${key.id}`);
    const rotate = await screen.findByRole('button', { name: 'Rotate' });
    expect(descriptionOf(rotate)).toMatch(/can read API keys but not change them/);
  });
});

describe('one key', () => {
  test('is disabled after its impact is known, and enabled again', async () => {
    const world = aWorld();
    const robot = robotIn(world);
    const { id } = putKey(world, robot);
    const { user, asked } = await show(world, robot, `/${id}`);
    await user.click(await screen.findByRole('button', { name: 'Disable' }));
    const question = await screen.findByRole('alertdialog', { name: 'Disable Night shift?' });
    await within(question).findByText(/accepted now would be refused|calls? that/);
    expect(asked).toContain('POST /impact');
    await user.click(within(question).getByRole('button', { name: 'Disable' }));
    await screen.findByText('Night shift is disabled.');
    expect(world.store.apiKeys.get(id)?.disabled).toBe(true);
    await user.click(await screen.findByRole('button', { name: 'Enable' }));
    await waitFor(() => expect(world.store.apiKeys.get(id)?.disabled).toBe(false));
  });

  test('is revoked for good, after which nothing can be done with it', async () => {
    const world = aWorld();
    const robot = robotIn(world);
    const { id } = putKey(world, robot);
    const { user } = await show(world, robot, `/${id}`);
    await user.click(await screen.findByRole('button', { name: 'Revoke' }));
    const question = await screen.findByRole('alertdialog', { name: 'Revoke Night shift?' });
    await within(question).findByText(/would be refused/);
    await user.click(within(question).getByRole('button', { name: 'Revoke' }));
    await screen.findByText('Night shift is revoked.');
    expect(world.store.apiKeys.get(id)?.revokedAt).not.toBeNull();
    const rotate = await screen.findByRole('button', { name: 'Rotate' });
    await waitFor(() => expect(descriptionOf(rotate)).toMatch(/revoked for good/));
  });

  test('is rotated: its successor shows its secret, and it lives on in grace', async () => {
    const world = aWorld();
    const robot = robotIn(world);
    const { id } = putKey(world, robot);
    const { user } = await show(world, robot, `/${id}`);
    const rotate = await screen.findByRole('button', { name: 'Rotate' });
    await waitFor(() => expect(rotate.getAttribute('aria-disabled')).toBeNull());
    await user.click(rotate);
    const question = await dialog(/Rotate Night shift\?/);
    await user.click(within(question).getByRole('button', { name: 'Rotate' }));
    await dialog(/Copy the secret of Night shift now/);
    await user.click(press('Copy secret'));
    await user.click(await screen.findByRole('button', { name: 'Close' }));
    expect(
      await screen.findByText(/It has been rotated\. Calls with it are accepted until/),
    ).toBeDefined();
    const old = world.store.apiKeys.get(id);
    expect(world.store.apiKeys.get(old?.successorId ?? '')?.label).toBe('Night shift');
  });

  test('says why it is out of date', async () => {
    const world = aWorld();
    const robot = robotIn(world);
    const key = putKey(world, robot);
    const [lost, ...rest] = key.permissions;
    const row = world.store.apiKeys.get(key.id);
    if (row !== undefined) world.store.apiKeys.put({ ...row, permissions: rest });
    await show(world, robot, `/${key.id}`);
    const sheet = within(await screen.findByRole('dialog', { name: 'Night shift' }));
    expect(await sheet.findByText('Out of date')).toBeDefined();
    const line = await screen.findByText(/has gained/);
    expect(line.textContent).toContain(lost);
  });

  test('is renamed, unless somebody changed it in the meantime', async () => {
    const world = aWorld();
    const robot = robotIn(world);
    const { id } = putKey(world, robot);
    const { user } = await show(world, robot, `/${id}`);
    await user.click(await screen.findByRole('button', { name: 'Rename' }));
    const box = await screen.findByRole('textbox', { name: 'Label' });
    expect(document.activeElement).toBe(box);
    const row = world.store.apiKeys.get(apiKeyId.parse(id));
    if (row !== undefined) world.store.apiKeys.put({ ...row, etag: world.store.nextEtag() });
    await user.clear(box);
    await user.type(box, 'Day shift');
    await user.click(press('Rename'));
    expect(await screen.findByText(/Night shift has been changed by/)).toBeDefined();
    await user.click(press('Rename'));
    await screen.findByText('The key is called Day shift now.');
    expect(world.store.apiKeys.get(id)?.label).toBe('Day shift');
  });
});
