import {
  useMutation,
  useQueryClient,
  type QueryKey,
  type UseMutationOptions,
  type UseQueryOptions,
} from '@tanstack/react-query';
import type * as z from 'zod';
import { useDeletion } from '#src/widgets/deleted/use-deletion.ts';
import { useGuardedUpdate } from './use-guarded-update.ts';

type Change = { etag: string; body: unknown };

type RecordUpdate<RecordType, Input extends Change, Key extends QueryKey> = {
  schema: z.ZodType<RecordType>;
  /** The query of the record that is saved, and the request that saves it. */
  detail: UseQueryOptions<RecordType, Error, RecordType, Key> & { queryKey: Key };
  mutation: UseMutationOptions<RecordType, Error, Input>;
  /** Says in the request which record it is. */
  inputOf: (change: Pick<Input, 'etag' | 'body'>) => Input;
};

/**
 * Saves a record against the state that its form began with, and shows it as saved wherever it is shown. That it was
 * deleted meanwhile, `deletion` says, whether a save finds out or the record being read again; the record's page stays.
 */
export function useRecordUpdate<
  RecordType extends { etag: string },
  Input extends Change,
  Key extends QueryKey,
>({ schema, detail, mutation, inputOf }: RecordUpdate<RecordType, Input, Key>) {
  const client = useQueryClient();
  const { mutate, isPending, reset } = useMutation(mutation);
  const guarded = useGuardedUpdate<RecordType, Input['body']>({
    schema,
    read: () => client.query({ ...detail, staleTime: 0 }),
    mutate: (change, { onSuccess, onError }) =>
      mutate(inputOf(change), {
        onSuccess(saved) {
          client.setQueryData<RecordType>(detail.queryKey, saved);
          onSuccess(saved);
        },
        onError,
        // What was sent may carry a secret, which must not stay behind in the cache.
        onSettled: reset,
      }),
  });
  const { absence, stale, ...rest } = guarded;
  const deletion = useDeletion(detail, absence);
  // What is gone is no question of who changed what.
  return {
    ...rest,
    deletion,
    stale: deletion === undefined ? stale : undefined,
    isSaving: isPending,
  };
}
