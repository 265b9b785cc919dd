import Box from '@mui/material/Box';
import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { BranchLines } from './branch-lines.tsx';
import { actionOf } from './list-keys.ts';
import { linesOf, type Branch } from './picker-model.ts';
import type { CatalogueEntry } from './use-catalogue.ts';
import { useOpenBranches } from './use-open-branches.ts';

type PickerListProps = {
  /** What is visible: all of it, or what the search found. */
  branches: readonly Branch<CatalogueEntry>[];
  /** The words of the search, in lower case. */
  terms: readonly string[];
  chosen: ReadonlySet<string>;
  isOff: boolean;
  hintId: string;
  tick: (codes: readonly string[], isOn: boolean) => void;
  onSearch: () => void;
};

const look = {
  position: 'relative',
  maxHeight: '100%',
  overflow: 'hidden auto',
  overscrollBehavior: 'contain',
  // A line that takes the focus must not come to lie under the headings that stay.
  scrollPadding: '66px 0 4px',
} as const;

const lineOf = (target: EventTarget) =>
  target instanceof Element ? target.getAttribute('data-line') : null;

/**
 * The grouped list. Its pattern is a list of native checkboxes with one tab stop, not a tree: touch screen readers know
 * checkboxes (their third state included) and hardly know trees, and virtual cursors walk through it as through any
 * form. Arrow keys, Home, End and the Page keys move, Space ticks, Left and Right close and open a group or step
 * between it and what is in it; whatever is typed goes on in the search box.
 */
export function PickerList(props: PickerListProps) {
  const { branches, terms, chosen, isOff, hintId, tick, onSearch } = props;
  const box = useRef<HTMLDivElement>(null);
  const query = terms.join(' ');
  // Another search begins at its first line; without one, the Tab key comes back to where one was.
  const [place, setPlace] = useState({ query: '', id: '' });
  const current = place.query === query ? place.id : undefined;
  const { isOpen, setOpen } = useOpenBranches(branches, query);
  const lines = linesOf(branches, isOpen);
  const tabStop = lines.some((line) => line.id === current) ? current : lines[0]?.id;
  const frame = { terms, chosen, isOff, tabStop, isOpen, setOpen, tick };

  function boxOf(id: string): HTMLElement | undefined {
    const boxes = box.current?.querySelectorAll<HTMLElement>('input[data-line]') ?? [];
    return Array.from(boxes).find((one) => lineOf(one) === id);
  }

  function onKeyDown(event: KeyboardEvent) {
    const id = lineOf(event.target);
    if (id === null) return;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const action = actionOf({ key: event.key, isPlain }, lines, id);
    if (action === undefined) return;
    if (action.kind === 'search') {
      // The box has the focus before the browser puts the letter in.
      if (event.key === 'ArrowUp') event.preventDefault();
      onSearch();
      return;
    }
    event.preventDefault();
    if (action.kind === 'focus') boxOf(action.id)?.focus();
    else if (action.kind === 'tick') boxOf(action.id)?.click();
    else setOpen(action.id, action.kind === 'open');
  }

  function onFocus(event: FocusEvent) {
    const id = lineOf(event.target);
    if (id !== null) setPlace({ query, id });
  }

  const handlers = { onKeyDown, onFocus };

  return (
    <Box
      ref={box}
      role="group"
      aria-label="Permissions to choose from"
      aria-describedby={hintId}
      sx={look}
      {...handlers}
    >
      {branches.map((branch) => (
        <BranchLines key={branch.id} branch={branch} frame={frame} level={1} />
      ))}
    </Box>
  );
}
