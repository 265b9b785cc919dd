import type { QueryClient } from '@tanstack/react-query';
import { redirect, type RouteObject } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { apiKeyRoutes } from './api-key-routes.tsx';
import { appsRoutes } from './apps-routes.tsx';
import type { DemoControls } from './demo-controls.ts';
import { groupRoutes } from './group-routes.tsx';
import { incomingMappingRoutes } from './incoming-mapping-routes.tsx';
import { interfaceUserRoutes } from './interface-user-routes.tsx';
import { licenceRoutes } from './licence-routes.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { permissionRoutes } from './permission-routes.tsx';
import { RouteError } from './route-error.tsx';
import { revalidatesSession, sessionLoader } from './session-loader.ts';
import { Shell } from './shell.tsx';
import { signInLoader } from './sign-in-loader.ts';
import { signOutAction } from './sign-out-action.ts';
import { Starting } from './starting.tsx';
import { systemRoutes } from './system-routes.tsx';
import { tryItRoutes } from './try-it-routes.tsx';

type RouteContext = {
  client: QueryClient;
  demo: DemoControls | undefined;
  /** Where the console lies on its origin. */
  basename: string;
};

/**
 * Every address of the console. Pages are lazy; their loaders start the requests and do not wait. Whatever breaks in a
 * page ends at the boundary inside the shell.
 */
export function routesOf({ client, demo, basename }: RouteContext): RouteObject[] {
  return [
    {
      errorElement: <RouteError subject="who is signed in" isAlone />,
      hydrateFallbackElement: <Starting />,
      children: [
        {
          path: paths.signIn,
          loader: signInLoader(client),
          lazy: {
            Component: async () => {
              const { SignInPage } = await import('#src/features/session/sign-in-page.tsx');
              return () => <SignInPage demo={demo} />;
            },
          },
        },
        {
          loader: sessionLoader(client, basename),
          shouldRevalidate: revalidatesSession,
          element: <Shell demo={demo} />,
          children: [
            {
              errorElement: <RouteError subject="the page" />,
              children: [
                { index: true, element: null, loader: () => redirect(paths.interfaceUsers.list) },
                {
                  path: paths.signOut,
                  action: signOutAction(client),
                  lazy: {
                    Component: async () =>
                      (await import('#src/features/session/sign-out-page.tsx')).SignOutPage,
                  },
                },
                ...interfaceUserRoutes(client),
                ...permissionRoutes(client),
                ...appsRoutes(client),
                ...groupRoutes(client),
                ...incomingMappingRoutes(client),
                ...systemRoutes(client),
                ...apiKeyRoutes(client),
                ...tryItRoutes(demo),
                ...licenceRoutes(client),
                { path: '*', element: <NotFoundPage /> },
              ],
            },
          ],
        },
      ],
    },
  ];
}
