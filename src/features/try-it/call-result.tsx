import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { RotateCcw } from 'lucide-react';
import { useEffect, useRef, type Ref } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
import { outcomeLook } from '#src/widgets/evaluation/outcome-look.ts';
import { VerdictBanner } from '#src/widgets/evaluation/verdict-banner.tsx';
import { AnswerView } from './answer-view.tsx';
import { AnsweredCall } from './answered-call.tsx';
import { faultWords } from './http-words.ts';
import { RequestView } from './request-view.tsx';
import type { Exchange } from './use-test-call.ts';

type CallResultProps = {
  exchange: Exchange;
  /** Sends what the form holds now. */
  onAgain: () => void;
  againBlock: string | undefined;
  isSending: boolean;
  onCorrectPassword: () => void;
  againRef: Ref<HTMLButtonElement>;
};

/** Request and answer stand side by side where there is room. */
const wireLook = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
  alignItems: 'start',
  gap: 6,
  minWidth: 0,
  '& > section + section': { marginTop: 0, paddingTop: 0, borderTop: 0 },
} as const;

/** What came of a call: the verdict, the steps of its record, the request and the answer. */
export function CallResult(props: CallResultProps) {
  const { exchange, isSending, onAgain, againBlock, againRef, onCorrectPassword } = props;
  const { outcome } = exchange;
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever sent it hears what came of it.
  useEffect(() => title.current?.focus(), []);
  const again = (
    <ActionButton
      ref={againRef}
      size="small"
      startIcon={<RotateCcw size={16} aria-hidden />}
      disabledReason={againBlock}
      pending={isSending}
      onClick={onAgain}
    >
      Send again
    </ActionButton>
  );
  return (
    <Box aria-busy={isSending} sx={{ ...outcomeLook, opacity: isSending ? 0.6 : 1 }}>
      {outcome.kind === 'failed' ? (
        <VerdictBanner
          kind="open"
          about="Call"
          title={faultWords[outcome.fault].title}
          titleRef={title}
        >
          <Typography>{faultWords[outcome.fault].detail}</Typography>
          {again}
        </VerdictBanner>
      ) : (
        <AnsweredCall
          reply={outcome.reply}
          again={again}
          titleRef={title}
          onCorrectPassword={onCorrectPassword}
        />
      )}
      <Box sx={wireLook}>
        <RequestView exchange={exchange} />
        {outcome.kind === 'answered' && <AnswerView reply={outcome.reply} />}
      </Box>
    </Box>
  );
}
