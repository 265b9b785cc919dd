import { Lock, Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import { MarkedText } from '#src/widgets/picker/marked-text.tsx';
import { TickBox } from '#src/widgets/picker/tick-box.tsx';

export type Choice = {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  /** What choosing it means: "6 permissions, 1 licence". */
  readonly grants: string;
  /** Why the tick can't be taken away. */
  readonly fixed?: string | undefined;
};

type ChoiceLineProps = {
  choice: Choice;
  isChosen: boolean;
  change: 'added' | 'removed' | undefined;
  terms: readonly string[];
  isTabStop: boolean;
  isOff: boolean;
  onTick: (isOn: boolean) => void;
};

/** One thing to choose, with what it is and what choosing it means. */
export function ChoiceLine(props: ChoiceLineProps) {
  const { choice, isChosen, change, terms, isTabStop, isOff, onTick } = props;
  const id = useId();
  return (
    <label className="gp-line" htmlFor={id} data-chosen={isChosen ? '' : undefined}>
      <TickBox
        id={id}
        state={isChosen ? 'all' : 'none'}
        lineId={choice.code}
        isTabStop={isTabStop}
        isOff={isOff || choice.fixed !== undefined}
        tip={choice.fixed}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-more`}
        onTick={onTick}
      />
      <span className="gp-texts">
        <span className="gp-names">
          <span className="gp-name" id={`${id}-name`}>
            <MarkedText text={choice.name} terms={terms} />
          </span>
          {choice.fixed !== undefined && <Lock size={12} aria-hidden />}
          {change !== undefined && (
            <span className="gp-change" data-change={change}>
              {change === 'added' ? (
                <Plus size={12} aria-hidden />
              ) : (
                <Minus size={12} aria-hidden />
              )}
              {change === 'added' ? 'Added' : 'Removed'}
            </span>
          )}
        </span>
        <span className="gp-more" id={`${id}-more`}>
          {choice.description !== '' && (
            <span>
              <MarkedText text={choice.description} terms={terms} />
              {'. '}
            </span>
          )}
          <span className="gp-grants">{choice.grants}.</span>
          {choice.fixed !== undefined && <span> {choice.fixed}</span>}
        </span>
      </span>
    </label>
  );
}
