import { useQuery } from '@tanstack/react-query';
import { appQueries } from '#src/api/apps.ts';
import { paths } from '#src/lib/paths.ts';
import { FormSkeleton } from '#src/ui/form/form-skeleton.tsx';
import { RecordPage } from '#src/widgets/record-page.tsx';
import { RecordBody } from '#src/widgets/record/record-body.tsx';
import { useShownApp, useShownAppId } from './use-shown-app.ts';
import { Workbench } from './workbench.tsx';

/** Where another manifest of an app is put in place: it begins with the one that is installed. */
export function UpdatePage() {
  const id = useShownAppId();
  const app = useShownApp();
  const installed = useQuery(appQueries.manifest(id, 'installed'));
  const { data } = installed;
  if (app.data !== undefined && data !== undefined) {
    return <Workbench key={id} app={app.data} manifest={data.manifest} />;
  }
  return (
    <RecordPage
      noun="app"
      above={{ label: 'Apps', to: paths.apps.list }}
      name={undefined}
      error={app.error ?? installed.error}
      onRetry={() => void Promise.all([app.refetch(), installed.refetch()])}
      head={undefined}
    >
      <RecordBody>
        <FormSkeleton fields={['Manifest']} />
      </RecordBody>
    </RecordPage>
  );
}
