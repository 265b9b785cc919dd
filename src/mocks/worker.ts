/** `TrustedScriptURL` where the browser has it: opaque, but registering a worker takes it like text. */
type ScriptPolicy = { createScriptURL: (address: string) => string };
type PolicyFactory = {
  createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
};

const hasPolicies = (scope: object): scope is { trustedTypes: PolicyFactory } =>
  'trustedTypes' in scope;

/** The one address that the one policy lets through. Registering a worker is a Trusted Types sink. */
function trusted(workerAddress: string): string {
  const scope: object = globalThis;
  if (!hasPolicies(scope)) return workerAddress;
  const policy = scope.trustedTypes.createPolicy('demo-worker', {
    createScriptURL: (address) => {
      if (address === workerAddress) return address;
      throw new TypeError('Only the worker of the demo is registered.');
    },
  });
  return policy.createScriptURL(workerAddress);
}

/** How long a worker may take to get ready and take the page over. */
const patience = 4000;

/** A page that was reloaded past its workers is not taken over by one that is ready already. */
const patienceWithReady = 300;

/** Remembers, for one reload, that it was tried. */
const reloadMark = 'demo-worker-reload';

const controls = ({ active }: ServiceWorkerRegistration) =>
  active !== null && active.state === 'activated' && navigator.serviceWorker.controller === active;

/** Waits until the worker of this registration, and none that it replaces, is in control of the page. */
async function isInControl(registration: ServiceWorkerRegistration): Promise<boolean> {
  const isReady = registration.active?.state === 'activated';
  const limit = performance.now() + (isReady ? patienceWithReady : patience);
  while (!controls(registration)) {
    if (performance.now() > limit) return false;
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
  return true;
}

function mayReload(): boolean {
  try {
    if (sessionStorage.getItem(reloadMark) !== null) return false;
    sessionStorage.setItem(reloadMark, 'tried');
    return true;
  } catch {
    return false;
  }
}

function forgetReload(): void {
  try {
    sessionStorage.removeItem(reloadMark);
  } catch {
    // Without storage nothing was remembered.
  }
}

/** The registration, a known one where there is: registering anew would wait for the browser's own look for updates. */
async function registered(address: string, scope: URL): Promise<ServiceWorkerRegistration> {
  const known = await navigator.serviceWorker.getRegistration(scope.href);
  if (known?.active?.scriptURL === address && controls(known)) return known;
  return navigator.serviceWorker.register(trusted(address), { scope: scope.pathname });
}

const never = () => new Promise<never>(() => {});

/**
 * Registers the worker and waits until it controls the page. Afterwards msw finds it registered and doesn't try to
 * do so itself, which the security policy refuses.
 * @returns the address of the worker's script, or nothing when it can't get control.
 */
export async function takeControl(
  baseUrl: string,
  location: Location,
): Promise<string | undefined> {
  const scope = new URL(baseUrl, location.href);
  const address = new URL('mockServiceWorker.js', scope).href;
  try {
    if (await isInControl(await registered(address, scope))) {
      forgetReload();
      return address;
    }
  } catch {
    // Windows without storage, and browsers that are told so, refuse workers.
    return undefined;
  }
  if (!mayReload()) return undefined;
  location.reload();
  return never();
}
