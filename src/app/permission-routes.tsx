import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { listLoader } from '#src/features/permissions/list-loader.ts';
import { permissionLoader } from '#src/features/permissions/permission-loader.ts';

/** The list with the sheet for creating over it, and the page of one permission with the sheet for editing over it. */
export function permissionRoutes(client: QueryClient): RouteObject[] {
  return [
    {
      path: 'permissions',
      loader: listLoader(client),
      lazy: {
        Component: async () =>
          (await import('#src/features/permissions/permissions-page.tsx')).PermissionsPage,
      },
      children: [
        {
          path: 'new',
          lazy: {
            Component: async () =>
              (await import('#src/features/permissions/create-permission-sheet.tsx'))
                .CreatePermissionSheet,
          },
        },
      ],
    },
    {
      path: 'permissions/:code',
      loader: permissionLoader(client),
      lazy: {
        Component: async () =>
          (await import('#src/features/permissions/permission-page.tsx')).PermissionPage,
      },
      children: [
        { index: true, element: null },
        {
          path: 'edit',
          lazy: {
            Component: async () =>
              (await import('#src/features/permissions/edit-permission-sheet.tsx'))
                .EditPermissionSheet,
          },
        },
      ],
    },
  ];
}
