import Stack from '@mui/material/Stack';
import { useState } from 'react';
import type { App } from '#src/contract/app-record.ts';
import { isolated } from '#src/lib/isolated.ts';
import { paths } from '#src/lib/paths.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { Breadcrumbs } from '#src/ui/breadcrumbs.tsx';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { RecordPage } from '#src/widgets/record-page.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { MovedNote } from './moved-note.tsx';
import { stepBody } from './page-look.ts';
import { PlanArea } from './plan-area.tsx';
import { StepFoot } from './step-foot.tsx';
import { UninstallDialog } from './uninstall-dialog.tsx';
import { usePlan } from './use-plan.ts';
import { useShownApp, useShownAppId } from './use-shown-app.ts';

/** What uninstalling an app takes away from whom, before it is done. */
export function UninstallPage() {
  const id = useShownAppId();
  const { data: app, error, refetch } = useShownApp();
  return (
    <RecordPage
      noun="app"
      above={{ label: 'Apps', to: paths.apps.list }}
      name={app?.name}
      error={error}
      onRetry={() => void refetch()}
      head={app && <Head app={app} />}
    >
      {app !== undefined && <Uninstall key={id} app={app} />}
    </RecordPage>
  );
}

function Head({ app }: { app: App }) {
  return (
    <PageHeader
      title={`Uninstall ${isolated(app.name)}`}
      breadcrumbs={
        <Breadcrumbs
          above={[
            { label: 'Apps', to: paths.apps.list },
            { label: app.name, to: paths.apps.detail(app.id) },
          ]}
          current="Uninstall"
        />
      }
    />
  );
}

function Uninstall({ app }: { app: App }) {
  const writeBlock = useWriteBlock('apps');
  const [isAsking, setIsAsking] = useState(false);
  const [hasMoved, setHasMoved] = useState(false);
  const planned = usePlan({ purpose: 'uninstall', appId: app.id });
  const { plan, state } = planned;

  return (
    <Stack sx={stepBody}>
      <h2 className="visually-hidden">Plan</h2>
      {hasMoved && <MovedNote />}
      <PlanArea planned={planned} />
      <StepFoot>
        <ButtonLink to={paths.apps.detail(app.id)}>Keep installed</ButtonLink>
        <ActionButton
          variant="contained"
          color="error"
          disabledReason={writeBlock ?? planned.block}
          onClick={() => setIsAsking(true)}
        >
          Uninstall
        </ActionButton>
      </StepFoot>
      {isAsking && plan !== undefined && state !== undefined && (
        <UninstallDialog
          app={app}
          plan={plan}
          state={state}
          onClose={() => setIsAsking(false)}
          onStale={() => {
            setIsAsking(false);
            setHasMoved(true);
            planned.retry();
          }}
        />
      )}
    </Stack>
  );
}
