import Typography from '@mui/material/Typography';
import { Plus } from 'lucide-react';
import type { NewPermission } from '#src/contract/permissions.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import type { FailureWords } from '#src/widgets/failure-words.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { InsteadOfList } from './instead-of-list.tsx';

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
    <InsteadOfList title={`No permission matches “${query}”`}>
      {draft === undefined && (
        <p>To create one, type a name with letters from a to z: its code is made from them.</p>
      )}
      {draft !== undefined && existing !== undefined && !isOff && (
        <>
          <p>
            The code <code className="mono">{draft.code}</code> exists already, as {existing}.
          </p>
          <ActionButton size="small" onClick={() => onChoose(draft.code)}>
            <span>
              Choose <code className="mono">{draft.code}</code>
            </span>
          </ActionButton>
        </>
      )}
      {draft !== undefined && existing === undefined && !isOff && (
        <>
          <ActionButton
            size="small"
            startIcon={<Plus size={16} aria-hidden />}
            pending={isPending}
            disabledReason={block}
            onClick={() => onCreate(draft)}
          >
            <span>
              Create <code className="mono">{draft.code}</code>
            </span>
          </ActionButton>
          <p>It is created at once and chosen here. It stays even if you cancel this form.</p>
        </>
      )}
      {refusal !== undefined && (
        <Typography variant="inherit" role="alert" sx={{ color: 'dangerState.text' }}>
          <strong>{refusal.title}.</strong> {refusal.detail}
        </Typography>
      )}
    </InsteadOfList>
  );
}
