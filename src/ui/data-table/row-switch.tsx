import { useId } from 'react';

type RowSwitchProps = {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  /** Its name: what it switches, of which row. */
  label: string;
  /** Why it can't be switched now. It stays focusable and says so. */
  disabledReason?: string | undefined;
};

/** A switch in a row: a native input with the look of MUI's, for hundreds of them mount while one scrolls. */
export function RowSwitch({ isOn, onChange, label, disabledReason }: RowSwitchProps) {
  const reasonId = useId();
  const isOff = disabledReason !== undefined;
  return (
    <>
      <input
        type="checkbox"
        role="switch"
        className="dt-switch"
        aria-label={label}
        checked={isOn}
        aria-checked={isOn}
        aria-disabled={isOff ? true : undefined}
        aria-describedby={isOff ? reasonId : undefined}
        data-tip={disabledReason}
        onChange={() => {
          if (!isOff) onChange(!isOn);
        }}
      />
      {isOff && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </>
  );
}
