import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';

/** The list of all API keys, with the sheet of one key over it. */
export function apiKeyRoutes(client: QueryClient): RouteObject[] {
  return [
    {
      path: 'api-keys',
      lazy: {
        loader: async () =>
          (await import('#src/features/api-keys/list-loader.ts')).listLoader(client),
        Component: async () =>
          (await import('#src/features/api-keys/api-keys-page.tsx')).ApiKeysPage,
      },
      children: [
        {
          path: ':id',
          lazy: {
            Component: async () =>
              (await import('#src/features/api-keys/api-key-sheet.tsx')).ApiKeySheet,
          },
        },
      ],
    },
  ];
}

/** The keys of one user, below its page, with the sheets for issuing and for one key over them. */
export function userKeyRoutes(): RouteObject {
  return {
    path: 'api-keys',
    lazy: {
      Component: async () => (await import('#src/features/interface-users/keys-tab.tsx')).KeysTab,
    },
    children: [
      { index: true, element: null },
      {
        path: 'new',
        lazy: {
          Component: async () =>
            (await import('#src/features/interface-users/user-issue-key-sheet.tsx'))
              .UserIssueKeySheet,
        },
      },
      {
        path: ':keyId',
        lazy: {
          Component: async () =>
            (await import('#src/features/interface-users/user-key-sheet.tsx')).UserKeySheet,
        },
      },
    ],
  };
}
