import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { listLoader } from '#src/features/systems/list-loader.ts';
import { systemLoader } from '#src/features/systems/system-loader.ts';

/** The list with the sheet for creating over it, and the page of one system with the sheet for editing over it. */
export function systemRoutes(client: QueryClient): RouteObject[] {
  return [
    {
      path: 'systems',
      loader: listLoader(client),
      lazy: {
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
      loader: systemLoader(client),
      lazy: {
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
