import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { aWorld } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import type { DemoControls } from './demo-controls.ts';
import { routesOf } from './routes.tsx';

/** What the demo would do, written down. */
function aDemo(given: Partial<DemoControls> = {}) {
  const done: string[] = [];
  const demo: DemoControls = {
    scenario: 'default',
    scenarios: [
      { id: 'default', label: 'Default', description: 'A tenant in daily use' },
      { id: 'empty', label: 'Empty', description: 'A new tenant' },
    ],
    operators: [
      { id: 'usr_1', name: 'Anna Brandt', email: 'anna@example.com', role: 'Administrator' },
      { id: 'usr_2', name: 'Sami Korhonen', email: 'sami@example.com', role: 'Support staff' },
    ],
    operatorId: 'usr_1',
    demoPassword: 'Harbour-Lamp-42',
    reset: () => void done.push('reset'),
    signInAs: (id) => void done.push(`sign in as ${id}`),
    chooseScenario: (id) => void done.push(`scenario ${id}`),
    ...given,
  };
  return { demo, done };
}

function stubWidth(isSmall: boolean) {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: isSmall && query.includes('max-width'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }));
}

async function show(given?: Partial<DemoControls>) {
  const { demo, done } = aDemo(given);
  const rendered = await renderScreen((client) => routesOf({ client, demo, basename: '/' }), {
    world: aWorld(),
    path: '/nowhere',
  });
  await screen.findByRole('heading', { name: 'There is no such page' });
  return { ...rendered, done };
}

const button = async (name: string) =>
  within(await screen.findByRole('region', { name: 'Demo' })).getByRole('button', { name });
const chip = () => screen.findByRole('button', { name: 'Demo data: show the demo bar' });

// What is fetched when it is needed is there at once: the tests are not about the fetching.
beforeAll(async () => {
  await Promise.all([
    import('./demo-bar.tsx'),
    import('./demo-chip.tsx'),
    import('./demo-choices.tsx'),
    import('./top-bar.tsx'),
  ]);
});

beforeEach(() => {
  localStorage.clear();
  stubWidth(false);
});

test('resetting asks first, and whoever keeps the changes keeps them', async () => {
  const { user, done } = await show();
  await user.click(await button('Reset'));
  const question = await screen.findByRole('alertdialog', { name: 'Reset the demo data?' });
  await user.click(within(question).getByRole('button', { name: 'Keep changes' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(done).toEqual([]);
  await user.click(await button('Reset'));
  const again = within(await screen.findByRole('alertdialog'));
  await user.click(again.getByRole('button', { name: 'Reset' }));
  expect(done).toEqual(['reset']);
});

test('one signs in as somebody else, and as oneself nothing happens', async () => {
  const { user, done } = await show();
  await user.click(await button('Sign in as…'));
  const me = await screen.findByRole('menuitemradio', { name: /^Anna Brandt/, checked: true });
  await user.click(me);
  expect(done).toEqual([]);
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  await user.click(await button('Sign in as…'));
  await user.click(await screen.findByRole('menuitemradio', { name: /^Sami Korhonen/ }));
  expect(done).toEqual(['sign in as usr_2']);
});

test('another state of the tenant is chosen, and the bar says which one this is', async () => {
  const { user, done } = await show();
  await user.click(await button('Scenario: Default'));
  const empty = await screen.findByRole('menuitemradio', { name: /^Empty/ });
  expect(empty.textContent).toContain('A new tenant');
  await user.click(empty);
  expect(done).toEqual(['scenario empty']);
});

test('a scenario that has no name is called by its id', async () => {
  await show({ scenario: 'newer' });
  expect(await button('Scenario: newer')).toBeDefined();
});

test.each([
  ['wide', false],
  ['narrow', true],
])('closed, the bar is a chip that brings it back, on a %s screen', async (_, isSmall) => {
  stubWidth(isSmall);
  const { user } = await show();
  await user.click(await button('Close the demo bar'));
  expect(screen.queryByRole('region', { name: 'Demo' })).toBeNull();
  expect(localStorage.getItem('demo-bar')).toBe('closed');
  await user.click(await chip());
  expect(await button('Reset')).toBeDefined();
  expect(localStorage.getItem('demo-bar')).toBeNull();
});

test('a bar that was closed stays closed at the next visit, also where the navigation is narrow', async () => {
  localStorage.setItem('demo-bar', 'closed');
  localStorage.setItem('navigation', 'narrow');
  await show();
  expect((await chip()).textContent).toBe('');
  expect(screen.queryByRole('region', { name: 'Demo' })).toBeNull();
});
