import type { RouteObject } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import type { DemoControls } from './demo-controls.ts';

/** The page on which calls are tried out. */
export function tryItRoutes(demo: DemoControls | undefined): RouteObject[] {
  return [
    {
      path: paths.tryIt,
      lazy: {
        Component: async () => {
          const { TryItPage } = await import('#src/features/try-it/try-it-page.tsx');
          return () => <TryItPage demoToken={demo?.oauthToken} />;
        },
      },
    },
  ];
}
