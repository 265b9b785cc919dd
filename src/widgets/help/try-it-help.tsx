import { HelpSection } from './help-section.tsx';

/** What a test call is, and what an evaluation is. */
export function TryItHelp() {
  return (
    <>
      <HelpSection title="Sending a call">
        <p>
          Choose an endpoint, type in a credential, and send: it is a real request to the gateway,
          recorded like any other, and what it sends is processed. Shown are the request, the
          answer, and every step by which the call was accepted or refused.
        </p>
        <p>
          Your own sign-in is not sent along, and what you type in is not kept. A mistyped key is
          recognised before anything is sent.
        </p>
      </HelpSection>
      <HelpSection title="Evaluating">
        <p>
          An evaluation asks whether somebody could call, without a credential and without a call.
          Nothing is sent or recorded. An endpoint that is not saved yet can be evaluated too.
        </p>
      </HelpSection>
      <HelpSection title="When a call is refused">
        <p>
          The first failed step decides. Where one change would turn it, a link beside the step
          leads there. A caller who is not authenticated learns no more than that; the exact reason
          stands here and in the record of the call.
        </p>
      </HelpSection>
    </>
  );
}
