// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { issueKey } from '#src/mocks/keys/key-writes.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { ReachableKit } from './reachable-kit.tsx';
import type { OwnCredential } from './use-reached-endpoints.ts';

function connectorIn(world: WorldForTest): InterfaceUser {
  for (const user of world.store.users.all()) if (user.name === 'sap-connector') return user;
  throw new Error('The tenant has no connector.');
}

const passwordOf = ({ email }: InterfaceUser): OwnCredential => ({
  kind: 'basic',
  address: email ?? '',
  password: 'Quay-Crane-7',
});

async function show(world: WorldForTest, credential: OwnCredential, user = connectorIn(world)) {
  return renderScreen(<ReachableKit userId={user.id} credential={credential} />, { world });
}

async function endpointNames(user: UserEvent) {
  await user.click(await screen.findByRole('combobox', { name: 'Endpoint' }));
  return screen.getAllByRole('option').map(({ textContent }) => textContent);
}

const namesBy = (world: WorldForTest, method: string) =>
  new Set(
    [...world.store.mappings.all()]
      .filter(({ authMethod }) => authMethod === method)
      .map((mapping) => `${mapping.name} (${mapping.method})`),
  );

test('a password has the endpoints that take one, and its user may call', async () => {
  const world = aWorld();
  const { asked, user } = await show(world, passwordOf(connectorIn(world)));
  const names = await endpointNames(user);
  expect(names).toContain('Create order (POST)');
  expect(names.filter((name) => !namesBy(world, 'basic').has(name))).toEqual([]);
  expect(asked.filter((line) => line.includes('/access'))).toHaveLength(1);
  expect(asked.join()).not.toContain('Quay-Crane-7');
});

test('a key has those that take a key, and this key reaches', async () => {
  const world = aWorld();
  const owner = connectorIn(world);
  const made = { secret: `ifk_${'Test'.repeat(8)}123456`, hash: 'hash of the test' };
  const { key } = issueKey(world, world.operator, owner, { label: 'New', expiresAt: null }, made);
  const credential = { kind: 'api-key', id: key.id, secret: made.secret } as const;
  const { user } = await show(world, credential);
  const names = await endpointNames(user);
  expect(names.filter((name) => !namesBy(world, 'api-key').has(name))).toEqual([]);
  expect(screen.getByText(`Authorization: Bearer ${made.secret}`)).toBeDefined();
});

test('a key that reaches nothing says why there are no samples', async () => {
  const world = aWorld();
  const owner = connectorIn(world);
  const made = { secret: `ifk_${'Test'.repeat(8)}123456`, hash: 'hash of the test' };
  const { key } = issueKey(world, world.operator, owner, { label: 'New', expiresAt: null }, made);
  const row = world.store.apiKeys.get(key.id);
  if (row !== undefined) world.store.apiKeys.put({ ...row, disabled: true });
  await show(world, { kind: 'api-key', id: key.id });
  expect(await screen.findByText(/^No endpoint accepts this key now/)).toBeDefined();
  expect(screen.queryByRole('tab')).toBeNull();
});

test('so does the password of a user that is switched off', async () => {
  const world = aWorld();
  const row = connectorIn(world);
  world.store.users.put({ ...row, active: false });
  await show(world, passwordOf(row));
  expect(await screen.findByText(/^No endpoint accepts this password yet/)).toBeDefined();
  expect(screen.getByText(/^Authorization: Basic /)).toBeDefined();
});

test('what could not be read is said, and read again; the header is there meanwhile', async () => {
  const world = aWorld();
  const problem = { problem: 'invalid-request', detail: 'Not now.' } as const;
  world.faults.plan({ match: { path: '/interface-users/:id/access' }, effect: problem });
  const { user } = await show(world, passwordOf(connectorIn(world)));
  expect(await screen.findByText(/Not now\./)).toBeDefined();
  expect(screen.getByText(/^Authorization: Basic /)).toBeDefined();
  world.faults.clear();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByText(/Not now\./)).toBeNull());
  expect(await endpointNames(user)).toContain('Create order (POST)');
});
