import { useEffect, useState } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
import { WireText } from './wire-text.tsx';
import type { Exchange } from './use-test-call.ts';

/** The request as it was sent. The credential is dots until somebody asks for it, and again when the window loses the focus. */
export function RequestView({ exchange: { request, credential } }: { exchange: Exchange }) {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const mask = () => setIsShown(false);
    window.addEventListener('blur', mask);
    return () => window.removeEventListener('blur', mask);
  }, []);
  const { host, pathname, search } = new URL(request.address);
  const headers = request.headers.map(([name, value]) =>
    name === credential?.name && !isShown
      ? ([name, credential.masked] as const)
      : ([name, value] as const),
  );
  return (
    <WireText
      title="Request as sent"
      start={`${request.method} ${pathname}${search}`}
      headers={[['Host', host], ...headers]}
      body={request.body ?? ''}
      action={
        credential !== undefined && (
          <ActionButton
            size="small"
            variant="text"
            aria-pressed={isShown}
            onClick={() => setIsShown(!isShown)}
          >
            Show credential
          </ActionButton>
        )
      }
    />
  );
}
