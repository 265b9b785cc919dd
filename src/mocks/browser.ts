import { setupWorker } from 'msw/browser';
import { recordActivity, userTarget } from './activity.ts';
import { addressOfScenario, chosenScenario } from './chosen-scenario.ts';
import { type DemoOperator, demoOperators } from './demo-operators.ts';
import { demoToken } from './gateway-credentials.ts';
import { openSavedState } from './saved-state.ts';
import { scenarioNamed, scenarios } from './seed/scenarios.ts';
import { demoPassword } from './seed/secrets.ts';
import { createFieldSession, operatorIn } from './session-field.ts';
import { joinTabs } from './tabs.ts';
import { warmUp } from './warm-up.ts';
import { takeControl } from './worker.ts';
import { handlersOf } from './world-handlers.ts';
import { createWorld } from './world.ts';

/** The seed of every demo: what differs between two of them is only the moment of the first visit. */
const demoSeed = 1;

/** What the demo bar works with. */
export type DemoControls = {
  readonly scenario: string;
  readonly scenarios: typeof scenarios;
  readonly operators: readonly DemoOperator[];
  readonly operatorId: string;
  readonly demoPassword: string;
  /** The one OAuth 2.0 token that the demo's identity provider vouches for. */
  readonly oauthToken: string;
  /** Throws away what was changed in this scenario and opens it anew. */
  readonly reset: () => Promise<void>;
  readonly signInAs: (id: string) => Promise<void>;
  readonly chooseScenario: (id: string) => Promise<void>;
};

/** The demo can't be had here. The message says what it needs, in a sentence for whoever wants to see it. */
export class DemoUnavailable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DemoUnavailable';
  }
}

function checkSurroundings(): void {
  if (!globalThis.isSecureContext) {
    throw new DemoUnavailable(
      'The demo needs a secure connection. Open it by https, or on localhost.',
    );
  }
  if (!('serviceWorker' in navigator)) {
    throw new DemoUnavailable(
      'The demo needs service workers, which this browser or window does not allow. Open it in a normal window.',
    );
  }
}

async function startWorker(
  handlers: ReturnType<typeof handlersOf>,
  { baseUrl, location }: StartOptions,
): Promise<void> {
  const address = await takeControl(baseUrl, location);
  if (address === undefined) {
    throw new DemoUnavailable(
      'The service worker of the demo did not start. Close the other tabs of this site and try again.',
    );
  }
  await setupWorker(...handlers).start({
    serviceWorker: { url: address, options: { scope: new URL(baseUrl, location.href).pathname } },
    quiet: true,
    // Files of the console pass. Every path of the API has a handler, if only to say that there is nothing.
    onUnhandledFrame: 'bypass',
  });
}

export type StartOptions = {
  /** Where the console is mounted. */
  readonly baseUrl: string;
  readonly location: Location;
};

/**
 * Starts the server in the browser: afterwards every request to the API is answered from a store in the page.
 * @throws {DemoUnavailable} where the browser can't have one.
 */
export async function startMocks(options: StartOptions): Promise<DemoControls> {
  checkSurroundings();
  const { baseUrl, location } = options;
  const scenario = chosenScenario(location);
  const name = `interface-users-demo ${new URL(baseUrl, location.href).pathname} ${scenario}`;
  const saved = await openSavedState(name, { seed: demoSeed, epoch: new Date() });
  const { seed, epoch, changes } = saved;
  const world = createWorld({ scenario, seed, epoch, now: () => new Date(), changes });
  const { store } = world;
  const session = createFieldSession(store);
  const tabs = joinTabs(name, {
    changes: (changes) => store.apply(changes),
    reset: () => location.reload(),
  });

  const save = async () => {
    const unsaved = store.takeUnsaved();
    if (unsaved.rows.length === 0) return;
    tabs.tellChanges(unsaved);
    // Changes that could not be saved are saved together with the next ones.
    if (!(await saved.save(unsaved))) store.returnUnsaved(unsaved.rows);
  };
  await startWorker(handlersOf(world, { session, beforeAnswer: save }), options);
  warmUp(store);

  return {
    scenario,
    scenarios,
    get operators() {
      return demoOperators(store);
    },
    get operatorId() {
      return operatorIn(store) ?? '';
    },
    demoPassword,
    oauthToken: demoToken,
    reset: async () => {
      await saved.drop();
      tabs.tellReset();
      location.reload();
    },
    signInAs: async (id) => {
      const user = store.users.get(id);
      if (user === undefined) return;
      session.signIn(id);
      recordActivity(world, user, 'signed-in', userTarget(user));
      await save();
      location.reload();
    },
    chooseScenario: async (id) => {
      const chosen = scenarioNamed(id);
      if (chosen !== undefined) location.assign(addressOfScenario(chosen, baseUrl, location));
    },
  };
}
