import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { updateApiKey } from '#src/api/api-keys.ts';
import { settingsQueries } from '#src/api/settings.ts';
import type { ApiKey } from '#src/contract/api-key-record.ts';
import { keyActionBlock } from '#src/domain/api-key-rules.ts';
import { isolated } from '#src/lib/isolated.ts';
import { paths, withQuery } from '#src/lib/paths.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { KeyFailure } from './key-failure.tsx';
import { RenameKeyDialog } from './rename-key-dialog.tsx';

// What most who open a key don't need comes with the hand that reaches for it.
const LazyRotateKeyDialog = lazyPart(() => import('./rotate-key-dialog.tsx'), 'RotateKeyDialog');
const LazyStopKeyDialog = lazyPart(() => import('./stop-key-dialog.tsx'), 'StopKeyDialog');

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
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 2 }}>
      <ActionButton
        variant="contained"
        disabledReason={blockOf('rotate') ?? settingsBlock}
        onIntent={LazyRotateKeyDialog.preload}
        onClick={() => setAsking('rotate')}
      >
        Rotate
      </ActionButton>
      {apiKey.state === 'disabled' ? (
        <EnableButton apiKey={apiKey} />
      ) : (
        <ActionButton
          disabledReason={blockOf('disable')}
          onIntent={LazyStopKeyDialog.preload}
          onClick={() => setAsking('disable')}
        >
          Disable
        </ActionButton>
      )}
      <ActionButton disabledReason={writeBlock} onClick={() => setAsking('rename')}>
        Rename
      </ActionButton>
      <ActionButton
        variant="text"
        disabledReason={blockOf('revoke')}
        onIntent={LazyStopKeyDialog.preload}
        onClick={() => setAsking('revoke')}
      >
        Revoke
      </ActionButton>
      <ButtonLink to={withQuery(paths.tryIt, { user: apiKey.userId })} variant="text">
        Try it
      </ButtonLink>
      {asking === 'rename' && <RenameKeyDialog apiKey={apiKey} onClose={close} />}
      {asking === 'rotate' && settings !== undefined && (
        <LazyRotateKeyDialog apiKey={apiKey} cap={settings.keyLifetimeCapDays} onClose={close} />
      )}
      {(asking === 'disable' || asking === 'revoke') && (
        <LazyStopKeyDialog apiKey={apiKey} way={asking} onClose={close} />
      )}
    </Stack>
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
        <Box sx={{ flex: '1 0 100%' }}>
          <KeyFailure error={error} label={apiKey.label} done="enabled" />
        </Box>
      )}
    </>
  );
}
