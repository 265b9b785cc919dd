import { Outlet } from 'react-router';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import { LinkTabs } from '#src/ui/link-tabs.tsx';
import { RecordPage } from '#src/widgets/record-page.tsx';
import { AppHead } from './app-head.tsx';
import { useShownApp, useShownAppId } from './use-shown-app.ts';

/** One installed app: its head, and what it owns, its manifest and its drift below, each at an address of its own. */
export function AppPage() {
  const id = useShownAppId();
  const { data: app, error, refetch } = useShownApp();
  const { detail, manifest, drift } = paths.apps;
  return (
    <RecordPage
      noun="app"
      above={{ label: 'Apps', to: paths.apps.list }}
      name={app?.name}
      error={error}
      onRetry={() => void refetch()}
      head={app && <AppHead key={id} app={app} />}
      tabs={
        <LinkTabs
          label="App"
          tabs={[
            { to: detail(id), label: 'Overview', isExact: true },
            {
              to: manifest(id),
              label: 'Manifest',
              onIntent: () => void import('./manifest-tab.tsx').catch(noop),
            },
            { to: drift(id), label: 'Drift', count: app?.drift },
          ]}
        />
      }
    >
      <Outlet />
    </RecordPage>
  );
}
