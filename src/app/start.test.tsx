import { screen, waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aWorld } from '#src/test/a-world.ts';
import { serveWorld } from '#src/test/network.ts';
import { start } from './start.tsx';

const patient = { timeout: 10_000 };

function aRoot() {
  document.body.innerHTML = '<div id="root"><p>The frame</p></div>';
  return document.querySelector('#root') ?? document.body;
}

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }));
});
afterEach(() => history.replaceState(null, '', '/'));

const begin = (root: Element) => start(root, { basename: '/', demo: undefined });

test('the console stands where the frame was, at the address that was asked for', async () => {
  history.replaceState(null, '', '/nowhere');
  serveWorld(aWorld());
  const root = aRoot();
  await begin(root);
  expect(
    await screen.findByRole('heading', { name: 'There is no such page' }, patient),
  ).toBeDefined();
  expect(screen.queryByText('The frame')).toBeNull();
});

test('while it takes long to find out who is signed in, words say what is waited for', async () => {
  history.replaceState(null, '', '/nowhere');
  const world = aWorld();
  world.faults.plan({ match: { path: '/session', times: 1 }, effect: { delayMs: 1500 } });
  serveWorld(world);
  const begun = performance.now();
  await begin(aRoot());
  expect(performance.now() - begun).toBeGreaterThan(900);
  expect(await screen.findByText(/asking the service who is signed in/)).toBeDefined();
  expect(
    await screen.findByRole('heading', { name: 'There is no such page' }, patient),
  ).toBeDefined();
});

test('whoever is refused what the page thought allowed has its rights read again', async () => {
  history.replaceState(null, '', '/permissions/gone_read');
  const world = aWorld();
  world.faults.plan({ match: { path: '/permissions/:code' }, effect: { problem: 'forbidden' } });
  const { asked } = serveWorld(world);
  await begin(aRoot());
  await screen.findByRole('heading', { name: 'You may not see the permission' }, patient);
  await waitFor(
    () => expect(asked.filter((line) => line === 'GET /session').length).toBeGreaterThan(1),
    patient,
  );
});

test('a write that is refused has them read again, too', async () => {
  history.replaceState(null, '', '/permissions/new');
  const world = aWorld();
  const { asked } = serveWorld(world);
  await begin(aRoot());
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: 'Name' }, patient), 'Spare');
  await waitFor(() => expect(asked.filter((line) => line === 'GET /session')).toHaveLength(1));
  world.faults.plan({ match: { method: 'POST', times: 1 }, effect: { problem: 'forbidden' } });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(asked.filter((line) => line === 'GET /session')).toHaveLength(2));
});
