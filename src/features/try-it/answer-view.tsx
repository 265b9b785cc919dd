import Typography from '@mui/material/Typography';
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
      action={
        <Typography component="span" color="textSecondary" className="tnum">
          {milliseconds.toLocaleString('en')} ms
        </Typography>
      }
      note={isCut ? 'The answer goes on: only its beginning is shown.' : undefined}
    />
  );
}
