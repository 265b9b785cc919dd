import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';

/** The list with the sheet for creating over it, and the page of one licence with the sheet for editing over it. */
export function licenceRoutes(client: QueryClient): RouteObject[] {
  return [
    {
      path: 'licences',
      lazy: {
        loader: async () =>
          (await import('#src/features/licences/list-loader.ts')).listLoader(client),
        Component: async () =>
          (await import('#src/features/licences/licences-page.tsx')).LicencesPage,
      },
      children: [
        {
          path: 'new',
          lazy: {
            Component: async () =>
              (await import('#src/features/licences/create-licence-sheet.tsx')).CreateLicenceSheet,
          },
        },
      ],
    },
    {
      path: 'licences/:code',
      lazy: {
        loader: async () =>
          (await import('#src/features/licences/licence-loader.ts')).licenceLoader(client),
        Component: async () =>
          (await import('#src/features/licences/licence-page.tsx')).LicencePage,
      },
      children: [
        { index: true, element: null },
        {
          path: 'edit',
          lazy: {
            Component: async () =>
              (await import('#src/features/licences/edit-licence-sheet.tsx')).EditLicenceSheet,
          },
        },
      ],
    },
  ];
}
