import Typography from '@mui/material/Typography';
import { callSamples, type SampleCredential, sampleBody } from '#src/domain/call-samples.ts';
import { CodeBlock } from '#src/ui/code-block.tsx';
import { Tabs } from '#src/ui/tabs.tsx';
import type { KitEndpoint } from './kit-endpoint.ts';

type SampleTabsProps = {
  endpoint: KitEndpoint;
  credential: SampleCredential;
  onCopied: () => void;
};

/** One call of the endpoint, ready to run: for the shell, as it is sent, and as a program. */
export function SampleTabs({ endpoint, credential, onCopied }: SampleTabsProps) {
  const { curl, http, python } = callSamples(endpoint, credential);
  const tab = (label: string, caption: string, code: string) => ({
    id: label.toLowerCase(),
    label,
    content: (
      <CodeBlock
        code={code}
        caption={caption}
        copyLabel={`Copy ${label} sample`}
        onCopied={onCopied}
      />
    ),
  });
  return (
    <div>
      <Tabs
        label="Language"
        tabs={[
          tab('curl', 'For a POSIX shell, such as bash or zsh', curl),
          tab('HTTP', 'As it is sent, each line of the head with CRLF at its end', http),
          tab('Python', 'Python 3, with nothing to install', python),
        ]}
      />
      {endpoint.hasBody && (
        <Typography variant="body2" color="textSecondary" sx={{ marginTop: 2 }}>
          The body{' '}
          <Typography component="code" variant="mono">
            {sampleBody}
          </Typography>{' '}
          stands for what the endpoint’s script expects.
        </Typography>
      )}
    </div>
  );
}
