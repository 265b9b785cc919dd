import MuiIconButton, {
  type IconButtonProps as MuiIconButtonProps,
} from '@mui/material/IconButton';
import type { MouseEvent } from 'react';
import { useId } from 'react';

export type IconButtonProps = Omit<MuiIconButtonProps, 'disabled' | 'loading' | 'aria-label'> & {
  /** Its name, for assistive technology and as its tooltip. */
  label: string;
  /** Why it can't be pressed now. The button stays focusable and says so. */
  disabledReason?: string | undefined;
  /** Hover or focus: the moment to preload what a press will need. */
  onIntent?: (() => void) | undefined;
};

/** MUI's button with nothing but an icon on it: it always has a name, and shows it on hover and focus. */
export function IconButton(props: IconButtonProps) {
  const { label, children, disabledReason, onClick, onIntent, ...rest } = props;
  const reasonId = useId();
  const isOff = disabledReason !== undefined;

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
      <MuiIconButton
        {...rest}
        aria-label={label}
        {...(isOff ? { 'aria-disabled': true, 'aria-describedby': reasonId } : {})}
        data-tip={disabledReason ?? label}
        onClick={press}
        onPointerEnter={onIntent}
        onFocus={onIntent}
      >
        {children}
      </MuiIconButton>
      {isOff && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </>
  );
}
