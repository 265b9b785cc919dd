import { ChevronDown, X } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import './filter-chip.css';
import './form/radio-group-field.css';
import { Popover, preloadPopover } from './popover.tsx';

type FilterShellProps = {
  /** What is filtered by: "Type". */
  label: string;
  /** What stands on the chip: the label, and what is chosen. */
  text: string;
  isOn: boolean;
  onClear: () => void;
  /** What opens. `close` closes it. */
  children: (close: () => void) => ReactNode;
};

/** A filter as a chip: pressing it opens its choices, and once something is chosen it says so and can be cleared. */
export function FilterShell({ label, text, isOn, onClear, children }: FilterShellProps) {
  const chip = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState<boolean>();
  const close = () => setIsOpen(false);

  function clear() {
    onClear();
    // The button that was pressed goes; the focus stays on the chip.
    opener.current?.focus();
  }

  return (
    <>
      <div ref={chip} className={isOn ? 'ui-filter ui-filter-on' : 'ui-filter'}>
        <button
          ref={opener}
          type="button"
          className="ui-filter-open"
          aria-haspopup="dialog"
          aria-expanded={isOpen === true}
          onPointerEnter={preloadPopover}
          onFocus={preloadPopover}
          onClick={() => setIsOpen(true)}
        >
          <span className="ui-filter-label">{text}</span>
          <ChevronDown size={14} aria-hidden />
        </button>
        {isOn && (
          <button
            type="button"
            className="ui-filter-clear"
            aria-label={`Clear filter: ${label}`}
            data-tip="Clear filter"
            onClick={clear}
          >
            <X size={14} aria-hidden />
          </button>
        )}
      </div>
      <Popover
        isOpen={isOpen}
        anchor={() => chip.current}
        onClose={close}
        label={label}
        className="ui-filter-panel"
      >
        {children(close)}
      </Popover>
    </>
  );
}
