// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  incomingMappingId,
  type IncomingMappingId,
} from '#src/contract/incoming-mapping-record.ts';
import { paths } from '#src/lib/paths.ts';
import { aWorld, type WorldForTest } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { CallsTab } from './calls-tab.tsx';
import { MappingCallSheet } from './mapping-call-sheet.tsx';

const routes: readonly RouteObject[] = [
  {
    path: '/incoming-mappings/:id/calls',
    element: <CallsTab />,
    children: [{ path: ':callId', element: <MappingCallSheet /> }],
  },
];

function idOf(world: WorldForTest, name: string): IncomingMappingId {
  for (const mapping of world.store.mappings.all()) if (mapping.name === name) return mapping.id;
  throw new Error(`No endpoint is called ${name}.`);
}

const open = (world: WorldForTest, id: IncomingMappingId, rest = '') =>
  renderScreen(routes, { world, path: `${paths.incomingMappings.calls(id)}${rest}` });

const rows = async () => {
  const table = await screen.findByRole('table');
  await within(table).findAllByRole('rowheader');
  return within(table)
    .getAllByRole('rowheader')
    .map((cell) => cell.closest('tr'));
};
const press = (name: RegExp | string) => screen.getByRole('button', { name });

test('the calls to an endpoint say who called, with what, and what came of it', async () => {
  const world = aWorld();
  await open(world, idOf(world, 'Read orders'), '?reason=credential.missing');
  const [row] = await rows();
  for (const part of ['Unknown caller', 'No credential', 'Refused', '401', 'Not queued']) {
    expect(row?.textContent).toContain(part);
  }
  const headers = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  expect(headers).toEqual(['When', 'Caller', 'Credential', 'Outcome', 'Processing']);
});

test('whose password was wrong is named, and an unknown address shown', async () => {
  const world = aWorld();
  const id = idOf(world, 'Read orders');
  const { router } = await open(world, id, '?reason=credential.wrong-password');
  expect((await rows())[0]?.textContent).toContain('sap-connector-test');
  await router.navigate('?reason=credential.unknown-user');
  await waitFor(async () =>
    expect((await rows())[0]?.textContent).toContain('Unknown callerold-erp@'),
  );
});

test('they are narrowed by caller, in the address', async () => {
  const world = aWorld();
  const { user, router } = await open(world, idOf(world, 'Read orders'));
  await rows();
  await user.click(press('Interface user'));
  await user.click(await screen.findByRole('option', { name: 'EDI gateway' }));
  await waitFor(() => expect(router.state.location.search).toMatch(/user=usr_\w+/));
  await waitFor(async () => {
    for (const row of await rows()) expect(row?.textContent).toContain('EDI gateway');
  });
  expect(press('Interface user: EDI gateway')).toBeDefined();
});

test('a call that nobody in particular made tells how to call', async () => {
  const world = aWorld();
  const id = idOf(world, 'Read orders');
  const { user } = await open(world, id, '?reason=credential.missing');
  const [row] = await rows();
  if (row instanceof HTMLElement) await user.click(row);
  expect((await screen.findAllByText('The call carries no credential.')).length).toBe(2);
  const sheet = within(screen.getByRole('dialog'));
  expect(sheet.getAllByText('Send an address and a password.')).toHaveLength(2);
  expect(sheet.getByText('401 Unauthorized')).toBeDefined();
  expect(sheet.getByRole('link', { name: 'Read orders' })).toBeDefined();
});

test('an OAuth 2.0 endpoint is called by tokens', async () => {
  const world = aWorld();
  const { user } = await open(world, idOf(world, 'Product feed'), '?verdict=accepted');
  const [row] = await rows();
  expect(row?.textContent).toContain('OAuth 2.0 callerOAuth 2.0 token');
  if (row instanceof HTMLElement) await user.click(row);
  expect(await screen.findByText(/^Every step passed/)).toBeDefined();
});

test('an endpoint that nobody called says so', async () => {
  const world = aWorld();
  const [like] = world.store.mappings.all();
  if (like === undefined) throw new Error('The tenant has no endpoints.');
  const fresh = { ...like, id: incomingMappingId.parse('map_fresh'), path: '/fresh' };
  world.store.mappings.put(fresh);
  await open(world, fresh.id);
  expect(await screen.findByText(/Nobody called it in the last 90 days/)).toBeDefined();
});

describe('on a narrow screen', () => {
  beforeEach(() => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('max-width'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
    }));
  });
  afterEach(() => vi.unstubAllGlobals());

  test('each call is a card: when, whether, who and why not', async () => {
    const world = aWorld();
    await open(world, idOf(world, 'Read orders'), '?reason=credential.wrong-password');
    const [row] = await rows();
    for (const part of ['ago', 'Refused', 'sap-connector-test', 'Wrong password']) {
      expect(row?.textContent).toContain(part);
    }
  });
});
