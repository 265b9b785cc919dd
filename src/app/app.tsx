import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { RouterProvider } from 'react-router/dom';
import { onServerClockChange, serverNow } from '#src/client/server-clock.ts';
import { type Clock, ClockProvider } from '#src/ui/clock-provider.tsx';
import { NoticesProvider } from '#src/ui/notices/notices-provider.tsx';
import { AppThemeProvider } from '#src/ui/theme/app-theme-provider.tsx';
import { LastResort } from './last-resort.tsx';

type AppProps = { client: QueryClient; router: ComponentProps<typeof RouterProvider>['router'] };

/** What the whole page goes by. */
const clock: Clock = { now: serverNow, onChange: onServerClockChange };

/** The providers around the router. */
export function App({ client, router }: AppProps) {
  return (
    <LastResort>
      <QueryClientProvider client={client}>
        <ClockProvider clock={clock}>
          <AppThemeProvider>
            <NoticesProvider>
              <RouterProvider router={router} />
            </NoticesProvider>
          </AppThemeProvider>
        </ClockProvider>
      </QueryClientProvider>
    </LastResort>
  );
}
