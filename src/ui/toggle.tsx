import type { Ref } from 'react';
import { useId } from 'react';
import './toggle.css';

type ToggleProps = {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  /** Its name, unless a label of its own points to its `id`. */
  label?: string | undefined;
  id?: string | undefined;
  name?: string | undefined;
  describedBy?: string | undefined;
  /** Why it can't be switched now. It stays focusable and says so. */
  disabledReason?: string | undefined;
  onBlur?: (() => void) | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
};

/** A switch: on or off at once. Plain markup, for it stands in every row of a list. */
export function Toggle({
  isOn,
  onChange,
  label,
  describedBy,
  disabledReason,
  ...rest
}: ToggleProps) {
  const reasonId = useId();
  const isOff = disabledReason !== undefined;
  return (
    <>
      <button
        {...rest}
        type="button"
        role="switch"
        className="ui-toggle"
        aria-checked={isOn}
        aria-label={label}
        aria-disabled={isOff ? true : undefined}
        aria-describedby={isOff ? reasonId : describedBy}
        data-tip={disabledReason}
        onClick={() => {
          if (!isOff) onChange(!isOn);
        }}
      >
        <span className="ui-toggle-track" />
      </button>
      {isOff && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </>
  );
}
