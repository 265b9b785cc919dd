import './zod-without-eval.ts';
import { showCannotStart } from '#src/app/cannot-start.ts';
import type { DemoControls } from '#src/app/demo-controls.ts';
import { removeLeftoverWorker } from '#src/app/leftover-worker.ts';
import { readLiveConfig } from '#src/app/live-config.ts';
import { start } from '#src/app/start.tsx';
import { configureClient } from '#src/client/config.ts';

const base = import.meta.env.BASE_URL;

// Spelled out, so that the build knows the answer and cuts the other branch away.
const isMocked = import.meta.env.MODE === 'mocked' || import.meta.env.MODE === 'demo';

/** The server is in the browser. In the live build this branch, and with it all code of the mocks, is cut away. */
async function setUpMocked(): Promise<DemoControls> {
  const { startMocks } = await import('#src/mocks/browser.ts');
  return startMocks({ baseUrl: base, location: window.location });
}

/** The environment says where the API is. */
async function setUpLive(): Promise<undefined> {
  // A refusal means that there are no workers at all.
  void removeLeftoverWorker().catch(() => undefined);
  configureClient(await readLiveConfig(base));
}

async function launch(root: Element) {
  try {
    const demo = isMocked ? await setUpMocked() : await setUpLive();
    await start(root, { basename: base, demo });
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'Reload the page.';
    showCannotStart(root, 'The console can’t start', detail);
  }
}

const root = document.getElementById('root');
if (root !== null) void launch(root);
