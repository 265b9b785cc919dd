import {
  useMutation,
  useQueryClient,
  type QueryKey,
  type UseMutationOptions,
} from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { problemIn } from '#src/client/api-error.ts';
import { isolated } from '#src/lib/isolated.ts';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';

type RemovalOptions<Input> = {
  mutation: UseMutationOptions<undefined, Error, Input>;
  input: Input;
  name: string;
  /** What is known of the record alone. */
  detailKey: QueryKey;
  /** Where one is afterwards. */
  listPath: string;
};

/** Deletes a record for good, and goes back to its list; what somebody else has deleted already is gone as well. */
export function useRemoval<Input>(options: RemovalOptions<Input>) {
  const { mutation, input, name, detailKey, listPath } = options;
  const client = useQueryClient();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const { mutate, error, isPending, isSuccess } = useMutation(mutation);
  const flight = useSingleFlight();

  function leave(text: string, tone: 'success' | 'info') {
    // It is gone: reading it once more on the way out would only say so.
    void client.cancelQueries({ queryKey: detailKey });
    notify({ tone, text });
    void navigate(listPath);
  }

  return {
    error,
    pending: isPending || isSuccess,
    remove: () => {
      if (!flight.begin()) return;
      mutate(input, {
        onSuccess: () => leave(`${isolated(name)} is deleted.`, 'success'),
        onError: (failure) => {
          flight.end();
          if (problemIn(failure, 'not-found') === undefined) {
            // Somebody may have changed it meanwhile: it is shown as it is now.
            void client.invalidateQueries({ queryKey: detailKey });
            return;
          }
          leave(`${isolated(name)} had already been deleted by someone else.`, 'info');
        },
      });
    },
  };
}
