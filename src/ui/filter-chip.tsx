import { ChevronDown, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { FilterOptions, type FilterOption } from './filter-options.tsx';
import './filter-chip.css';
import './form/radio-group-field.css';
import { Popover, preloadPopover } from './popover.tsx';

type FilterChipProps = {
  /** What is filtered by: "Type". */
  label: string;
  options: readonly FilterOption[];
  /** The values in force, from the address; empty for none. */
  selected: readonly string[];
  onChange: (selected: readonly string[]) => void;
  /** Any of several; otherwise one at most. */
  isMulti?: boolean | undefined;
};

/** "Type", "Type: System user", "Type: System user +1". An unknown value is shown as it is. */
function chipText(label: string, options: readonly FilterOption[], selected: readonly string[]) {
  const [first] = selected;
  if (first === undefined) return label;
  const name = options.find((option) => option.value === first)?.label ?? first;
  const more = selected.length - 1;
  return more === 0 ? `${label}: ${name}` : `${label}: ${name} +${String(more)}`;
}

/** A filter as a chip: pressing it opens its choices, and once something is chosen it says so and can be cleared. */
export function FilterChip({
  label,
  options,
  selected,
  onChange,
  isMulti = false,
}: FilterChipProps) {
  const chip = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState<boolean>();
  const isOn = selected.length > 0;

  function clear() {
    onChange([]);
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
          <span className="ui-filter-label">{chipText(label, options, selected)}</span>
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
        onClose={() => setIsOpen(false)}
        label={label}
        className="ui-filter-panel"
      >
        <FilterOptions
          label={label}
          options={options}
          selected={selected}
          isMulti={isMulti}
          onChange={onChange}
          onDone={() => setIsOpen(false)}
        />
      </Popover>
    </>
  );
}
