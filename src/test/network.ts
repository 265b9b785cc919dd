import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { basePath } from '#src/contract/endpoint.ts';
import { configureClient } from '#src/client/config.ts';
import { forgetServerClock } from '#src/client/server-clock.ts';
import { createFieldSession } from '#src/mocks/session-field.ts';
import { handlersOf } from '#src/mocks/world-handlers.ts';
import type { World } from '#src/mocks/world.ts';

const server = setupServer();

/** Every request, as `GET /interface-users?q=sap`, since the test began. */
const asked: string[] = [];

server.events.on('request:start', ({ request }) => {
  const { pathname, search } = new URL(request.url);
  asked.push(`${request.method} ${pathname.replace(basePath, '')}${search}`);
});

// Whoever imports this module has a network: nothing answers until a world is put behind it.
beforeAll(() => {
  configureClient({ apiAddress: `${location.origin}${basePath}` });
  server.listen({ onUnhandledFrame: 'error' });
});
afterEach(() => {
  server.resetHandlers();
  asked.length = 0;
  forgetServerClock();
});
afterAll(() => server.close());

/** Puts a tenant behind the network, until the test ends. */
export function serveWorld(world: World): { readonly asked: readonly string[] } {
  server.use(...handlersOf(world, { session: createFieldSession(world.store) }));
  return { asked };
}
