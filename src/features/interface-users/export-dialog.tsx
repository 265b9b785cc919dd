import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import { appQueries } from '#src/api/apps.ts';
import type { ExportAnswer, ExportRequest } from '#src/contract/apps.ts';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { CodeEditor } from '#src/ui/code-editor/code-editor.tsx';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { RouterLink } from '#src/ui/router-link.tsx';
import { saveFile } from '#src/ui/save-file.ts';
import { useMedia } from '#src/ui/use-media.ts';
import { serverMessages } from '#src/widgets/form/server-messages.ts';
import { exportContents } from './export-contents.ts';

type ExportDialogProps = {
  /** Who is exported: "4 interface users", or a name. */
  who: string;
  selection: ExportRequest['selection'];
  onClose: () => void;
};

const fileName = 'interface-users.json';

/** Console-owned users as a manifest: what will be in it, what can't be, the text, and ways to take it along. */
export function ExportDialog({ who, selection, onClose }: ExportDialogProps) {
  const { notify } = useNotices();
  const { data, error, refetch, isFetching } = useQuery(appQueries.exported({ selection }));
  const isEmpty = data?.users === 0;
  const body = useRef<HTMLDivElement>(null);

  function retry() {
    // The button that was pressed goes.
    body.current?.focus();
    void refetch();
  }

  function download() {
    if (data === undefined) return;
    saveFile(fileName, data.manifest, 'application/json');
    notify({ tone: 'success', text: `${fileName} is handed to the browser to be saved.` });
    onClose();
  }

  return (
    <ConfirmDialog
      title={`Export ${who} as a manifest`}
      keepLabel="Close"
      confirmLabel="Download"
      confirmDisabledReason={blockOf(data, isEmpty)}
      onKeep={onClose}
      onConfirm={download}
    >
      <Stack ref={body} tabIndex={-1} sx={{ gap: 3, minWidth: 0 }}>
        {data === undefined && error === null && <Waiting />}
        {error !== null && <Failure error={error} isAsking={isFetching} onRetry={retry} />}
        {data !== undefined && <Contents answer={data} />}
      </Stack>
    </ConfirmDialog>
  );
}

function blockOf(data: ExportAnswer | undefined, isEmpty: boolean): string | undefined {
  if (data === undefined) return 'There is nothing to download before the manifest is there.';
  return isEmpty ? 'Nobody in the selection can be exported.' : undefined;
}

function Waiting() {
  return (
    <Stack aria-busy sx={{ gap: 2 }}>
      <span className="visually-hidden">Writing the manifest</span>
      <Skeleton width="70%" />
      <Skeleton variant="rounded" height={280} />
    </Stack>
  );
}

type FailureProps = { error: Error; isAsking: boolean; onRetry: () => void };

function Failure({ error, isAsking, onRetry }: FailureProps) {
  const { fields, rest } = serverMessages(error, ['selection'], 'the manifest');
  const details = new Set([
    ...fields.map(({ message }) => message),
    ...rest.map(({ detail }) => detail),
  ]);
  return (
    <FormAlert
      title={rest[0]?.title ?? 'This selection can’t be exported'}
      messages={[...details]}
      action={
        <ActionButton size="small" pending={isAsking} onClick={onRetry}>
          Try again
        </ActionButton>
      }
    />
  );
}

const notesLook = { display: 'grid', gap: 1, margin: 0, paddingInlineStart: 5 } as const;

function Contents({ answer: { manifest, notes } }: { answer: ExportAnswer }) {
  const editorId = useId();
  const isNarrow = useMedia('(width < 700px)');
  const contents = exportContents(manifest);
  return (
    <>
      {contents === undefined ? (
        <p>There is nothing to export: apps own everybody in the selection.</p>
      ) : (
        <p>
          <strong>{contents}</strong>, to be installed as an app of their own under{' '}
          <RouterLink to={paths.apps.install}>Apps</RouterLink>. Nothing changes here.
        </p>
      )}
      {notes.length > 0 && (
        <Box component="ul" aria-label="What a manifest can’t say" sx={notesLook}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </Box>
      )}
      {contents !== undefined && (
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <Stack
            direction="row"
            sx={{ alignItems: 'center', justifyContent: 'space-between', gap: 3 }}
          >
            <Typography component="span" variant="mono">
              {fileName}
            </Typography>
            <CopyButton text={manifest} label="Copy manifest" />
          </Stack>
          <CodeEditor
            id={editorId}
            label="Manifest"
            language="json"
            value={manifest}
            onChange={noop}
            isReadOnly
            height={isNarrow ? 160 : 260}
          />
        </Stack>
      )}
    </>
  );
}
