import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import {
  authorizationHeader,
  type SampleCredential,
  secretSpellings,
} from '#src/domain/call-samples.ts';
import { CopyLine } from '#src/ui/copy-line.tsx';
import { CopyLines } from '#src/ui/copy-lines.tsx';
import { selectedText } from '#src/ui/copy-text.ts';
import { EndpointSelect } from './endpoint-select.tsx';
import { useGatewayInPage } from './gateway-in-page.ts';
import type { KitEndpoint } from './kit-endpoint.ts';
import { SampleTabs } from './sample-tabs.tsx';

type HandOverKitProps = {
  /** One of them is chosen. None while they are unknown, or where none is reached. */
  endpoints: readonly KitEndpoint[];
  credential: SampleCredential;
  /** Off where the link stands beside the kit already. */
  hasLink?: boolean | undefined;
  /** What was copied has the secret in it. */
  onSecretCopied?: (() => void) | undefined;
  /** What stands in front of the samples, or in their place. */
  children?: ReactNode;
};

const forms: Readonly<Record<SampleCredential['kind'], ReactNode>> = {
  basic: 'User name, a colon and password, in UTF-8, encoded as Base64 (RFC 7617).',
  'api-key': (
    <>
      The key follows the word Bearer. By itself it may stand in a header{' '}
      <Typography component="code" variant="mono" sx={{ whiteSpace: 'nowrap' }}>
        X-API-Key
      </Typography>{' '}
      instead.
    </>
  ),
  oauth2: 'The identity provider issues the token. It follows the word Bearer.',
};

/** What a partner needs for a call: the link, the header, and samples to run. Secrets are in them while they are given. */
export function HandOverKit(props: HandOverKitProps) {
  const { endpoints, credential, hasLink = true, onSecretCopied, children } = props;
  const isInPage = useGatewayInPage();
  const [chosenId, setChosenId] = useState<string>();
  const chosen = endpoints.find(({ id }) => id === chosenId) ?? endpoints[0];
  const spellings = secretSpellings(credential);

  function copied() {
    if (spellings.length > 0) onSecretCopied?.();
  }

  return (
    <Stack
      // In dialogs the text around it is quiet.
      sx={{ gap: 5, minWidth: 0, color: 'text.primary' }}
      // Whoever selects it and copies by hand has it as well.
      onCopy={(event) => {
        const text = selectedText(event.target);
        if (spellings.some((spelling) => text.includes(spelling))) onSecretCopied?.();
      }}
    >
      {isInPage && (
        <Alert severity="info" role="note">
          The gateway of this demo is inside the page: the samples work only there, not from a
          terminal.
        </Alert>
      )}
      {chosen !== undefined && endpoints.length > 1 && (
        <EndpointSelect endpoints={endpoints} chosen={chosen} onChoose={setChosenId} />
      )}
      <div>
        <CopyLines>
          {chosen !== undefined && hasLink && (
            <CopyLine label="Endpoint link" value={chosen.link} copyLabel="Copy endpoint link" />
          )}
          <CopyLine
            label="Authorization header"
            value={authorizationHeader(credential)}
            copyLabel="Copy Authorization header"
            onCopied={copied}
          />
        </CopyLines>
        <Typography variant="body2" color="textSecondary" sx={{ marginTop: 2 }}>
          {forms[credential.kind]}
        </Typography>
      </div>
      {children}
      {chosen !== undefined && (
        <SampleTabs endpoint={chosen} credential={credential} onCopied={copied} />
      )}
    </Stack>
  );
}
