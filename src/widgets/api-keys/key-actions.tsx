import { useMutation, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { updateApiKey } from '#src/api/api-keys.ts';
import { settingsQueries } from '#src/api/settings.ts';
import type { ApiKey } from '#src/contract/api-key-record.ts';
import { keyActionBlock } from '#src/domain/api-key-rules.ts';
import { isolated } from '#src/lib/isolated.ts';
import { noop } from '#src/lib/noop.ts';
import { paths, withQuery } from '#src/lib/paths.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { KeyFailure } from './key-failure.tsx';
import { RenameKeyDialog } from './rename-key-dialog.tsx';

// What most who open a key don't need comes with the hand that reaches for it.
const importRotate = () => import('./rotate-key-dialog.tsx');
const LazyRotateKeyDialog = lazy(async () => ({ default: (await importRotate()).RotateKeyDialog }));
const importStop = () => import('./stop-key-dialog.tsx');
const LazyStopKeyDialog = lazy(async () => ({ default: (await importStop()).StopKeyDialog }));
const preloadRotate = () => void importRotate().catch(noop);
const preloadStop = () => void importStop().catch(noop);

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
        onIntent={preloadRotate}
        onClick={() => setAsking('rotate')}
      >
        Rotate
      </ActionButton>
      {apiKey.state === 'disabled' ? (
        <EnableButton apiKey={apiKey} />
      ) : (
        <ActionButton
          disabledReason={blockOf('disable')}
          onIntent={preloadStop}
          onClick={() => setAsking('disable')}
        >
          Disable
        </ActionButton>
      )}
      <ActionButton disabledReason={writeBlock} onClick={() => setAsking('rename')}>
        Rename
      </ActionButton>
      <ActionButton
        variant="quiet"
        disabledReason={blockOf('revoke')}
        onIntent={preloadStop}
        onClick={() => setAsking('revoke')}
      >
        Revoke
      </ActionButton>
      <ButtonLink to={withQuery(paths.tryIt, { user: apiKey.userId })} variant="quiet">
        Try it
      </ButtonLink>
      {asking === 'rename' && <RenameKeyDialog apiKey={apiKey} onClose={close} />}
      <PartBoundary>
        <Suspense fallback={null}>
          {asking === 'rotate' && settings !== undefined && (
            <LazyRotateKeyDialog
              apiKey={apiKey}
              cap={settings.keyLifetimeCapDays}
              onClose={close}
            />
          )}
          {(asking === 'disable' || asking === 'revoke') && (
            <LazyStopKeyDialog apiKey={apiKey} way={asking} onClose={close} />
          )}
        </Suspense>
      </PartBoundary>
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
          notify({
            tone: 'success',
            text: `${isolated(label)} is enabled. Calls with it are let in again.`,
          }),
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
