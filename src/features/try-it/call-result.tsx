import { RotateCcw } from 'lucide-react';
import { useEffect, useRef, type Ref } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
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
      size="compact"
      startIcon={<RotateCcw size={16} aria-hidden />}
      disabledReason={againBlock}
      pending={isSending}
      onClick={onAgain}
    >
      Send again
    </ActionButton>
  );
  return (
    <div className="try-it-result" aria-busy={isSending}>
      {outcome.kind === 'failed' ? (
        <VerdictBanner
          kind="open"
          about="Call"
          title={faultWords[outcome.fault].title}
          titleRef={title}
        >
          <p>{faultWords[outcome.fault].detail}</p>
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
      <div className="try-it-wire">
        <RequestView exchange={exchange} />
        {outcome.kind === 'answered' && <AnswerView reply={outcome.reply} />}
      </div>
    </div>
  );
}
