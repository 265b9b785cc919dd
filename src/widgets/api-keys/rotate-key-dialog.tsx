import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { rotateApiKey } from '#src/api/api-keys.ts';
import { createIntent } from '#src/client/intent.ts';
import { type ApiKey, gracePeriodIds } from '#src/contract/api-key-record.ts';
import { gracePeriods } from '#src/domain/api-key-expiry.ts';
import { keyActionBlock } from '#src/domain/api-key-rules.ts';
import { isolated } from '#src/lib/isolated.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { SelectField } from '#src/ui/form/select-field.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { useHold } from '#src/widgets/deleted/hold-context.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';
import { LazyImpactList } from '#src/widgets/impact/lazy-impact-list.tsx';
import { useImpact } from '#src/widgets/impact/use-impact.ts';
import { ExpiryFields } from './expiry-fields.tsx';
import { createEndKeeper, firstValues, type KeyFormValues, rotationForm } from './expiry-form.ts';
import { showSecret } from './issued-secret.ts';
import { KeyFailure } from './key-failure.tsx';
import { preloadSecretDialog } from './secret-host.tsx';

const graceOptions = gracePeriodIds.map((value) => ({
  value,
  label: gracePeriods[value].label,
  description: value === 'PT0S' ? 'For a key that has leaked.' : undefined,
}));

type RotateKeyDialogProps = { apiKey: ApiKey; cap: number | null; onClose: () => void };

/** Issues a successor with what the user effectively has now; the old key lives on for a while. */
export function RotateKeyDialog({ apiKey, cap, onClose }: RotateKeyDialogProps) {
  const { notify } = useNotices();
  const flight = useSingleFlight();
  // What is entered stays when the user of the key, on whose page it is, turns out to be deleted.
  useHold();
  const [intent] = useState(createIntent);
  const [ends] = useState(createEndKeeper);
  const { mutate, isPending, reset } = useMutation(rotateApiKey());
  const [error, setError] = useState<Error>();
  const { control, handleSubmit } = useForm<KeyFormValues>({
    resolver: zodResolver(rotationForm(cap)),
    defaultValues: firstValues(cap),
  });
  const block = keyActionBlock(apiKey, 'rotate') ?? undefined;
  // Without a grace period the old key is refused at once, as a revoked one is.
  const isAtOnce = useWatch({ control, name: 'grace' }) === 'PT0S';
  const impact = useImpact(isAtOnce ? { kind: 'revoke-key', keyId: apiKey.id } : undefined);

  useEffect(preloadSecretDialog, []);

  function rotate(values: KeyFormValues) {
    if (!flight.begin()) return;
    const body = { grace: values.grace, expiresAt: ends.endOf(values) };
    mutate(
      { id: apiKey.id, body, intent: intent.keyFor(body) },
      {
        onSuccess(issued) {
          notify({ tone: 'success', text: `${isolated(apiKey.label)} is rotated.` });
          onClose();
          showSecret(issued);
        },
        onError(failure) {
          flight.end();
          setError(failure);
        },
        // The answer carries the secret, which must not stay behind in the cache.
        onSettled: reset,
      },
    );
  }

  return (
    <ConfirmDialog
      title={`Rotate ${isolated(apiKey.label)}?`}
      keepLabel="Keep key"
      confirmLabel="Rotate"
      pending={isPending}
      confirmDisabledReason={isPending ? undefined : (block ?? impact.waitReason)}
      onKeep={onClose}
      onConfirm={() => void handleSubmit(rotate)()}
    >
      {error !== undefined && <KeyFailure error={error} label={apiKey.label} done="rotated" />}
      <p>
        A successor is issued with the permissions that {apiKey.userName} effectively has now, and
        its secret is shown once.{' '}
        {isAtOnce
          ? 'Calls with the old key are refused from now on.'
          : 'Until the grace period is over, calls with either key are accepted.'}
      </p>
      <SelectField
        control={control}
        name="grace"
        label="Grace period of the old key"
        options={graceOptions}
      />
      {isAtOnce && <LazyImpactList impact={impact} />}
      <ExpiryFields control={control} cap={cap} />
    </ConfirmDialog>
  );
}
