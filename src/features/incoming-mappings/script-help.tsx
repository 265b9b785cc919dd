import { Mono } from '#src/ui/mono.tsx';

const payload = `{
  "orderNumber": "A-1042",
  "customer": { "number": "C-207", "country": "DE" },
  "lines": [{ "article": "PUMP-12", "quantity": 2 }]
}`;

const usage = `data["orderNumber"]         # "A-1042"
data["lines"][0]["article"]  # "PUMP-12"
props["method"]              # "POST"`;

/** What a script is given, with a sample of it. */
export function ScriptHelp() {
  return (
    <div className="mapping-script-help">
      <p>
        <Mono>data</Mono> is what was sent: the body of the call, read as JSON. Without a body it is{' '}
        <Mono>None</Mono>.
      </p>
      <p>
        <Mono>props</Mono> is what is known of the call besides: its method, its path and its query.
        It never holds a password, a key or a token.
      </p>
      <figure className="mapping-sample">
        <figcaption>For this sample payload</figcaption>
        <pre className="mapping-code">{payload}</pre>
      </figure>
      <figure className="mapping-sample">
        <figcaption>a script can read</figcaption>
        <pre className="mapping-code">{usage}</pre>
      </figure>
    </div>
  );
}
