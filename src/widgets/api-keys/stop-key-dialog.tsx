import { useMutation } from '@tanstack/react-query';
import { revokeApiKey, updateApiKey } from '#src/api/api-keys.ts';
import type { ApiKey } from '#src/contract/api-key-record.ts';
import { keyActionBlock } from '#src/domain/api-key-rules.ts';
import { isolated } from '#src/lib/isolated.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';
import { ImpactList } from '#src/widgets/impact/impact-list.tsx';
import { useImpact } from '#src/widgets/impact/use-impact.ts';
import { KeyFailure } from './key-failure.tsx';
import { keyMarks } from './key-state-words.ts';

const ways = {
  disable: {
    verb: 'Disable',
    done: 'disabled',
    keepLabel: 'Keep enabled',
    impact: 'disable-key',
    consequence: 'Every call with it is refused from now on, until it is enabled again.',
  },
  revoke: {
    verb: 'Revoke',
    done: 'revoked',
    keepLabel: 'Keep key',
    impact: 'revoke-key',
    consequence:
      'Every call with it is refused from now on, for good: a revoked key can’t be brought back. It stays listed.',
  },
} as const;

export type StopWay = keyof typeof ways;

type StopKeyDialogProps = { apiKey: ApiKey; way: StopWay; onClose: () => void };

/** Asks before a key is disabled or revoked, with the calls that would be refused. */
export function StopKeyDialog({ apiKey, way, onClose }: StopKeyDialogProps) {
  const { verb, done, keepLabel, impact: kind, consequence } = ways[way];
  const { notify } = useNotices();
  const flight = useSingleFlight();
  const impact = useImpact({ kind, keyId: apiKey.id });
  const update = useMutation(updateApiKey());
  const revoke = useMutation(revokeApiKey());
  const { error, isPending } = way === 'disable' ? update : revoke;
  const block = keyActionBlock(apiKey, way) ?? undefined;

  const callbacks = {
    onSuccess() {
      notify({ tone: 'success', text: `${isolated(apiKey.label)} is ${done}.` });
      onClose();
    },
    onError: flight.end,
  };

  function stop() {
    if (!flight.begin()) return;
    const { id, etag } = apiKey;
    if (way === 'disable') update.mutate({ id, etag, body: { disabled: true } }, callbacks);
    else revoke.mutate({ id, etag }, callbacks);
  }

  return (
    <ConfirmDialog
      title={`${verb} ${isolated(apiKey.label)}?`}
      keepLabel={keepLabel}
      confirmLabel={verb}
      danger
      pending={isPending}
      confirmDisabledReason={isPending ? undefined : (block ?? impact.waitReason)}
      onKeep={onClose}
      onConfirm={stop}
    >
      {error !== null && <KeyFailure error={error} label={apiKey.label} done={done} />}
      <p>
        {keyMarks(apiKey)} of {apiKey.userName}. {consequence}
      </p>
      <ImpactList impact={impact} />
    </ConfirmDialog>
  );
}
