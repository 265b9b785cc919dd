import { styled } from '@mui/material/styles';
import { CircleOff, KeyRound } from 'lucide-react';
import { useId } from 'react';
import { isolated } from '#src/lib/isolated.ts';
import { MarkedText } from '#src/ui/choice/marked-text.tsx';
import type { LineFrame } from './line-frame.ts';
import { lineIdOf } from './picker-model.ts';
import { TickBox } from './tick-box.tsx';
import type { CatalogueEntry } from './use-catalogue.ts';

/** One styled element a line: there may be hundreds, and what is in them is plain. */
const Line = styled('label')(({ theme: { vars, typography } }) => ({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 4,
  padding: '4px 12px 6px 38px',
  cursor: 'pointer',
  // Of hundreds of lines only those in sight are laid out.
  contentVisibility: 'auto',
  containIntrinsicSize: 'auto 48px',
  '&:hover, &:has(:focus-visible)': { backgroundColor: vars.palette.surface.hover },
  '&[data-chosen]': { backgroundColor: vars.palette.surface.selected },
  '&[data-chosen] [data-part="name"]': { fontWeight: 500 },
  "&:has([aria-disabled='true'])": { cursor: 'default' },
  '& [data-part="texts"]': { flex: 1, minWidth: 0, paddingTop: 2, overflowWrap: 'anywhere' },
  '& code': { ...typography.mono, color: vars.palette.text.secondary, fontSize: '0.75rem' },
  '& [data-part="more"]': {
    ...typography.caption,
    display: 'block',
    color: vars.palette.text.secondary,
  },
  '& [data-part="description"]': {
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 1,
  },
  // What was found may stand at the end.
  '& [data-part="description"][data-searched]': { display: 'block' },
  '& [data-part="gate"]': { display: 'flex', alignItems: 'flex-start', gap: 4, marginTop: 2 },
  '& [data-part="gate"] svg': { flex: 'none', marginTop: 2 },
  '& [data-part="gate"][data-off]': { color: vars.palette.warningState.text },
}));

/** One permission to choose: name, code, what it is for, and the licence that it waits for. */
export function ChoiceLine({ choice, frame }: { choice: CatalogueEntry; frame: LineFrame }) {
  const id = useId();
  const { code, name, description, gate } = choice;
  const isChosen = frame.chosen.has(code);
  const lineId = lineIdOf(code);

  return (
    <Line htmlFor={id} data-chosen={isChosen ? '' : undefined}>
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
      <span data-part="texts">
        <span id={`${id}-name`}>
          <span data-part="name">
            <MarkedText text={name} terms={frame.terms} />
          </span>{' '}
          <code translate="no">
            <MarkedText text={code} terms={frame.terms} />
          </code>
        </span>
        <span data-part="more" id={`${id}-more`}>
          {description !== '' && (
            <span data-part="description" data-searched={frame.terms.length > 0 ? '' : undefined}>
              <MarkedText text={description} terms={frame.terms} />
            </span>
          )}
          {gate !== undefined && (
            <span data-part="gate" data-off={gate.isEnabled ? undefined : ''}>
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
    </Line>
  );
}
