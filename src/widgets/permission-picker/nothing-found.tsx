import { Plus } from 'lucide-react';
import type { NewPermission } from '#src/contract/permissions.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import type { FailureWords } from '#src/widgets/failure-words.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';

type NothingFoundProps = {
  query: string;
  draft: NewPermission | undefined;
  /** The code that the search makes belongs to a permission that was not found by its words. */
  existing: string | undefined;
  isPending: boolean;
  isOff: boolean;
  refusal: FailureWords | undefined;
  onCreate: (draft: NewPermission) => void;
  onChoose: (code: string) => void;
};

/** In place of the list when the search finds nothing: the way to make what is missing. */
export function NothingFound(props: NothingFoundProps) {
  const { query, draft, existing, isPending, isOff, refusal, onCreate, onChoose } = props;
  const block = useWriteBlock('permissions');

  return (
    <div className="pp-nothing">
      <p className="pp-nothing-title">No permission matches “{query}”</p>
      {draft === undefined && (
        <p>To create one, type a name with letters from a to z: its code is made from them.</p>
      )}
      {draft !== undefined && existing !== undefined && !isOff && (
        <>
          <p>
            The code <code className="pp-code">{draft.code}</code> exists already, as {existing}.
          </p>
          <ActionButton size="compact" onClick={() => onChoose(draft.code)}>
            <span>
              Choose <code className="pp-code">{draft.code}</code>
            </span>
          </ActionButton>
        </>
      )}
      {draft !== undefined && existing === undefined && !isOff && (
        <>
          <ActionButton
            size="compact"
            startIcon={<Plus size={16} aria-hidden />}
            pending={isPending}
            disabledReason={block}
            onClick={() => onCreate(draft)}
          >
            <span>
              Create <code className="pp-code">{draft.code}</code>
            </span>
          </ActionButton>
          <p>It is created at once and chosen here. It stays even if you cancel this form.</p>
        </>
      )}
      {refusal !== undefined && (
        <p className="pp-refusal" role="alert">
          <strong>{refusal.title}.</strong> {refusal.detail}
        </p>
      )}
    </div>
  );
}
