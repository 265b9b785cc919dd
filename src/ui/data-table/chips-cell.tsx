import { useState } from 'react';
import { lazyPart } from '#src/ui/lazy-part.tsx';

const ChipsPopover = lazyPart(() => import('./chips-popover.tsx'), 'ChipsPopover');

type ChipsCellProps = {
  items: readonly string[];
  /** What the items are, in the plural and small: "permissions". */
  noun: string;
  /** Whose they are: it names what opens. */
  owner: string;
};

const shownItems = 2;

/** The first two as small mono chips, and "+5" that opens all of them. "None" is a word. */
export function ChipsCell({ items, noun, owner }: ChipsCellProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const rest = items.length - shownItems;
  const isOpen = anchor !== null;
  if (items.length === 0) return <span className="dt-quiet">None</span>;

  return (
    <span className="dt-chips">
      {items.slice(0, shownItems).map((item) => (
        <span key={item} className="dt-chip dt-mono" data-tip={item}>
          <bdi>{item}</bdi>
        </span>
      ))}
      {rest > 0 && (
        <button
          type="button"
          className="dt-more"
          aria-label={`+${String(rest)} ${noun} of ${owner}`}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onPointerEnter={ChipsPopover.preload}
          onFocus={ChipsPopover.preload}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          +{rest}
        </button>
      )}
      {isOpen && (
        <ChipsPopover
          items={items}
          label={`${String(items.length)} ${noun} of ${owner}`}
          anchor={anchor}
          onClose={() => setAnchor(null)}
        />
      )}
    </span>
  );
}
