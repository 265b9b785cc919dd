import { http, type HttpHandler } from 'msw/http';
import { basePath } from '#src/contract/endpoint.ts';
import { gatewayHandler } from './gateway.ts';
import { assertComplete } from './registry.ts';
import { serve, type ServeOptions } from './serve.ts';
import type { World } from './world.ts';

/** The API and the gateway on a world, at whatever address: every path below `/api/v1` and `/dc` is answered. */
export function handlersOf(world: World, options: ServeOptions): HttpHandler[] {
  assertComplete();
  const api = [basePath, `${basePath}/*`].map((path) =>
    http.all(`*${path}`, ({ request }) => serve(world, request, options)),
  );
  return [...api, gatewayHandler(world, options)];
}
