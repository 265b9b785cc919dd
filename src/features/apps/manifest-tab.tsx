import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useId } from 'react';
import * as z from 'zod';
import { appQueries } from '#src/api/apps.ts';
import { choiceParam } from '#src/lib/url-state.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { CodeEditor } from '#src/ui/code-editor/code-editor.tsx';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { saveFile } from '#src/ui/save-file.ts';
import { SegmentedChoice } from '#src/ui/segmented-choice.tsx';
import { useUrlState } from '#src/ui/use-url-state.ts';
import { FailedState } from '#src/widgets/failed-state.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { noop } from '#src/lib/noop.ts';
import { fileNameFrom } from './file-name.ts';
import { wideBody } from './page-look.ts';
import { textSize } from './text-size.ts';
import { useShownApp, useShownAppId } from './use-shown-app.ts';

const schema = z.object({ form: choiceParam(['installed', 'live'], 'installed') });

const forms = [
  {
    form: 'installed',
    label: 'As installed',
    text: 'The text as it was put in place, as it was written.',
  },
  {
    form: 'live',
    label: 'As live',
    text: 'What is live now, written as a manifest. What no manifest can refer to, such as a permission made in the console, is left out.',
  },
] as const;

const barLook = {
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '8px 16px',
} as const;

/** The manifest of an app to be read and taken along: as it was installed, or as what is live would be written. */
export function ManifestTab() {
  const id = useShownAppId();
  const editorId = useId();
  const { data: app } = useShownApp();
  const [{ form }, setState] = useUrlState(schema);
  const { data, error, refetch } = useQuery(appQueries.manifest(id, form));
  const chosen = forms.find((one) => one.form === form) ?? forms[0];

  return (
    <Stack sx={wideBody}>
      <Stack direction="row" sx={barLook}>
        <SegmentedChoice
          label="Form"
          value={form}
          onChange={(value) => setState({ form: value })}
          segments={forms.map(({ form: value, label }) => ({ value, label }))}
        />
        {data !== undefined && (
          <Actions manifest={data.manifest} name={app?.name ?? 'app'} isLive={form === 'live'} />
        )}
      </Stack>
      <Typography color="textSecondary">{chosen.text}</Typography>
      {data === undefined && error !== null && (
        <FailedState error={error} subject="the manifest" onRetry={() => void refetch()} />
      )}
      {data !== undefined && error !== null && (
        <FailureNote error={error} subject="the manifest" onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null && <Skeleton variant="rounded" height={520} />}
      {data !== undefined && (
        <CodeEditor
          key={form}
          id={editorId}
          label={`Manifest, ${chosen.label.toLowerCase()}`}
          language="json"
          value={data.manifest}
          onChange={noop}
          isReadOnly
          height={520}
        />
      )}
    </Stack>
  );
}

type ActionsProps = { manifest: string; name: string; isLive: boolean };

function Actions({ manifest, name, isLive }: ActionsProps) {
  const fileName = `${fileNameFrom(name)}${isLive ? '-live' : ''}.json`;
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 2 }}>
      <span className="quiet tnum">{textSize(manifest)}</span>
      <CopyButton text={manifest} label="Copy manifest" />
      <ActionButton
        size="small"
        startIcon={<Download size={16} aria-hidden />}
        onClick={() => saveFile(fileName, manifest, 'application/json')}
      >
        Download
      </ActionButton>
    </Stack>
  );
}
