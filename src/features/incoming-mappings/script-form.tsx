import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { noop } from '#src/lib/noop.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import type { CodeEditorHandle } from '#src/ui/code-editor/code-editor-types.ts';
import { LeaveGuard } from '#src/ui/leave-guard.tsx';
import { DeletedAlert } from '#src/widgets/deleted/deleted-alert.tsx';
import { goneReason } from '#src/widgets/deleted/gone-reason.ts';
import { ServerAlert } from '#src/widgets/form/server-alert.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { toForm } from './form-values.ts';
import { LazyMappingConflict } from './lazy-mapping-conflict.ts';
import { MappingNote } from './mapping-note.tsx';
import { ScriptEditor } from './script-editor.tsx';
import { useMappingAgain } from './use-mapping-again.ts';
import { useScriptForm } from './use-script-form.ts';

const formLook = { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4 } as const;

const unchanged = 'Nothing is changed.';

/** The script where it stands: edited by whoever may, and only read with the reason by everybody else. */
export function ScriptForm({ mapping }: { mapping: IncomingMapping }) {
  const block = useWriteBlock('scripts');
  if (block === undefined) return <EditedScript mapping={mapping} />;
  return (
    <Box sx={formLook}>
      <MappingNote>{block}</MappingNote>
      {mapping.script === '' ? (
        <Typography color="textSecondary">There is no script.</Typography>
      ) : (
        <ScriptEditor
          label="Script text"
          value={mapping.script}
          onChange={noop}
          height={440}
          isReadOnly
        />
      )}
    </Box>
  );
}

function EditedScript({ mapping }: { mapping: IncomingMapping }) {
  const createBlock = useWriteBlock('incoming-mappings');
  const editor = useRef<CodeEditorHandle>(null);
  const form = useScriptForm(mapping, editor);
  const createAgain = useMappingAgain(mapping.id);
  const { base, script, stale, deletion, isDirty } = form;
  const idle = isDirty ? undefined : unchanged;
  const typed = () => ({ ...toForm(base), script });

  return (
    <Box
      component="form"
      sx={formLook}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (deletion === undefined) form.save();
      }}
    >
      {deletion === undefined ? (
        <ServerAlert messages={form.messages} />
      ) : (
        <DeletedAlert
          name={base.name}
          deletion={deletion}
          onCreateAgain={createBlock === undefined ? () => createAgain(typed()) : undefined}
          typedText={() => script}
        />
      )}
      <ScriptEditor
        ref={editor}
        label="Script text"
        value={script}
        onChange={form.type}
        error={form.error}
        height={440}
        isOptional
      />
      <Stack direction="row" sx={{ flexWrap: 'wrap', justifyContent: 'flex-end', gap: 2 }}>
        <ActionButton disabledReason={idle} onClick={form.discard}>
          Discard changes
        </ActionButton>
        <ActionButton
          type="submit"
          variant="contained"
          pending={form.isSaving}
          disabledReason={deletion === undefined ? idle : goneReason(base.name)}
        >
          Save script
        </ActionButton>
      </Stack>
      <LeaveGuard isDirty={isDirty} />
      {stale !== undefined && (
        <LazyMappingConflict
          base={base}
          theirs={stale}
          mine={typed()}
          fields={['script']}
          isSaving={form.isSaving}
          onKeepEditing={form.keepEditing}
          onSave={(chosen) => form.settle(stale, chosen.script)}
        />
      )}
    </Box>
  );
}
