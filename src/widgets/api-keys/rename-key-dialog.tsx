import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import * as z from 'zod';
import { updateApiKey } from '#src/api/api-keys.ts';
import { type ApiKey, apiKeyLabel } from '#src/contract/api-key-record.ts';
import { isolated } from '#src/lib/isolated.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { useHold } from '#src/widgets/deleted/hold-context.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';
import { KeyFailure } from './key-failure.tsx';

const renameForm = z.object({ label: apiKeyLabel });

/** Gives a key another label. What calls with it notices nothing. */
export function RenameKeyDialog({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const { notify } = useNotices();
  const flight = useSingleFlight();
  // What is entered stays when the user of the key, on whose page it is, turns out to be deleted.
  useHold();
  const { mutate, error, isPending } = useMutation(updateApiKey());
  const { control, handleSubmit } = useForm<z.input<typeof renameForm>>({
    resolver: zodResolver(renameForm),
    defaultValues: { label: apiKey.label },
  });

  function rename({ label }: { label: string }) {
    if (label === apiKey.label) {
      onClose();
      return;
    }
    if (!flight.begin()) return;
    mutate(
      { id: apiKey.id, etag: apiKey.etag, body: { label } },
      {
        onSuccess(saved) {
          notify({ tone: 'success', text: `The key is called ${isolated(saved.label)} now.` });
          onClose();
        },
        onError: flight.end,
      },
    );
  }

  return (
    <ConfirmDialog
      title={`Rename ${isolated(apiKey.label)}`}
      keepLabel="Keep label"
      confirmLabel="Rename"
      pending={isPending}
      onKeep={onClose}
      onConfirm={() => void handleSubmit(rename)()}
    >
      {error !== null && <KeyFailure error={error} label={apiKey.label} done="renamed" />}
      <TextField
        control={control}
        name="label"
        label="Label"
        help="Only the console shows it: callers notice nothing."
        hasInitialFocus
      />
    </ConfirmDialog>
  );
}
