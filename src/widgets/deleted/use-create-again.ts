import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { DraftPassage } from '#src/ui/draft-passage.ts';

/**
 * Opens the form of a new record with what was typed into the form of one that is gone. It takes the place of that form
 * in the history. What is known of the records of the kind is read anew, as they still count the one that is gone.
 */
export function useCreateAgain<Values>(options: {
  passage: DraftPassage<Values>;
  /** Where the form of a new record is. */
  path: string;
  /** The query of the record that is gone. */
  detailKey: QueryKey;
}): (values: Values) => void {
  const { passage, path, detailKey } = options;
  const navigate = useNavigate();
  const client = useQueryClient();
  return (values) => {
    const [resource] = detailKey;
    void client.invalidateQueries({
      queryKey: [resource],
      predicate: ({ queryKey }) => queryKey[1] !== 'detail',
    });
    void navigate(path, { replace: true, state: passage.pass(values) });
  };
}
