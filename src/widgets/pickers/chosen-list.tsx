import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
} from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ChosenChip, type ChosenLook } from './chosen-chip.tsx';
import { chosenSummary, type ChosenEntry } from './chosen-model.ts';

type ChosenListProps = {
  /** What is chosen from, in the plural: "user groups". */
  subject: string;
  entries: readonly ChosenEntry[];
  lookOf: (code: string) => ChosenLook;
  isOff: boolean;
  onToggle: (code: string, isOn: boolean) => void;
  /** Where the focus goes when the last entry is gone. */
  onEmpty: () => void;
};

const chips = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1.5,
  maxHeight: 174,
  margin: '-3px',
  padding: '3px',
  overflow: 'hidden auto',
  listStyle: 'none',
} as const;

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** What is chosen, apart from the list to choose from: one tab stop, the arrow keys move, Delete takes out. */
export function ChosenList(props: ChosenListProps) {
  const { subject, entries, lookOf, isOff, onToggle, onEmpty } = props;
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<string>();
  // The place of an entry that was taken out and is gone: the focus goes to what stands there now.
  const lost = useRef<number>(undefined);
  const tabStop = entries.some((entry) => entry.code === current) ? current : entries[0]?.code;

  const buttonAt = (at: number) => list.current?.querySelectorAll('button')[at];

  useLayoutEffect(() => {
    const at = lost.current;
    lost.current = undefined;
    if (at === undefined) return;
    const button = buttonAt(Math.min(at, entries.length - 1));
    if (button === undefined) onEmpty();
    else button.focus();
  });

  function toggle(entry: ChosenEntry, at: number) {
    if (entry.change === 'added' || entry.change === 'kept') lost.current = at;
    onToggle(entry.code, entry.change === 'removed');
  }

  function onKeyDown(event: KeyboardEvent) {
    const at = entries.findIndex((entry) => entry.code === codeOf(event.target));
    const entry = entries[at];
    if (entry === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      buttonAt(Math.max(0, Math.min(step(at, entries.length), entries.length - 1)))?.focus();
    } else if (['Delete', 'Backspace'].includes(event.key) && entry.change !== 'removed') {
      event.preventDefault();
      toggle(entry, at);
    }
  }

  const handlers = {
    onKeyDown,
    onFocus: (event: FocusEvent) => setCurrent(codeOf(event.target) ?? undefined),
  };

  if (entries.length === 0) return null;
  return (
    <Box role="group" aria-labelledby={id} sx={{ marginTop: '10px' }}>
      <Typography
        component="div"
        variant="caption"
        color="textSecondary"
        id={id}
        className="tnum"
        sx={{ marginBottom: 1.5, '& b': { color: 'text.primary', fontWeight: 500 } }}
      >
        <b>Chosen {subject}</b> {chosenSummary(entries)}
      </Typography>
      <Box component="ul" ref={list} sx={chips} {...handlers}>
        {entries.map((entry, at) => (
          <ChosenChip
            key={entry.code}
            entry={entry}
            look={lookOf(entry.code)}
            isOff={isOff}
            isTabStop={entry.code === tabStop}
            onToggle={() => toggle(entry, at)}
          />
        ))}
      </Box>
    </Box>
  );
}

function codeOf(target: EventTarget): string | null {
  return target instanceof Element ? target.getAttribute('data-code') : null;
}
