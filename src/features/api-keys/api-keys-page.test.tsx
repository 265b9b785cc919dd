// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { expect, test } from 'vitest';
import { aWorld } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { ApiKeySheet } from './api-key-sheet.tsx';
import { ApiKeysPage } from './api-keys-page.tsx';

const routes: readonly RouteObject[] = [
  {
    path: '/api-keys',
    element: <ApiKeysPage />,
    children: [{ path: ':id', element: <ApiKeySheet /> }],
  },
];

const show = (path: string, world = aWorld()) => renderScreen(routes, { path, world });

/** Some key of the tenant. */
function keyIn(world: ReturnType<typeof aWorld>) {
  for (const key of world.store.apiKeys.all()) return key;
  throw new Error('The tenant has no keys.');
}

const inTable = (name: string) =>
  screen.findAllByRole('link', { name }).then(([link]) => link?.closest('tr'));

test('the list says of each key whose it is, its state, its end and what it carries', async () => {
  const world = aWorld();
  const key = keyIn(world);
  await show(`/api-keys?q=${key.last4}`, world);
  const row = await inTable(key.label);
  expect(row?.textContent).toContain(`${key.prefix}…${key.last4}`);
  expect(row?.textContent).toContain(world.store.users.get(key.userId)?.name);
});

test('the list is filtered by state and user, all in the address', async () => {
  const world = aWorld();
  const key = keyIn(world);
  const name = world.store.users.get(key.userId)?.name ?? '';
  const { user, router, asked } = await show(`/api-keys?user=${key.userId}`, world);
  expect(await screen.findByRole('button', { name: `Interface user: ${name}` })).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'State' }));
  await user.click(await screen.findByRole('radio', { name: 'Out of date' }));
  await waitFor(() => expect(router.state.location.search).toContain('state=out-of-date'));
  const last = asked.findLast((one) => one.startsWith('GET /api-keys?'));
  expect(last).toContain(`user=${key.userId}`);
  expect(last).toContain('state=out-of-date');
});

test('a key opens beside the list and keeps its query', async () => {
  const world = aWorld();
  const key = keyIn(world);
  const { user, router } = await show(`/api-keys?q=${key.last4}&sort=-createdAt`, world);
  await inTable(key.label);
  const [link] = screen.getAllByRole('link', { name: key.label });
  if (link !== undefined) await user.click(link);
  await screen.findByRole('dialog', { name: key.label });
  expect(router.state.location.pathname).toBe(`/api-keys/${key.id}`);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() =>
    expect(router.state.location).toMatchObject({
      pathname: '/api-keys',
      search: `?q=${key.last4}&sort=-createdAt`,
    }),
  );
});

test('nothing that matches, and nothing yet, are told apart', async () => {
  await show('/api-keys?q=zzzzzz');
  expect(await screen.findByText('No API key matches')).toBeDefined();
});

test('a tenant without keys says what keys are', async () => {
  await show('/api-keys', aWorld({ scenario: 'empty' }));
  expect(await screen.findByText('No API keys yet')).toBeDefined();
});
