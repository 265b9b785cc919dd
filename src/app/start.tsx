import type { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { sessionQueries } from '#src/api/session.ts';
import { problemIn } from '#src/client/api-error.ts';
import { createQueryClient } from '#src/client/query-client.ts';
import { App } from './app.tsx';
import type { DemoControls } from './demo-controls.ts';
import { preloadOnIntent } from './preload-on-intent.ts';
import { routesOf } from './routes.tsx';

type StartOptions = { basename: string; demo: DemoControls | undefined };

/** The static frame stands this long while it is found out who is signed in; then words say what is waited for. */
const patience = 1000;

/**
 * Starts the console in an element. Making the router starts the first requests, before anything renders; what was
 * painted before stays until it is known whether to show the shell or the sign-in page.
 */
export async function start(root: Element, { basename, demo }: StartOptions): Promise<void> {
  const client = createQueryClient();
  rereadRights(client);
  const routes = routesOf({ client, demo, basename });
  const router = createBrowserRouter(routes, { basename });
  preloadOnIntent(routes, basename);
  await Promise.race([
    new Promise<void>((resolve) => {
      if (router.state.initialized) resolve();
      router.subscribe((state) => {
        if (state.initialized) resolve();
      });
    }),
    new Promise((resolve) => {
      window.setTimeout(resolve, patience);
    }),
  ]);
  createRoot(root).render(<App client={client} router={router} />);
}

/** Who is refused although the page thought it allowed has lost a right meanwhile: the session is asked again. */
function rereadRights(client: QueryClient): void {
  const reread = (error: unknown) => {
    if (problemIn(error, 'forbidden') === undefined) return;
    void client.invalidateQueries({ queryKey: sessionQueries.all });
  };
  client.getMutationCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error') reread(event.action.error);
  });
  client.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error') reread(event.action.error);
  });
}
