import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import type { FailureWords } from '#src/widgets/failure-words.ts';

/** Above the form: what a refused save says that belongs to no field. It takes the focus when it appears. */
export function ServerAlert({ messages }: { messages: readonly FailureWords[] }) {
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (messages.length > 0) alert.current?.focus();
  }, [messages]);

  const [first, ...others] = messages;
  if (first === undefined) return null;
  return (
    <FormAlert ref={alert} title={first.title} messages={others.map((other) => other.detail)}>
      <Typography>{first.detail}</Typography>
    </FormAlert>
  );
}
