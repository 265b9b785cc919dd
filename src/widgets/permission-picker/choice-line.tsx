import { CircleOff, KeyRound } from 'lucide-react';
import { useId } from 'react';
import { isolated } from '#src/lib/isolated.ts';
import { MarkedText } from '#src/widgets/picker/marked-text.tsx';
import { lineIdOf } from './picker-model.ts';
import { TickBox } from '#src/widgets/picker/tick-box.tsx';
import type { LineFrame } from './line-frame.ts';
import type { CatalogueEntry } from './use-catalogue.ts';

/** One permission to choose: name, code, what it is for, and the licence that it waits for. */
export function ChoiceLine({ choice, frame }: { choice: CatalogueEntry; frame: LineFrame }) {
  const id = useId();
  const { code, name, description, gate } = choice;
  const isChosen = frame.chosen.has(code);
  const lineId = lineIdOf(code);

  return (
    <label htmlFor={id} className="pp-line pp-choice" data-chosen={isChosen ? '' : undefined}>
      <TickBox
        id={id}
        state={isChosen ? 'all' : 'none'}
        lineId={lineId}
        isTabStop={frame.tabStop === lineId}
        isOff={frame.isOff}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-more`}
        onTick={(isOn) => frame.tick([code], isOn)}
      />
      <span className="pp-texts">
        <span className="pp-names" id={`${id}-name`}>
          <span className="pp-name">
            <MarkedText text={name} terms={frame.terms} />
          </span>{' '}
          <span className="pp-code">
            <MarkedText text={code} terms={frame.terms} />
          </span>
        </span>
        <span className="pp-more" id={`${id}-more`}>
          {description !== '' && (
            <span
              className="pp-description"
              data-searched={frame.terms.length > 0 ? '' : undefined}
            >
              <MarkedText text={description} terms={frame.terms} />
            </span>
          )}
          {gate !== undefined && (
            <span className="pp-gate" data-off={gate.isEnabled ? undefined : ''}>
              {gate.isEnabled ? (
                <KeyRound size={12} aria-hidden />
              ) : (
                <CircleOff size={12} aria-hidden />
              )}
              <span>
                {gate.isEnabled
                  ? `Needs the licence ${isolated(gate.name)}`
                  : `Switched off: the licence ${isolated(gate.name)} is not enabled`}
              </span>
            </span>
          )}
        </span>
      </span>
    </label>
  );
}
