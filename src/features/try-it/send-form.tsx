import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import Paper from '@mui/material/Paper';
import { Send, X } from 'lucide-react';
import type { SubmitEvent } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
import { Section } from '#src/ui/section.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { BodyField } from './body-field.tsx';
import { CredentialFields } from './credential-fields.tsx';
import { EndpointFields } from './endpoint-fields.tsx';
import { askLook, fieldsLook } from './panel-look.ts';
import type { CallSender } from './use-call-sender.ts';

/** It stays in reach while the form scrolls under it. */
const footLook = {
  position: 'sticky',
  zIndex: 5,
  bottom: 0,
  display: 'flex',
  flexWrap: 'wrap',
  gap: 2,
  margin: { xs: '0 -16px -16px', sm: '0 -20px -20px' },
  padding: { xs: '12px 16px', sm: '14px 20px' },
  borderTop: '1px solid',
  borderColor: 'line.hair',
  borderRadius: '0 0 12px 12px',
  bgcolor: 'surface.raised',
} as const;

/** The request: endpoint, method, credential and body, and the button that sends it. */
export function SendForm({
  sender,
  demoToken,
}: {
  sender: CallSender;
  demoToken: string | undefined;
}) {
  const { call, test, refs } = sender;
  const block = useWriteBlock('test-calls') ?? sender.waitReason;

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (block === undefined && !test.isSending) void sender.send();
  }

  return (
    <Paper
      component="form"
      variant="outlined"
      aria-label="Request"
      noValidate
      onSubmit={submit}
      sx={askLook}
    >
      <Section title="Endpoint">
        <Box sx={fieldsLook}>
          <EndpointFields call={call} pickerRef={refs.picker} methodRef={refs.method} />
        </Box>
      </Section>
      <Divider />
      <Section title="Credential">
        <Box sx={fieldsLook}>
          <CredentialFields call={call} demoToken={demoToken} />
        </Box>
      </Section>
      <Divider />
      <BodyField call={call} />
      <Box sx={footLook}>
        <ActionButton
          type="submit"
          variant="contained"
          pending={test.isSending}
          disabledReason={block}
          startIcon={<Send size={16} aria-hidden />}
        >
          Send
        </ActionButton>
        {test.isSending && (
          <ActionButton startIcon={<X size={16} aria-hidden />} onClick={test.cancel}>
            Cancel
          </ActionButton>
        )}
        {sender.isMistyped && !test.isSending && (
          <ActionButton disabledReason={block} onClick={() => void sender.send({ anyway: true })}>
            Send it anyway
          </ActionButton>
        )}
      </Box>
    </Paper>
  );
}
