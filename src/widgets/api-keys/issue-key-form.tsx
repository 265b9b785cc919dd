import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { issueApiKey } from '#src/api/api-keys.ts';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import { createIntent } from '#src/client/intent.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { keyIssueBlock } from '#src/domain/user-rules.ts';
import { isolated } from '#src/lib/isolated.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { DeletedAlert } from '#src/widgets/deleted/deleted-alert.tsx';
import { goneReason } from '#src/widgets/deleted/gone-reason.ts';
import { useDeletion } from '#src/widgets/deleted/use-deletion.ts';
import { ServerAlert } from '#src/widgets/form/server-alert.tsx';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { CarriedPermissions } from './carried-permissions.tsx';
import { ExpiryFields } from './expiry-fields.tsx';
import { createEndKeeper, firstValues, issueForm, type KeyFormValues } from './expiry-form.ts';
import { showSecret } from './issued-secret.ts';
import { preloadSecretDialog } from './secret-host.tsx';

type IssueKeyFormProps = {
  user: InterfaceUser;
  cap: number | null;
  onClose: (state?: { leaveFreely: true }) => Promise<void>;
};

/** The form of a new key: label, end, and what it will carry. One Save, one request, then its secret once. */
export function IssueKeyForm({ user, cap, onClose }: IssueKeyFormProps) {
  const { notify } = useNotices();
  const writeBlock = useWriteBlock('api-keys');
  const flight = useSingleFlight();
  const [intent] = useState(createIntent);
  const [ends] = useState(createEndKeeper);
  const { mutate, isPending, reset } = useMutation(issueApiKey());
  const deletion = useDeletion(interfaceUserQueries.detail(user.id));
  const { control, handleSubmit, formState, setError, getValues } = useForm<KeyFormValues>({
    resolver: zodResolver(issueForm(cap)),
    defaultValues: firstValues(cap),
  });
  const messages = useServerMessages({ setError, fields: ['label'], subject: 'the API key' });

  useEffect(preloadSecretDialog, []);

  function save(values: KeyFormValues) {
    if (!flight.begin()) return;
    messages.clear();
    const body = { label: values.label, expiresAt: ends.endOf(values) };
    mutate(
      { userId: user.id, body, intent: intent.keyFor(body) },
      {
        onSuccess(issued) {
          notify({ tone: 'success', text: `${isolated(issued.key.label)} is issued.` });
          // The sheet first: what is left after it would hold the secret's own dialog up.
          void onClose({ leaveFreely: true }).then(() => showSecret(issued));
        },
        onError(error) {
          flight.end();
          messages.show(error);
        },
        // The answer carries the secret, which must not stay behind in the cache.
        onSettled: reset,
      },
    );
  }

  return (
    <FormSheet
      title="Issue API key"
      subtitle={`For ${isolated(user.name)}`}
      isDirty={formState.isDirty}
      isSaving={isPending}
      saveDisabledReason={
        writeBlock ?? keyIssueBlock(user)?.detail ?? (deletion && goneReason(user.name))
      }
      onClose={() => void onClose()}
      onSubmit={(event) => void handleSubmit(save)(event)}
      alert={
        deletion === undefined ? (
          <ServerAlert messages={messages.rest} />
        ) : (
          <DeletedAlert name={user.name} deletion={deletion} typedText={() => getValues('label')} />
        )
      }
    >
      <TextField
        control={control}
        name="label"
        label="Label"
        help="Where the key is used, such as Production or Test bench. Only the console shows it."
        hasInitialFocus
      />
      <ExpiryFields control={control} cap={cap} />
      <CarriedPermissions user={user} />
    </FormSheet>
  );
}
