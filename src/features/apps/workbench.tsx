import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import type { App } from '#src/contract/app-record.ts';
import { isolated } from '#src/lib/isolated.ts';
import { paths } from '#src/lib/paths.ts';
import { Breadcrumbs } from '#src/ui/breadcrumbs.tsx';
import { LeaveGuard } from '#src/ui/leave-guard.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { ServerAlert } from '#src/widgets/form/server-alert.tsx';
import { LockNote } from '#src/widgets/lock-note.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { DoneView } from './done-view.tsx';
import { LazyPlanStep } from './lazy-plan-step.tsx';
import { ManifestStep } from './manifest-step.tsx';
import { gutter } from './page-look.ts';
import { useWorkbench } from './use-workbench.ts';
import { WorkbenchSteps } from './workbench-steps.tsx';

type WorkbenchPageProps = {
  /** The app that is updated; nothing for one that is new. */
  app?: App | undefined;
  /** What the editor begins with. */
  manifest?: string | undefined;
};

const headLook = { paddingTop: 4, paddingInline: gutter } as const;

function placeOf(app: App | undefined) {
  const apps = { label: 'Apps', to: paths.apps.list };
  if (app === undefined) return { title: 'Install app', above: [apps], current: 'Install app' };
  const above = [apps, { label: app.name, to: paths.apps.detail(app.id) }];
  return { title: `Update ${isolated(app.name)}`, above, current: 'Update' };
}

/** From a manifest to an app, in two steps on one page: nothing is done before the plan has been seen. */
export function Workbench({ app, manifest = '' }: WorkbenchPageProps) {
  const bench = useWorkbench(app, { name: app?.name ?? '', manifest });
  const writeBlock = useWriteBlock('apps');
  const { done, step, shown } = bench;
  const { title, above, current } = placeOf(app);
  const ready = step === 'plan' ? shown : undefined;

  return (
    <Stack sx={{ flex: '1 0 auto', minWidth: 0 }}>
      <Box sx={headLook}>
        <PageHeader title={title} breadcrumbs={<Breadcrumbs above={above} current={current} />}>
          <WorkbenchSteps current={done === undefined ? step : 'done'} />
          {writeBlock !== undefined && <LockNote>{writeBlock}</LockNote>}
        </PageHeader>
      </Box>
      <LeaveGuard isDirty={done === undefined && bench.form.formState.isDirty} />
      {done !== undefined && <DoneView done={done} />}
      {done === undefined && (
        <>
          {bench.messages.length > 0 && (
            <Box sx={headLook}>
              <ServerAlert messages={bench.messages} />
            </Box>
          )}
          {/* Stays where it is while the plan is shown: with its text, its cursor and what can be undone. */}
          <Stack
            hidden={ready !== undefined}
            sx={{ flex: '1 0 auto', '&[hidden]': { display: 'none' } }}
          >
            <ManifestStep app={app} bench={bench} />
          </Stack>
          {ready !== undefined && <LazyPlanStep shown={ready} bench={bench} />}
        </>
      )}
    </Stack>
  );
}
