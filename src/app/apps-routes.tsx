import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';

/** The fetch of the loader that also brings the editor is no part of the first load. */
const workbenchLoader = (client: QueryClient) => async () =>
  (await import('#src/features/apps/workbench-loader.ts')).workbenchLoader(client);

/** The list of apps, the workbench in which one is installed or updated, and the page of one app. */
export function appsRoutes(client: QueryClient): RouteObject[] {
  return [
    {
      path: 'apps',
      lazy: {
        loader: async () => (await import('#src/features/apps/list-loader.ts')).listLoader(client),
        Component: async () => (await import('#src/features/apps/apps-page.tsx')).AppsPage,
      },
    },
    {
      path: 'apps/install',
      lazy: {
        loader: workbenchLoader(client),
        Component: async () => (await import('#src/features/apps/install-page.tsx')).InstallPage,
      },
    },
    {
      path: 'apps/:id/update',
      lazy: {
        loader: workbenchLoader(client),
        Component: async () => (await import('#src/features/apps/update-page.tsx')).UpdatePage,
      },
    },
    {
      path: 'apps/:id/uninstall',
      lazy: {
        loader: async () => (await import('#src/features/apps/app-loader.ts')).appLoader(client),
        Component: async () =>
          (await import('#src/features/apps/uninstall-page.tsx')).UninstallPage,
      },
    },
    {
      path: 'apps/:id',
      lazy: {
        loader: async () => (await import('#src/features/apps/app-loader.ts')).appLoader(client),
        Component: async () => (await import('#src/features/apps/app-page.tsx')).AppPage,
      },
      children: [
        {
          index: true,
          lazy: {
            Component: async () =>
              (await import('#src/features/apps/overview-tab.tsx')).OverviewTab,
          },
        },
        {
          path: 'manifest',
          lazy: {
            Component: async () =>
              (await import('#src/features/apps/manifest-tab.tsx')).ManifestTab,
          },
        },
        {
          path: 'drift',
          lazy: {
            Component: async () => (await import('#src/features/apps/drift-tab.tsx')).DriftTab,
          },
        },
      ],
    },
  ];
}
