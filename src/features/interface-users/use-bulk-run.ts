import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { changeInterfaceUsers } from '#src/api/interface-users.ts';
import { createIntent } from '#src/client/intent.ts';
import type { BulkAnswer, BulkRequest } from '#src/contract/interface-users.ts';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { failureWords } from '#src/widgets/failure-words.ts';
import { outcomeWords, type BulkAction } from './list-bulk-words.ts';

export type BulkResult = BulkAnswer['results'][number];
type Selection = BulkRequest['selection'];

/** The request of an action on a selection; codes are what it grants or takes, where it does. */
export function bulkRequestOf(
  action: BulkAction,
  selection: Selection,
  codes: string[],
): BulkRequest {
  switch (action) {
    case 'activate':
    case 'deactivate':
    case 'delete':
      return { action, selection };
    case 'grant':
    case 'revoke':
      return { action, selection, permissions: codes };
    case 'add-to-group':
    case 'remove-from-group':
      return { action, selection, groups: codes };
  }
}

/** Carries a bulk action out and keeps what became of each user; what went well throughout is said in a notice. */
export function useBulkRun({ action, onDone }: { action: BulkAction; onDone: () => void }) {
  const { notify } = useNotices();
  const { mutateAsync, isPending, error } = useMutation(changeInterfaceUsers());
  const [intent] = useState(createIntent);
  const [results, setResults] = useState<readonly BulkResult[]>([]);
  const hasLeft = useRef(false);

  async function start(selection: Selection, codes: string[]) {
    const body = bulkRequestOf(action, selection, codes);
    try {
      const answer = await mutateAsync({ body, intent: intent.keyFor(body) });
      const isWhole = answer.results.every((result) => result.outcome !== 'failed');
      if (isWhole || hasLeft.current) {
        const text = `${outcomeWords(action, answer.results)}.`;
        notify({ tone: isWhole ? 'success' : 'error', text });
      }
      if (hasLeft.current) return;
      setResults(answer.results);
      if (isWhole) onDone();
    } catch (failure) {
      // The dialog shows it, as long as there is one.
      if (!hasLeft.current) return;
      const { title, detail } = failureWords(failure, 'the change');
      notify({ tone: 'error', text: `${title}. ${detail}` });
    }
  }

  return {
    start,
    isPending,
    error,
    results,
    failed: results.filter((result) => result.outcome === 'failed'),
    /** The dialog is closed while the answer is on its way: it is told by a notice. */
    leave() {
      hasLeft.current = true;
    },
  };
}
