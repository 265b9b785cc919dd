import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';

/** The list with the sheet for creating over it, and the page of one permission with the sheet for editing over it. */
export function permissionRoutes(client: QueryClient): RouteObject[] {
  return [
    {
      path: 'permissions',
      lazy: {
        loader: async () =>
          (await import('#src/features/permissions/list-loader.ts')).listLoader(client),
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
      lazy: {
        loader: async () =>
          (await import('#src/features/permissions/permission-loader.ts')).permissionLoader(client),
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
