import { useEffect } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { focusFallback } from '#src/ui/focus-fallback.ts';
import { FailedState } from './failed-state.tsx';

/** What a list is of, in words. */
export type ListWords = {
  /** "interface user", "interface users". */
  one: string;
  many: string;
  /** What it is, for who has none yet. */
  explanation: string;
  /** Where one is made; nothing where that is not done from the list. */
  createPath?: string;
  /** What the button to it says, where that is not "Add" and the noun. */
  createLabel?: string;
};

type ListEmptyProps = {
  words: ListWords;
  error: Error | null;
  /** What is searched and filtered for, in words; nothing when the list is whole. */
  asked: readonly string[];
  writeBlock: string | undefined;
  onClear: () => void;
  onRetry: () => void;
};

/** What stands in place of rows: failed, not allowed, nothing matches, nothing yet. */
export function ListEmpty({ words, error, asked, writeBlock, onClear, onRetry }: ListEmptyProps) {
  // What is pressed here makes way for the rows.
  useEffect(() => focusFallback, []);

  if (error !== null) return <FailedState error={error} subject={words.many} onRetry={onRetry} />;
  if (asked.length > 0) {
    return (
      <EmptyState
        kind="no-match"
        title={`No ${words.one} matches`}
        action={<ActionButton onClick={onClear}>Clear search and filters</ActionButton>}
      >
        <p>Nothing was found for {asked.join(', ')}.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      kind="nothing-yet"
      title={`No ${words.many} yet`}
      action={
        words.createPath === undefined ? undefined : (
          <ButtonLink variant="contained" to={words.createPath} disabledReason={writeBlock}>
            {words.createLabel ?? `Add ${words.one}`}
          </ButtonLink>
        )
      }
    >
      <p>{words.explanation}</p>
    </EmptyState>
  );
}
