import { useRef } from 'react';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import type { CodeEditorHandle } from '#src/ui/code-editor/code-editor-types.ts';
import { LeaveGuard } from '#src/ui/leave-guard.tsx';
import { ServerAlert } from '#src/widgets/form/server-alert.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { toForm } from './form-values.ts';
import { LazyMappingConflict } from './lazy-mapping-conflict.tsx';
import { ScriptEditor } from './script-editor.tsx';
import { useScriptForm } from './use-script-form.ts';

const unchanged = 'Nothing is changed.';

/** The script where it stands: edited by whoever may, and only read with the reason by everybody else. */
export function ScriptForm({ mapping }: { mapping: IncomingMapping }) {
  const block = useWriteBlock('scripts');
  const editor = useRef<CodeEditorHandle>(null);
  const form = useScriptForm(mapping, editor);
  const { stale, isDirty } = form;
  const idle = isDirty ? undefined : unchanged;

  if (block !== undefined) {
    return (
      <div className="mapping-script-form">
        <p className="mapping-note">{block}</p>
        {form.script === '' ? (
          <p className="ui-muted">There is no script.</p>
        ) : (
          <ScriptEditor
            label="Script text"
            value={form.script}
            onChange={form.type}
            height={440}
            isReadOnly
          />
        )}
      </div>
    );
  }

  return (
    <form
      className="mapping-script-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
    >
      <ServerAlert messages={form.messages} />
      <ScriptEditor
        ref={editor}
        label="Script text"
        value={form.script}
        onChange={form.type}
        error={form.error}
        height={440}
        isOptional
      />
      <div className="mapping-script-foot">
        <ActionButton disabledReason={idle} onClick={form.discard}>
          Discard changes
        </ActionButton>
        <ActionButton type="submit" variant="primary" pending={form.isSaving} disabledReason={idle}>
          Save script
        </ActionButton>
      </div>
      <LeaveGuard isDirty={isDirty} />
      {stale !== undefined && (
        <LazyMappingConflict
          base={form.base}
          theirs={stale}
          mine={{ ...toForm(form.base), script: form.script }}
          fields={['script']}
          isSaving={form.isSaving}
          onKeepEditing={form.keepEditing}
          onSave={({ script }) => form.settle(stale, script)}
        />
      )}
    </form>
  );
}
