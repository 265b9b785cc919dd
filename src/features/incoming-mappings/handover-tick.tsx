import Checkbox from '@mui/material/Checkbox';
import Tooltip from '@mui/material/Tooltip';
import { useId } from 'react';

type HandoverTickProps = {
  /** Its name: whom it ticks off. */
  label: string;
  isDone: boolean;
  /** Why it can't be ticked. It stays focusable and says so. */
  disabledReason: string | undefined;
  onTick: () => void;
};

/** The box that says that somebody was told. */
export function HandoverTick({ label, isDone, disabledReason, onTick }: HandoverTickProps) {
  const reasonId = useId();
  const isOff = disabledReason !== undefined;
  return (
    <>
      <Tooltip title={disabledReason ?? ''} enterTouchDelay={0}>
        <Checkbox
          // Else the tip would become its name.
          aria-label={undefined}
          checked={isDone}
          onChange={onTick}
          slotProps={{
            input: {
              'aria-label': label,
              'aria-disabled': isOff ? true : undefined,
              'aria-describedby': isOff ? reasonId : undefined,
            },
          }}
        />
      </Tooltip>
      {isOff && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </>
  );
}
