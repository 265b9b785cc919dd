import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { requiresInterfaceUser } from '#src/domain/auth-methods.ts';
import { CodeBlock } from '#src/ui/code-block.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { MappingNote } from './mapping-note.tsx';
import { scriptSample, type ScriptEndpoint } from './script-sample.ts';

/** What a script is given, with a sample that fits the endpoint. */
export function ScriptHelp({ endpoint }: { endpoint: ScriptEndpoint }) {
  const { data, props, usage } = scriptSample(endpoint);
  const caller = requiresInterfaceUser(endpoint.authMethod) ? (
    <>
      the interface user that calls
      {endpoint.authMethod === 'api-key' && ' and the label of its key'}
    </>
  ) : (
    <>
      <Mono>None</Mono>, because OAuth 2.0 callers are no interface users
    </>
  );

  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3, minWidth: 0 }}>
      <Typography>
        <Mono>data</Mono> is what was sent: the body of the call, read as JSON. JSON’s{' '}
        <Mono>null</Mono> is <Mono>None</Mono>.
      </Typography>
      {data === undefined ? (
        <MappingNote>
          Calls to this endpoint have no body: <Mono>data</Mono> is <Mono>None</Mono>.
        </MappingNote>
      ) : (
        <CodeBlock caption="Sample payload" copyLabel="Copy: Sample payload" code={data} />
      )}
      <Typography>
        <Mono>props</Mono> is what is known of the call besides: <Mono>method</Mono>,{' '}
        <Mono>path</Mono>, <Mono>query</Mono> (each name with its text), and <Mono>caller</Mono>:{' '}
        {caller}. It never holds a password, a key or a token.
      </Typography>
      <CodeBlock caption="Sample props" copyLabel="Copy: Sample props" code={props} />
      <CodeBlock
        caption="What a script can read of them"
        copyLabel="Copy: What a script can read of them"
        code={usage}
      />
    </Box>
  );
}
