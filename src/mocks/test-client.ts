import { getResponse } from 'msw';
import { basePath } from '#src/contract/endpoint.ts';
import { createFieldSession } from './session-field.ts';
import type { ScenarioId } from './seed/scenarios.ts';
import type { Changes } from './store/changes.ts';
import { handlersOf } from './world-handlers.ts';
import { createWorld, type World } from './world.ts';

export type Ask = {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of `body`, as it stands. */
  readonly text?: string;
};

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly text: string;
};

/** The moment at which the worlds of tests begin. */
export const testEpoch = new Date('2026-03-02T09:00:00.000Z');

/** A world with a clock that stands still until it is moved. */
export function aWorld(
  options: { scenario?: ScenarioId; seed?: number; changes?: Changes } = {},
): World & { advance: (milliseconds: number) => void } {
  let time = testEpoch.getTime();
  const { scenario = 'default', seed = 7, changes } = options;
  const world = createWorld({
    scenario,
    seed,
    epoch: testEpoch,
    now: () => new Date(time),
    ...(changes === undefined ? {} : { changes }),
  });
  return {
    ...world,
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
}

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Asks the API of a world, signed in as whoever its store says. */
export function clientOf(world: World) {
  const handlers = handlersOf(world, { session: createFieldSession(world.store) });
  return async (method: string, path: string, ask: Ask = {}): Promise<Answer> => {
    const body = ask.text ?? (ask.body === undefined ? undefined : JSON.stringify(ask.body));
    const contentType = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    const request = new Request(`https://console.example${basePath}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': contentType }),
        ...ask.headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    const response = await getResponse(handlers, request);
    if (response === undefined) throw new TypeError(`Nothing answers ${method} ${path}.`);
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: asJson(text) };
  };
}
