import type { QueryClient } from '@tanstack/react-query';
import { Outlet, type RouteObject } from 'react-router';
import { listLoader } from '#src/features/interface-users/list-loader.ts';
import { userKeyRoutes } from './api-key-routes.tsx';
import { userCallRoutes } from './call-routes.tsx';

/** The list with the sheet for creating over it, and the page of one user with the sheet for editing over its details. */
export function interfaceUserRoutes(client: QueryClient): RouteObject[] {
  return [
    {
      path: 'interface-users',
      loader: listLoader(client),
      lazy: {
        Component: async () =>
          (await import('#src/features/interface-users/interface-users-page.tsx'))
            .InterfaceUsersPage,
      },
      children: [
        {
          path: 'new',
          lazy: {
            Component: async () =>
              (await import('#src/features/interface-users/create-interface-user-sheet.tsx'))
                .CreateInterfaceUserSheet,
          },
        },
      ],
    },
    {
      path: 'interface-users/:id',
      lazy: {
        loader: async () =>
          (
            await import('#src/features/interface-users/interface-user-loader.ts')
          ).interfaceUserLoader(client),
        Component: async () =>
          (await import('#src/features/interface-users/interface-user-page.tsx')).InterfaceUserPage,
      },
      children: [
        {
          lazy: { Component: detailsBehindSheet },
          children: [
            { index: true, element: null },
            {
              path: 'edit',
              lazy: {
                Component: async () =>
                  (await import('#src/features/interface-users/edit-interface-user-sheet.tsx'))
                    .EditInterfaceUserSheet,
              },
            },
          ],
        },
        {
          path: 'access',
          lazy: {
            Component: async () =>
              (await import('#src/features/interface-users/access-tab.tsx')).AccessTab,
          },
          children: [
            {
              index: true,
              lazy: {
                Component: async () =>
                  (await import('#src/features/interface-users/access-endpoints.tsx'))
                    .AccessEndpoints,
              },
            },
            {
              path: 'permissions',
              lazy: {
                Component: async () =>
                  (await import('#src/features/interface-users/access-permissions.tsx'))
                    .AccessPermissions,
              },
            },
          ],
        },
        userKeyRoutes(),
        userCallRoutes(),
        {
          path: 'activity',
          lazy: {
            Component: async () =>
              (await import('#src/features/interface-users/activity-tab.tsx')).ActivityTab,
          },
        },
      ],
    },
  ];
}

async function detailsBehindSheet() {
  const { DetailsTab } = await import('#src/features/interface-users/details-tab.tsx');
  return () => (
    <>
      <DetailsTab />
      <Outlet />
    </>
  );
}
