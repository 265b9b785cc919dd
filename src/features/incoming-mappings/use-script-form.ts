import { useState, type RefObject } from 'react';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { newIncomingMapping } from '#src/contract/incoming-mappings.ts';
import { isolated } from '#src/lib/isolated.ts';
import type { CodeEditorHandle } from '#src/ui/code-editor/code-editor-types.ts';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { useMappingUpdate } from './use-mapping-update.ts';

/** The script of a mapping as it is edited on its page: what is saved, what is typed, and the way from one to the other. */
export function useScriptForm(
  mapping: IncomingMapping,
  editor: RefObject<CodeEditorHandle | null>,
) {
  const { notify } = useNotices();
  const [base, setBase] = useState(mapping);
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<string>();
  const update = useMappingUpdate(base.id);
  const script = typed ?? base.script;
  const isDirty = script !== base.script;

  function refuse(message: string | undefined) {
    setError(message);
    editor.current?.focus();
  }

  const messages = useServerMessages<{ script: string }>({
    setError: (_, { message }) => refuse(message),
    fields: ['script'],
    subject: 'the script',
  });

  // What else becomes of the mapping is no conflict; another script under typed input is, and the save finds out.
  const isFree = !isDirty || mapping.script === base.script;
  if (mapping.etag !== base.etag && update.stale === undefined && isFree) setBase(mapping);

  function save(against: IncomingMapping, wanted: string) {
    messages.clear();
    const checked = newIncomingMapping.shape.script.safeParse(wanted);
    if (!checked.success) {
      refuse(checked.error.issues[0]?.message);
      return;
    }
    setError(undefined);
    update.save(
      against,
      { script: wanted },
      {
        onSaved(saved) {
          update.goOn();
          setBase(saved);
          // What was typed on in the meantime stays.
          setTyped((now) => (now === saved.script ? undefined : now));
          notify({ tone: 'success', text: `The script of ${isolated(saved.name)} is saved.` });
        },
        onRefused: messages.show,
      },
    );
  }

  return {
    base,
    script,
    isDirty,
    error,
    isSaving: update.isSaving,
    stale: update.stale,
    deletion: update.deletion,
    messages: messages.rest,
    type: (text: string) => {
      setTyped(text);
      setError(undefined);
    },
    discard: () => {
      setTyped(undefined);
      setError(undefined);
      messages.clear();
    },
    save: () => save(base, script),
    keepEditing: update.forgetStale,
    /** Theirs is from now on what is saved; what was chosen is saved against it, where it differs. */
    settle(theirs: IncomingMapping, chosen: string) {
      update.forgetStale();
      setBase(theirs);
      setTyped(chosen === theirs.script ? undefined : chosen);
      if (chosen !== theirs.script) save(theirs, chosen);
    },
  };
}
