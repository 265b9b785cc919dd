import type { RouteObject } from 'react-router';

/** The calls of one user, below its page, with the sheet of one call over them. */
export function userCallRoutes(): RouteObject {
  return {
    path: 'calls',
    lazy: {
      Component: async () => (await import('#src/features/interface-users/calls-tab.tsx')).CallsTab,
    },
    children: [
      { index: true, element: null },
      {
        path: ':callId',
        lazy: {
          Component: async () =>
            (await import('#src/features/interface-users/user-call-sheet.tsx')).UserCallSheet,
        },
      },
    ],
  };
}

/** The calls to one endpoint, below its page, with the sheet of one call over them. */
export function mappingCallRoutes(): RouteObject {
  return {
    path: 'calls',
    lazy: {
      Component: async () =>
        (await import('#src/features/incoming-mappings/calls-tab.tsx')).CallsTab,
    },
    children: [
      { index: true, element: null },
      {
        path: ':callId',
        lazy: {
          Component: async () =>
            (await import('#src/features/incoming-mappings/mapping-call-sheet.tsx'))
              .MappingCallSheet,
        },
      },
    ],
  };
}
