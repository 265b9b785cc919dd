import { useLayoutEffect, useRef, type MouseEvent } from 'react';

type TableCheckboxProps = {
  label: string;
  state: 'none' | 'some' | 'all';
  onToggle: (isRange: boolean) => void;
};

/** A plain checkbox of three states: hundreds of rows mount and unmount while one scrolls. */
export function TableCheckbox({ label, state, onToggle }: TableCheckboxProps) {
  const box = useRef<HTMLInputElement>(null);
  // The third state has no attribute, only a property.
  useLayoutEffect(() => {
    if (box.current !== null) box.current.indeterminate = state === 'some';
  }, [state]);

  function toggle(event: MouseEvent<HTMLInputElement>) {
    onToggle(event.shiftKey);
  }

  return (
    <label className="dt-check">
      <input
        ref={box}
        className="dt-box"
        type="checkbox"
        aria-label={label}
        checked={state === 'all'}
        // The click carries the Shift key; a change event does not.
        onClick={toggle}
        onChange={ignoreChange}
      />
    </label>
  );
}

/** A controlled box wants a change handler; the click has done the work. */
function ignoreChange() {}
