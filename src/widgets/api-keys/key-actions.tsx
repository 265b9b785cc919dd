import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { updateApiKey } from '#src/api/api-keys.ts';
import { settingsQueries } from '#src/api/settings.ts';
import type { ApiKey } from '#src/contract/api-key-record.ts';
import { keyActionBlock } from '#src/domain/api-key-rules.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { KeyFailure } from './key-failure.tsx';
import { RenameKeyDialog } from './rename-key-dialog.tsx';
import { RotateKeyDialog } from './rotate-key-dialog.tsx';
import { StopKeyDialog } from './stop-key-dialog.tsx';

type Asking = 'rename' | 'rotate' | 'disable' | 'revoke';

/** What can be done with a key; what can't be done now says why. */
export function KeyActions({ apiKey }: { apiKey: ApiKey }) {
  const writeBlock = useWriteBlock('api-keys');
  const [asking, setAsking] = useState<Asking>();
  const { data: settings, error } = useQuery(settingsQueries.current());
  const close = () => setAsking(undefined);
  const blockOf = (action: 'rotate' | 'disable' | 'revoke') =>
    writeBlock ?? keyActionBlock(apiKey, action) ?? undefined;
  const settingsBlock =
    settings === undefined
      ? `The rules for keys ${error === null ? 'are being read' : 'could not be read'}.`
      : undefined;

  return (
    <div className="key-actions">
      <ActionButton
        variant="primary"
        disabledReason={blockOf('rotate') ?? settingsBlock}
        onClick={() => setAsking('rotate')}
      >
        Rotate
      </ActionButton>
      {apiKey.state === 'disabled' ? (
        <EnableButton apiKey={apiKey} />
      ) : (
        <ActionButton disabledReason={blockOf('disable')} onClick={() => setAsking('disable')}>
          Disable
        </ActionButton>
      )}
      <ActionButton disabledReason={writeBlock} onClick={() => setAsking('rename')}>
        Rename
      </ActionButton>
      <ActionButton
        variant="quiet"
        disabledReason={blockOf('revoke')}
        onClick={() => setAsking('revoke')}
      >
        Revoke
      </ActionButton>
      {asking === 'rename' && <RenameKeyDialog apiKey={apiKey} onClose={close} />}
      {asking === 'rotate' && settings !== undefined && (
        <RotateKeyDialog apiKey={apiKey} cap={settings.keyLifetimeCapDays} onClose={close} />
      )}
      {(asking === 'disable' || asking === 'revoke') && (
        <StopKeyDialog apiKey={apiKey} way={asking} onClose={close} />
      )}
    </div>
  );
}

function EnableButton({ apiKey }: { apiKey: ApiKey }) {
  const writeBlock = useWriteBlock('api-keys');
  const { notify } = useNotices();
  const { mutate, isPending, error } = useMutation(updateApiKey());
  const block = keyActionBlock(apiKey, 'enable') ?? undefined;

  function enable() {
    mutate(
      { id: apiKey.id, etag: apiKey.etag, body: { disabled: false } },
      {
        onSuccess: ({ label }) =>
          notify({ tone: 'success', text: `${label} is enabled. Calls with it are let in again.` }),
      },
    );
  }

  return (
    <>
      <ActionButton pending={isPending} disabledReason={writeBlock ?? block} onClick={enable}>
        Enable
      </ActionButton>
      {error !== null && (
        <div className="key-actions-failure">
          <KeyFailure error={error} label={apiKey.label} done="enabled" />
        </div>
      )}
    </>
  );
}
