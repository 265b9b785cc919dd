// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { settingsQueries } from '#src/api/settings.ts';
import { aWorld } from '#src/test/a-world.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { ClockWatch } from './clock-watch.tsx';

const day = 86_400_000;

afterEach(() => {
  vi.useRealTimers();
});

/** A tenant whose clock is so many days ahead of this computer's; it can be set. */
function aWorldAhead(days: number) {
  let ahead = days * day;
  const world = aWorld({ now: () => new Date(Date.now() + ahead) });
  return { world, setAhead: (next: number) => (ahead = next * day) };
}

const said = () =>
  within(screen.getByRole('region', { name: 'Notices' })).queryAllByText(/clock of/);

test.each([
  [60, '60 days behind'],
  [-300, '300 days ahead of'],
  [3 * 365.25, '3 years behind'],
])('with a server that is %d days ahead it is said once', async (ahead, words) => {
  const { world } = aWorldAhead(ahead);
  const { client, user } = await renderScreen(<ClockWatch />, { world });
  await waitFor(() =>
    expect(said().map((line) => line.textContent)).toEqual([
      `The clock of this computer is ${words} the server’s. The console goes by the server’s time.`,
    ]),
  );
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  await act(() => client.query(settingsQueries.current()));
  expect(said()).toEqual([]);
});

test('nothing is said of clocks that agree well enough, and nothing is asked', async () => {
  const { world } = aWorldAhead(4 / 1440);
  const { asked } = await renderScreen(<ClockWatch />, { world });
  expect(said()).toEqual([]);
  expect(asked).toEqual(['GET /session']);
});

test('what was said is taken back once the clocks agree', async () => {
  const { world, setAhead } = aWorldAhead(60);
  const { client } = await renderScreen(<ClockWatch />, { world });
  await waitFor(() => expect(said()).toHaveLength(1));
  setAhead(0);
  await act(() => client.query(settingsQueries.current()));
  expect(said()).toEqual([]);
});

test('the server is asked when this computer’s clock was set while the page is open', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] });
  const { world, setAhead } = aWorldAhead(60);
  const { asked } = await renderScreen(<ClockWatch />, { world });
  await vi.waitFor(() => expect(said()).toHaveLength(1));
  // The operator sets it right.
  vi.setSystemTime(Date.now() + 60 * day);
  setAhead(0);
  act(() => {
    vi.advanceTimersByTime(30_000);
  });
  await vi.waitFor(() => expect(said()).toEqual([]));
  expect(asked).toEqual(['GET /session', 'GET /session']);
});
