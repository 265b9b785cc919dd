import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';

/** The list with the sheet for creating over it, and the page of one group: the sheets for editing and adding lie over its tabs. */
export function groupRoutes(client: QueryClient): RouteObject[] {
  return [
    {
      path: 'groups',
      lazy: {
        loader: async () =>
          (await import('#src/features/groups/list-loader.ts')).listLoader(client),
        Component: async () => (await import('#src/features/groups/groups-page.tsx')).GroupsPage,
      },
      children: [
        {
          path: 'new',
          lazy: {
            Component: async () =>
              (await import('#src/features/groups/create-group-sheet.tsx')).CreateGroupSheet,
          },
        },
      ],
    },
    {
      path: 'groups/:code',
      lazy: {
        loader: async () =>
          (await import('#src/features/groups/group-loader.ts')).groupLoader(client),
        Component: async () => (await import('#src/features/groups/group-page.tsx')).GroupPage,
      },
      children: [
        {
          lazy: {
            Component: async () =>
              (await import('#src/features/groups/details-tab.tsx')).DetailsTab,
          },
          children: [
            { index: true, element: null },
            {
              path: 'edit',
              lazy: {
                Component: async () =>
                  (await import('#src/features/groups/edit-group-sheet.tsx')).EditGroupSheet,
              },
            },
          ],
        },
        {
          path: 'members',
          lazy: {
            Component: async () =>
              (await import('#src/features/groups/members-tab.tsx')).MembersTab,
          },
          children: [
            { index: true, element: null },
            {
              path: 'add',
              lazy: {
                Component: async () =>
                  (await import('#src/features/groups/add-members-sheet.tsx')).AddMembersSheet,
              },
            },
          ],
        },
        {
          path: 'activity',
          lazy: {
            Component: async () =>
              (await import('#src/features/groups/activity-tab.tsx')).ActivityTab,
          },
        },
      ],
    },
  ];
}
