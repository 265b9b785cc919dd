import Switch, { type SwitchProps } from '@mui/material/Switch';
import { useId, type Ref } from 'react';

type ToggleProps = Pick<SwitchProps, 'id' | 'name' | 'onBlur'> & {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  /** Its name, unless a label of its own points to its `id`. */
  label?: string | undefined;
  describedBy?: string | undefined;
  /** Why it can't be switched now. It stays focusable and says so. */
  disabledReason?: string | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
};

/** MUI's switch that, off limits, keeps its focus and gives the reason. Rows of a list have their own (`RowSwitch`). */
export function Toggle(props: ToggleProps) {
  const { isOn, onChange, label, describedBy, disabledReason, ref, ...rest } = props;
  const reasonId = useId();
  const isOff = disabledReason !== undefined;
  return (
    <>
      <Switch
        {...rest}
        data-tip={disabledReason}
        checked={isOn}
        onChange={() => {
          if (!isOff) onChange(!isOn);
        }}
        slotProps={{
          input: {
            ref: ref ?? null,
            'aria-label': label,
            'aria-disabled': isOff ? true : undefined,
            'aria-describedby': isOff ? reasonId : describedBy,
          },
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
