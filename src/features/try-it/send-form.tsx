import { Send, X } from 'lucide-react';
import type { SubmitEvent } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
import { Section } from '#src/ui/section.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { BodyField } from './body-field.tsx';
import { CredentialFields } from './credential-fields.tsx';
import { EndpointFields } from './endpoint-fields.tsx';
import type { CallSender } from './use-call-sender.ts';

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
    <form className="try-it-form" aria-label="Request" noValidate onSubmit={submit}>
      <Section title="Endpoint">
        <div className="try-it-fields">
          <EndpointFields call={call} pickerRef={refs.picker} methodRef={refs.method} />
        </div>
      </Section>
      <Section title="Credential">
        <div className="try-it-fields">
          <CredentialFields call={call} demoToken={demoToken} />
        </div>
      </Section>
      <div className="ui-section">
        <BodyField call={call} />
      </div>
      <div className="try-it-foot">
        <ActionButton
          type="submit"
          variant="primary"
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
      </div>
    </form>
  );
}
