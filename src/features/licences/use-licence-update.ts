import { useMutation, useQueryClient } from '@tanstack/react-query';
import { licenceQueries, updateLicence } from '#src/api/licences.ts';
import {
  licence as licenceSchema,
  type Licence,
  type LicencePatch,
} from '#src/contract/licences.ts';
import { useGuardedUpdate } from '#src/widgets/conflict/use-guarded-update.ts';

/** Saves a licence against the state that the form began with. */
export function useLicenceUpdate(code: string) {
  const client = useQueryClient();
  const { mutate, isPending } = useMutation(updateLicence());
  const detail = licenceQueries.detail(code);
  const guarded = useGuardedUpdate<Licence, LicencePatch>({
    schema: licenceSchema,
    read: () => client.query({ ...detail, staleTime: 0 }),
    mutate: (input, { onSuccess, onError }) =>
      mutate(
        { code, ...input },
        {
          onSuccess(saved) {
            client.setQueryData(detail.queryKey, saved);
            onSuccess(saved);
          },
          onError,
        },
      ),
  });
  return { ...guarded, isSaving: isPending };
}
