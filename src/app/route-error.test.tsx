import { act, screen, waitFor } from '@testing-library/react';
import type { RouteObject } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiError } from '#src/client/api-error.ts';
import { renderScreen } from '#src/test/render-screen.tsx';
import { RouteError } from './route-error.tsx';

const stale = new TypeError('Failed to fetch dynamically imported module: /assets/a.js');
const place = {
  href: 'https://console.example/',
  origin: location.origin,
  reload: vi.fn<() => void>(),
};

/** A page whose loader throws as long as there is something to throw. */
function aPage(thrown: { error: unknown }, isAlone = false): RouteObject[] {
  return [
    {
      errorElement: <RouteError subject="the page" isAlone={isAlone} />,
      hydrateFallbackElement: <p>Waiting</p>,
      children: [
        {
          path: '/',
          loader: () => {
            if (thrown.error !== undefined) throw thrown.error;
            return null;
          },
          element: <h1>Mended</h1>,
        },
        { path: '/elsewhere', element: <h1>Elsewhere</h1> },
      ],
    },
  ];
}

const answer = (give: () => Promise<Response>) =>
  vi.stubGlobal('fetch', vi.fn<() => Promise<Response>>(give));
const title = (name: string) => screen.findByRole('heading', { name });

beforeEach(() => {
  localStorage.clear();
  place.reload.mockReset();
});
afterEach(() => vi.unstubAllGlobals());

describe('after a deployment', () => {
  /** As the page is found: with its session, then with a part that is gone. */
  async function showStale() {
    const thrown: { error: unknown } = { error: undefined };
    const shown = await renderScreen(aPage(thrown));
    await title('Mended');
    vi.stubGlobal('location', place);
    thrown.error = stale;
    return { ...shown, goStale: () => act(() => shown.router.revalidate()) };
  }

  test('the new version is loaded by itself, once', async () => {
    const { goStale } = await showStale();
    answer(async () => new Response(''));
    await goStale();
    await waitFor(() => expect(place.reload).toHaveBeenCalledTimes(1));
  });

  test('a second time in a row it asks: the reload has not helped', async () => {
    localStorage.setItem('reloaded-for-chunk', String(Date.now()));
    const { user, goStale } = await showStale();
    await goStale();
    await title('A part of the console is missing');
    expect(place.reload).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Reload the page' }));
    expect(place.reload).toHaveBeenCalledTimes(1);
  });

  test('without a network nothing is reloaded until it is back', async () => {
    const { goStale } = await showStale();
    answer(async () => {
      throw new TypeError('Failed to fetch');
    });
    await goStale();
    await title('A part of the console is missing');
    expect(place.reload).not.toHaveBeenCalled();
    act(() => void globalThis.dispatchEvent(new Event('online')));
    expect(place.reload).toHaveBeenCalledTimes(1);
  });
});

test('a page that could not be read comes back by itself with the network', async () => {
  const thrown: { error: unknown } = {
    error: new ApiError({ kind: 'offline' }, { endpointId: 'read', isWrite: false }),
  };
  await renderScreen(aPage(thrown, true));
  await title('You are offline');
  thrown.error = undefined;
  act(() => void globalThis.dispatchEvent(new Event('online')));
  expect(await title('Mended')).toBeDefined();
});

describe('a broken page', () => {
  test('leads to the start page', async () => {
    const { user, router } = await renderScreen(aPage({ error: new TypeError('x') }));
    await title('This page broke');
    await user.click(screen.getByRole('link', { name: 'Go to the start page' }));
    expect(router.state.location.pathname).toBe('/');
  });

  test('shows its details selected where the browser refuses to copy them', async () => {
    const { user } = await renderScreen(
      aPage({ error: new TypeError('"hunter2" is no function') }),
    );
    await title('This page broke');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('Refused'));
    await user.click(screen.getByRole('button', { name: 'Copy details' }));
    expect(await screen.findByText(/The browser refused to copy/)).toBeDefined();
    const selected = String(document.getSelection());
    expect(selected).toContain('TypeError');
    expect(selected).not.toContain('hunter2');
  });
});
