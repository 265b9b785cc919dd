import type { QueryClient } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { isValidElement, type ReactElement } from 'react';
import { createMemoryRouter, type RouteObject } from 'react-router';
import { afterEach } from 'vitest';
import { App } from '#src/app/app.tsx';
import { sessionQueries } from '#src/api/session.ts';
import { createQueryClient } from '#src/client/query-client.ts';
import { aWorld, type WorldForTest } from './a-world.ts';
import { serveWorld } from './network.ts';

afterEach(cleanup);

type Screen = ReactElement | readonly RouteObject[] | ((client: QueryClient) => RouteObject[]);

export type ScreenOptions = {
  /** The address to begin at; `/` without it. */
  readonly path?: string;
  /** The tenant behind the screen; the default scenario, an administrator signed in, without it. */
  readonly world?: WorldForTest;
};

export type RenderedScreen = {
  readonly world: WorldForTest;
  readonly client: QueryClient;
  readonly router: ReturnType<typeof createMemoryRouter>;
  readonly user: UserEvent;
  /** Every request so far, as `GET /interface-users?q=sap`. */
  readonly asked: readonly string[];
};

/** An element of its own fills every address, so that links lead somewhere without a route. */
function routesFor(screen: Screen, client: QueryClient): RouteObject[] {
  if (typeof screen === 'function') return screen(client);
  return isValidElement(screen) ? [{ path: '*', element: screen }] : [...screen];
}

/**
 * Shows a screen as the console would: its providers, a router at an address, a query client of its own, and a tenant
 * behind the network. Who is signed in is known already, as it is inside the shell.
 */
export async function renderScreen(
  screen: Screen,
  { path = '/', world = aWorld() }: ScreenOptions = {},
): Promise<RenderedScreen> {
  const { asked } = serveWorld(world);
  const client = createQueryClient();
  await client.query(sessionQueries.current());
  const router = createMemoryRouter(routesFor(screen, client), { initialEntries: [path] });
  render(<App client={client} router={router} />);
  return { world, client, router, user: userEvent.setup(), asked };
}
