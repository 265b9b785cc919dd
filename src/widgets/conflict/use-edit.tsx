import { useState } from 'react';
import { isolated } from '#src/lib/isolated.ts';
import type { FailureWords } from '#src/widgets/failure-words.ts';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { DeletedAlert } from '#src/widgets/deleted/deleted-alert.tsx';
import type { Deletion } from '#src/widgets/deleted/deletion.ts';
import { goneReason } from '#src/widgets/deleted/gone-reason.ts';
import { ServerAlert } from '#src/widgets/form/server-alert.tsx';

type Versioned = { etag: string; name: string };

type EditOptions<RecordType extends Versioned, Values, Patch, Question> = {
  /** The record as it is known by now. */
  record: RecordType;
  /** What the form is measured against: a save against anything newer is a conflict. */
  base: RecordType;
  setBase: (base: RecordType) => void;
  isDirty: boolean;
  /** Types values into the form, as somebody would. */
  fill: (values: Values) => void;
  toPatch: (saved: RecordType, values: Values) => Patch;
  /** `useRecordUpdate` of the base, and `useServerMessages` of the form. */
  update: {
    stale: RecordType | undefined;
    deletion: Deletion | undefined;
    forgetStale: () => void;
    isSaving: boolean;
    save: (
      base: RecordType,
      patch: Patch,
      outcome: { onSaved: (saved: RecordType) => void; onRefused: (error: unknown) => void },
    ) => void;
  };
  messages: {
    rest: readonly FailureWords[];
    show: (error: unknown) => void;
    clear: () => void;
  };
  /** What has to be asked before such a change is saved, where something has to. */
  questionOf?: (saved: RecordType, patch: Patch) => Question | undefined;
  onSaved?: (saved: RecordType, values: Values) => void;
  /** Why nothing can be saved here at all. */
  saveBlock: string | undefined;
  /** Where what is typed goes when the record was deleted meanwhile. */
  rescue: {
    /** Opens the form of a new record with it; nothing for a record that the console doesn't make. */
    createAgain: (() => void) | undefined;
    /** What is typed, as text. */
    text: () => string;
  };
  onClose: (state?: { leaveFreely: true }) => void;
};

/**
 * The way from what is typed to what is saved, of a form over a record that exists: nothing to save closes it, what takes
 * something away is asked about, and what somebody else has saved in the meantime is settled first. What somebody else
 * has deleted can't be saved any more: the form says so, and where what is typed can go instead.
 * `sheet` is what the form's sheet needs to know of it.
 */
export function useEdit<
  RecordType extends Versioned,
  Values,
  Patch extends object,
  Question = never,
>(options: EditOptions<RecordType, Values, Patch, Question>) {
  const { record, base, setBase, isDirty, fill, toPatch, update, messages } = options;
  const { questionOf, onSaved, saveBlock, rescue, onClose } = options;
  const { deletion } = update;
  const createAgain = saveBlock === undefined ? rescue.createAgain : undefined;
  const { notify } = useNotices();
  /** What waits for the answer to the question. */
  const [waiting, setWaiting] = useState<{
    against: RecordType;
    values: Values;
    patch: Patch;
    question: Question;
  }>();

  // A pristine form follows the record; under typed input it stays, and the save finds out.
  if (!isDirty && record.etag !== base.etag && update.stale === undefined) setBase(record);

  function send(against: RecordType, values: Values, patch: Patch) {
    messages.clear();
    update.save(against, patch, {
      onSaved(saved) {
        notify({ tone: 'success', text: `${isolated(saved.name)} is saved.` });
        onSaved?.(saved, values);
        onClose({ leaveFreely: true });
      },
      onRefused(error) {
        setWaiting(undefined);
        messages.show(error);
      },
    });
  }

  function ask(against: RecordType, values: Values) {
    const patch = toPatch(against, values);
    const question = questionOf?.(against, patch);
    if (Object.keys(patch).length === 0) onClose({ leaveFreely: true });
    else if (question === undefined) send(against, values, patch);
    else setWaiting({ against, values, patch, question });
  }

  function keepEditing() {
    setWaiting(undefined);
    update.forgetStale();
  }

  return {
    save: (values: Values) => ask(base, values),
    /** The question that waits for its answer; what is stale is settled before it. */
    waiting: update.stale === undefined && deletion === undefined ? waiting : undefined,
    confirm: () => {
      if (waiting !== undefined) send(waiting.against, waiting.values, waiting.patch);
    },
    keepEditing,
    stale: update.stale,
    /** From now on theirs is what the form is measured against; what was chosen stays typed in. */
    settle: (values: Values, theirs: RecordType) => {
      fill(values);
      setBase(theirs);
      keepEditing();
      ask(theirs, values);
    },
    sheet: {
      title: `Edit ${isolated(base.name)}`,
      isDirty,
      isSaving: update.isSaving,
      onClose: () => onClose(),
      saveDisabledReason: saveBlock ?? (deletion && goneReason(base.name)),
      alert:
        deletion === undefined ? (
          <ServerAlert messages={messages.rest} />
        ) : (
          <DeletedAlert
            name={base.name}
            deletion={deletion}
            onCreateAgain={createAgain}
            typedText={createAgain === undefined ? rescue.text : undefined}
          />
        ),
    },
  };
}
