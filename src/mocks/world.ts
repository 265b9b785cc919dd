import { createFaults, type Faults } from './faults.ts';
import { createIdempotency, type Idempotency } from './idempotency.ts';
import { type ScenarioId, seedOf } from './seed/scenarios.ts';
import type { Changes } from './store/changes.ts';
import { createStore, type Store } from './store/store.ts';

/** How the server knows who asks: a cookie over HTTP, a field of the store in the browser. */
export type SessionPort = {
  /** The id of the signed-in user, whether or not it may still be one. */
  operatorOf: (request: Request) => string | null;
  signIn: (userId: string) => HeadersInit;
  signOut: (request: Request) => HeadersInit;
};

/** A tenant of its own, with its own clock. */
export type World = {
  readonly scenario: ScenarioId;
  readonly seed: number;
  /** The moment of the first visit, to which the seed is relative. */
  readonly epoch: Date;
  readonly now: () => Date;
  readonly store: Store;
  readonly faults: Faults;
  readonly idempotency: Idempotency;
  /** Numbers the answers. */
  readonly nextRequestId: () => string;
};

export type WorldOptions = {
  readonly scenario: ScenarioId;
  readonly seed: number;
  readonly epoch: Date;
  readonly now: () => Date;
  /** What was changed since the seed, to go on from. */
  readonly changes?: Changes;
};

/** Makes a tenant: the same seed, scenario and epoch make the same one. */
export function createWorld({ scenario, seed, epoch, now, changes }: WorldOptions): World {
  let requests = 0;
  return {
    scenario,
    seed,
    epoch,
    now,
    store: createStore(seedOf({ scenario, seed, epoch }), changes),
    faults: createFaults(),
    idempotency: createIdempotency(now),
    nextRequestId: () => `req-${(requests += 1)}`,
  };
}
