import Box from '@mui/material/Box';
import { useRef } from 'react';
import { FixContext } from '#src/widgets/evaluation/fix-context.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { CallResult } from './call-result.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { panelLook } from './panel-look.ts';
import { SendForm } from './send-form.tsx';
import type { SetTryIt, TryItState } from './try-it-state.ts';
import { useCallSender } from './use-call-sender.ts';

type SendPanelProps = {
  state: TryItState;
  setState: SetTryIt;
  demoToken: string | undefined;
};

/** A real call: the request beside what came of it. */
export function SendPanel({ state, setState, demoToken }: SendPanelProps) {
  const sender = useCallSender(state, setState);
  const { exchange, isSending } = sender.test;
  const block = useWriteBlock('test-calls') ?? sender.waitReason;
  const again = useRef<HTMLButtonElement>(null);
  const fixes = {
    here: sender.here,
    asMeant: sender.asMeant,
    isBeside: true,
    onSwitched: () => again.current?.focus(),
  };
  return (
    <Box sx={panelLook}>
      <SendForm sender={sender} demoToken={demoToken} />
      <div>
        {exchange === undefined ? (
          <NothingYet title={isSending ? 'Sending' : 'Nothing sent yet'}>
            A real request goes to the gateway, with a real header and without your session. What it
            answers stands here, with every step of the decision and the way to turn a “no”.
          </NothingYet>
        ) : (
          <FixContext value={fixes}>
            <CallResult
              key={exchange.number}
              exchange={exchange}
              isSending={isSending}
              againBlock={block}
              againRef={again}
              onAgain={() => void sender.send()}
              onCorrectPassword={sender.correctPassword}
            />
          </FixContext>
        )}
      </div>
    </Box>
  );
}
