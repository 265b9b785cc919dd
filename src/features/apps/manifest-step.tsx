import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { appQueries } from '#src/api/apps.ts';
import type { App } from '#src/contract/app-record.ts';
import type { ManifestFinding } from '#src/contract/manifest-finding.ts';
import { withDeclarationStubs } from '#src/domain/manifest/declaration-stubs.ts';
import { paths } from '#src/lib/paths.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import type { CodeEditorHandle } from '#src/ui/code-editor/code-editor-types.ts';
import { TextField } from '#src/ui/form/text-field.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { DropZone } from './drop-zone.tsx';
import { FileNews } from './file-news.tsx';
import { findingCount, markersOf } from './finding-words.ts';
import { oneColumn } from './findings-look.ts';
import { FindingsPanel } from './findings-panel.tsx';
import { LazyPlanStep } from './lazy-plan-step.tsx';
import { ManifestBox } from './manifest-box.tsx';
import { stepBody } from './page-look.ts';
import { StepFoot } from './step-foot.tsx';
import { withOuterBraces, withSuggestion } from './text-edits.ts';
import { useManifestCheck, withFindings } from './use-manifest-check.ts';
import { useManifestFile } from './use-manifest-file.ts';
import type { Workbench } from './use-workbench.ts';

const columnsLook = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(320px, 420px)',
  alignItems: 'start',
  gap: '16px 24px',
  [oneColumn]: { gridTemplateColumns: 'minmax(0, 1fr)' },
} as const;

type ManifestStepProps = { app: App | undefined; bench: Workbench };

/** The first step: the manifest and what is found in it. */
export function ManifestStep({ app, bench }: ManifestStepProps) {
  const { form, manifest, name } = bench;
  const navigate = useNavigate();
  const { announce } = useNotices();
  const editor = useRef<CodeEditorHandle>(null);
  /** The name that a file gave; what somebody typed stays. */
  const presetName = useRef('');
  const surroundings = useQuery(appQueries.surroundings(app?.id));
  const check = withFindings(useManifestCheck(manifest, surroundings.data), bench.refused);
  const findings = check.kind === 'checked' ? check.check.findings : [];

  const setText = (text: string) =>
    form.setValue('manifest', text, { shouldDirty: true, shouldValidate: false });
  const file = useManifestFile({
    manifest,
    onRead(text, appName) {
      form.clearErrors();
      setText(text);
      if (app !== undefined || (name.trim() !== '' && name !== presetName.current)) return;
      presetName.current = appName;
      form.setValue('name', appName, { shouldDirty: true });
    },
    onPutBack: setText,
  });

  const jump = (finding: ManifestFinding | undefined) => {
    if (finding === undefined) return;
    editor.current?.jumpTo({ line: finding.line, column: finding.column });
  };

  function showPlan() {
    const first = findings.find(({ severity }) => severity === 'error');
    if (first === undefined) {
      void form.handleSubmit((draft) => bench.plan(draft, jump))();
      return;
    }
    announce(`${findingCount(findings)}. Mend the errors, then show the plan.`);
    jump(first);
  }

  function fixFor(finding: ManifestFinding) {
    // Findings of a text before would be put into the wrong place.
    const fixed = check.kind === 'checked' ? withSuggestion(manifest, finding) : undefined;
    return fixed === undefined ? undefined : () => setText(fixed);
  }

  return (
    <Stack
      component="form"
      sx={stepBody}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        showPlan();
      }}
    >
      {surroundings.error !== null && (
        <FailureNote
          error={surroundings.error}
          subject="what the manifest is checked against"
          onRetry={() => void surroundings.refetch()}
        />
      )}
      <DropZone
        onFile={file.read}
        onRefused={file.refuse}
        beside={
          app === undefined && (
            <TextField
              control={form.control}
              name="name"
              label="App name"
              help="How the app is called in this console. A file's name is proposed."
            />
          )
        }
      >
        <FileNews news={file.news} putBack={file.putBack} />
        <Box sx={columnsLook}>
          <ManifestBox
            control={form.control}
            markers={markersOf(findings)}
            onHandle={(handle) => {
              editor.current = handle;
            }}
          />
          <FindingsPanel
            check={check}
            onJump={jump}
            fixFor={fixFor}
            onAddBraces={() => setText(withOuterBraces(manifest))}
            onAddStubs={() => {
              if (surroundings.data === undefined || check.kind !== 'checked') return;
              const whole = check.check.isWrapped ? withOuterBraces(manifest) : manifest;
              setText(withDeclarationStubs(whole, surroundings.data));
            }}
          />
        </Box>
      </DropZone>
      <StepFoot>
        <ActionButton
          onClick={() =>
            void navigate(app === undefined ? paths.apps.list : paths.apps.detail(app.id))
          }
        >
          Cancel
        </ActionButton>
        <ActionButton
          type="submit"
          variant="contained"
          pending={bench.isPlanning}
          onIntent={LazyPlanStep.preload}
        >
          Show plan
        </ActionButton>
      </StepFoot>
    </Stack>
  );
}
