import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { RouterProvider } from 'react-router/dom';
import { NoticesProvider } from '#src/ui/notices/notices-provider.tsx';
import { AppThemeProvider } from '#src/ui/theme/app-theme-provider.tsx';
import { LastResort } from './last-resort.tsx';

type AppProps = { client: QueryClient; router: ComponentProps<typeof RouterProvider>['router'] };

/** The providers around the router. */
export function App({ client, router }: AppProps) {
  return (
    <LastResort>
      <QueryClientProvider client={client}>
        <AppThemeProvider>
          <NoticesProvider>
            <RouterProvider router={router} />
          </NoticesProvider>
        </AppThemeProvider>
      </QueryClientProvider>
    </LastResort>
  );
}
