/** What a test call is, and what an evaluation is. */
export function TryItHelp() {
  return (
    <>
      <section>
        <h3>Sending a call</h3>
        <p>
          Choose an endpoint, type in a credential, and send: it is a real request to the gateway,
          recorded like any other, and what it sends is processed. Shown are the request, the
          answer, and every step by which the call was accepted or refused.
        </p>
        <p>
          Your own sign-in is not sent along, and what you type in is not kept. A mistyped key is
          recognised before anything is sent.
        </p>
      </section>
      <section>
        <h3>Evaluating</h3>
        <p>
          An evaluation asks whether somebody could call, without a credential and without a call.
          Nothing is sent or recorded. An endpoint that is not saved yet can be evaluated too.
        </p>
      </section>
      <section>
        <h3>When a call is refused</h3>
        <p>
          The first failed step decides. Where one change would turn it, a link beside the step
          leads there. A caller who is not authenticated learns no more than that; the exact reason
          stands here and in the record of the call.
        </p>
      </section>
    </>
  );
}
