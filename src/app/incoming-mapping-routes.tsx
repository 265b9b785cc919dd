import type { QueryClient } from '@tanstack/react-query';
import { Outlet, type RouteObject } from 'react-router';
import { mappingCallRoutes } from './call-routes.tsx';

/** The list with the sheet for creating over it, and the page of one mapping with the sheet for editing over its details. */
export function incomingMappingRoutes(client: QueryClient): RouteObject[] {
  return [
    {
      path: 'incoming-mappings',
      lazy: {
        loader: async () =>
          (await import('#src/features/incoming-mappings/list-loader.ts')).listLoader(client),
        Component: async () =>
          (await import('#src/features/incoming-mappings/incoming-mappings-page.tsx'))
            .IncomingMappingsPage,
      },
      children: [
        {
          path: 'new',
          lazy: {
            Component: async () =>
              (await import('#src/features/incoming-mappings/create-mapping-sheet.tsx'))
                .CreateMappingSheet,
          },
        },
      ],
    },
    {
      path: 'incoming-mappings/:id',
      lazy: {
        loader: async () =>
          (await import('#src/features/incoming-mappings/mapping-loader.ts')).mappingLoader(client),
        Component: async () =>
          (await import('#src/features/incoming-mappings/incoming-mapping-page.tsx'))
            .IncomingMappingPage,
      },
      children: [
        {
          lazy: { Component: detailsBehindSheet },
          children: [
            { index: true, element: null },
            {
              path: 'edit/:step',
              lazy: {
                Component: async () =>
                  (await import('#src/features/incoming-mappings/edit-mapping-sheet.tsx'))
                    .EditMappingSheet,
              },
            },
          ],
        },
        {
          path: 'callers',
          lazy: {
            Component: async () =>
              (await import('#src/features/incoming-mappings/callers-tab.tsx')).CallersTab,
          },
        },
        {
          path: 'script',
          lazy: {
            Component: async () =>
              (await import('#src/features/incoming-mappings/script-tab.tsx')).ScriptTab,
          },
        },
        mappingCallRoutes(),
        {
          path: 'hand-over',
          lazy: {
            Component: async () =>
              (await import('#src/features/incoming-mappings/hand-over-tab.tsx')).HandOverTab,
          },
        },
      ],
    },
  ];
}

async function detailsBehindSheet() {
  const { DetailsTab } = await import('#src/features/incoming-mappings/details-tab.tsx');
  return () => (
    <>
      <DetailsTab />
      <Outlet />
    </>
  );
}
