import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { callQueries } from '#src/api/calls.ts';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import { sendCall, type CallToSend, type SendOutcome } from '#src/client/send-call.ts';
import type { CredentialHeader } from '#src/domain/typed-credential.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';

/** A request and what came of it. It holds the credential as it was sent: it lives on the page, nowhere else. */
export type Exchange = {
  /** Tells the second from the first. */
  readonly number: number;
  readonly request: CallToSend;
  readonly credential: CredentialHeader | undefined;
  readonly outcome: SendOutcome;
};

type TestCall = {
  readonly isSending: boolean;
  /** The last one. */
  readonly exchange: Exchange | undefined;
  readonly send: (request: CallToSend, credential: CredentialHeader | undefined) => Promise<void>;
  readonly cancel: () => void;
};

/** Sends one call at a time. Neither a query nor a mutation: their caches would keep the credential. */
export function useTestCall(): TestCall {
  const client = useQueryClient();
  const flight = useSingleFlight();
  const running = useRef<AbortController>(undefined);
  const [isSending, setIsSending] = useState(false);
  const [exchange, setExchange] = useState<Exchange>();

  useEffect(() => () => running.current?.abort(), []);

  return {
    isSending,
    exchange,
    async send(request, credential) {
      if (!flight.begin()) return;
      const controller = new AbortController();
      running.current = controller;
      setIsSending(true);
      const outcome = await sendCall(request, controller.signal);
      flight.end();
      setIsSending(false);
      setExchange((last) => ({ number: (last?.number ?? 0) + 1, request, credential, outcome }));
      // There is one call more, and somebody may have been used.
      void client.invalidateQueries({ queryKey: callQueries.lists() });
      void client.invalidateQueries({ queryKey: interfaceUserQueries.lists() });
    },
    cancel: () => running.current?.abort(),
  };
}
