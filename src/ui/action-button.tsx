import Button, { type ButtonProps } from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import type { MouseEvent } from 'react';
import { useId } from 'react';

export type ActionButtonProps = Omit<ButtonProps, 'disabled' | 'loading'> & {
  /** Work goes on: presses do nothing, the width stays. */
  pending?: boolean | undefined;
  /** Why it can't be pressed now. The button stays focusable and says so. */
  disabledReason?: string | undefined;
  /** Hover or focus: the moment to preload what a press will need. */
  onIntent?: (() => void) | undefined;
};

/** MUI's button that, off, keeps its focus and gives the reason instead of vanishing from the keyboard. */
export function ActionButton(props: ActionButtonProps) {
  const { children, pending = false, disabledReason, onClick, onIntent, ...rest } = props;
  const reasonId = useId();
  const isOff = pending || disabledReason !== undefined;

  function press(event: MouseEvent<HTMLButtonElement>) {
    if (isOff) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    onClick?.(event);
  }

  return (
    <>
      <Button
        {...rest}
        aria-disabled={isOff ? true : undefined}
        aria-busy={pending ? true : undefined}
        aria-describedby={disabledReason === undefined ? rest['aria-describedby'] : reasonId}
        data-tip={disabledReason}
        onClick={press}
        onPointerEnter={onIntent}
        onFocus={onIntent}
      >
        {children}
        {pending && <CircularProgress size={16} aria-hidden sx={{ position: 'absolute' }} />}
      </Button>
      {disabledReason !== undefined && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </>
  );
}
