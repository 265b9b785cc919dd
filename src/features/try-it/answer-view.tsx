import type { GatewayReply } from '#src/client/send-call.ts';
import { readableBody, statusWords } from './http-words.ts';
import { WireText } from './wire-text.tsx';

/** The answer as far as a browser lets it be read. */
export function AnswerView({ reply }: { reply: GatewayReply }) {
  const { status, headers, body, isCut, milliseconds } = reply;
  return (
    <WireText
      title="Answer"
      start={statusWords(status)}
      headers={headers}
      body={readableBody(body)}
      action={<span className="ui-muted tnum">{milliseconds.toLocaleString('en')} ms</span>}
      note={isCut ? 'The answer goes on: only its beginning is shown.' : undefined}
    />
  );
}
