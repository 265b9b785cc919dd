import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';

/** The list with the sheet for creating over it, and the page of one system with the sheet for editing over it. */
export function systemRoutes(client: QueryClient): RouteObject[] {
  return [
    {
      path: 'systems',
      lazy: {
        loader: async () =>
          (await import('#src/features/systems/list-loader.ts')).listLoader(client),
        Component: async () => (await import('#src/features/systems/systems-page.tsx')).SystemsPage,
      },
      children: [
        {
          path: 'new',
          lazy: {
            Component: async () =>
              (await import('#src/features/systems/create-system-sheet.tsx')).CreateSystemSheet,
          },
        },
      ],
    },
    {
      path: 'systems/:id',
      lazy: {
        loader: async () =>
          (await import('#src/features/systems/system-loader.ts')).systemLoader(client),
        Component: async () => (await import('#src/features/systems/system-page.tsx')).SystemPage,
      },
      children: [
        { index: true, element: null },
        {
          path: 'edit',
          lazy: {
            Component: async () =>
              (await import('#src/features/systems/edit-system-sheet.tsx')).EditSystemSheet,
          },
        },
      ],
    },
  ];
}
