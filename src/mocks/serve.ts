import { type Endpoint, needsIfMatch, takesIdempotencyKey } from '#src/contract/endpoint.ts';
import { delayOf, responseByFault } from './fault-responses.ts';
import type { LooseContext, Mock } from './mock.ts';
import { checkOperator, viewerOf } from './operator.ts';
import { readIfMatch, refuseStale } from './preconditions.ts';
import { Refusal } from './refusal.ts';
import { allMocks } from './registry.ts';
import { ContractBreach, responseTo, responseToMistake, responseToRefusal } from './reply.ts';
import { readBody, readJson, readParams, readQuery, readText } from './request-parts.ts';
import { findRoute, pathBelowBase, type Route } from './routes.ts';
import type { SessionPort, World } from './world.ts';

export type ServeOptions = {
  readonly session: SessionPort;
  /** What answers; every handler there is, unless something else is tried out. */
  readonly mocks?: readonly Mock[];
  /** Awaited after every write, before the answer goes out. */
  readonly beforeAnswer?: () => Promise<void>;
};

type Exchange = ServeOptions & { readonly world: World; readonly request: Request };

async function readContext(
  { mock: { endpoint }, params }: Route,
  { world, request, session }: Exchange,
): Promise<{ context: LooseContext; text: string; hasCheckedMatch: () => boolean }> {
  const viewer = viewerOf(world, request, session);
  checkOperator(world, endpoint, viewer);
  const read = { params: readParams(endpoint, params), query: readQuery(endpoint, request) };
  const text = await readText(endpoint, request);
  const json = endpoint.body === undefined ? undefined : readJson(text);
  const ifMatch = needsIfMatch(endpoint) ? readIfMatch(request) : undefined;
  const body = endpoint.body === undefined ? undefined : readBody(endpoint.body, json);
  let isMatchChecked = ifMatch === undefined;
  const context: LooseContext = {
    ...read,
    body,
    viewer,
    world,
    request,
    session,
    refuse: (slug, detail, more) => new Refusal(slug, detail, more),
    checkMatch: (record) => {
      isMatchChecked = true;
      if (ifMatch !== undefined) refuseStale(ifMatch, record);
    },
  };
  return { context, text, hasCheckedMatch: () => isMatchChecked };
}

function idempotencyKeyOf(endpoint: Endpoint, request: Request): string | undefined {
  if (!takesIdempotencyKey(endpoint)) return undefined;
  const key = request.headers.get('Idempotency-Key');
  if (key === null) return undefined;
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw new Refusal(
    'invalid-request',
    'Use 1 to 255 visible characters without spaces as Idempotency-Key.',
  );
}

async function carryOut(route: Route, exchange: Exchange): Promise<Response> {
  const { world, request } = exchange;
  const { endpoint } = route.mock;
  const { context, text, hasCheckedMatch } = await readContext(route, exchange);
  const run = async () => {
    const reply = await route.mock.answer(context);
    if (!hasCheckedMatch()) throw new ContractBreach(endpoint, 'If-Match was not looked at');
    const response = responseTo(endpoint, reply);
    if (endpoint.method !== 'GET') await exchange.beforeAnswer?.();
    return response;
  };
  const key = idempotencyKeyOf(endpoint, request);
  if (key === undefined || context.viewer === undefined) return run();
  const content = [endpoint.id, new URL(request.url).search, text].join('\n');
  const result = await world.idempotency.once({ key, operatorId: context.viewer.id, content }, run);
  if (result instanceof Response) return result;
  throw new Refusal(result.slug, result.detail);
}

async function respond(route: Route, exchange: Exchange): Promise<Response> {
  try {
    return await carryOut(route, exchange);
  } catch (error) {
    return error instanceof Refusal
      ? responseToRefusal(error, exchange.request)
      : responseToMistake(error, exchange.request);
  }
}

async function respondWithFaults(exchange: Exchange): Promise<Response> {
  const { world, request } = exchange;
  const path = pathBelowBase(request.url);
  const route = findRoute(exchange.mocks ?? allMocks, request.method, path);
  if (route === undefined) {
    return responseToRefusal(
      new Refusal('not-found', `There is nothing at ${request.method} ${path}.`),
      request,
    );
  }
  const effects = world.faults.take({
    method: request.method,
    path,
    pattern: route.mock.endpoint.path,
  });
  for (const effect of effects) await delayOf(effect);
  const faulty = effects
    .map((effect) => responseByFault(effect, request))
    .find((response) => response !== undefined);
  if (faulty !== undefined) return faulty;
  const response = await respond(route, exchange);
  if (effects.includes('commit-then-drop')) return Response.error();
  response.headers.set(
    'Cache-Control',
    route.mock.endpoint.carriesSecret === true ? 'no-store' : 'no-cache',
  );
  return response;
}

/** Answers one request to the API. */
export async function serve(
  world: World,
  request: Request,
  options: ServeOptions,
): Promise<Response> {
  const response = await respondWithFaults({ ...options, world, request });
  if (response.type === 'error') return response;
  response.headers.set('X-Request-Id', world.nextRequestId());
  response.headers.set('Date', world.now().toUTCString());
  return response;
}
