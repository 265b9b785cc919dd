import MuiIconButton from '@mui/material/IconButton';
import type { AriaAttributes, MouseEvent, ReactNode, Ref } from 'react';
import { useId } from 'react';

export type IconButtonProps = Pick<
  AriaAttributes,
  'aria-expanded' | 'aria-haspopup' | 'aria-controls' | 'aria-pressed' | 'aria-describedby'
> & {
  /** Its name, for assistive technology and as its tooltip. */
  label: string;
  children: ReactNode;
  size?: 'regular' | 'small' | undefined;
  /** Why it can't be pressed now. The button stays focusable and says so. */
  disabledReason?: string | undefined;
  id?: string | undefined;
  type?: 'button' | 'submit' | undefined;
  /** Out of the tab order where the keyboard has another way to the same thing. */
  tabIndex?: number | undefined;
  onClick?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
};

/** A button with nothing but an icon on it: it always has a name, and shows it on hover and focus. */
export function IconButton({
  label,
  children,
  size = 'regular',
  disabledReason,
  onClick,
  ...rest
}: IconButtonProps) {
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
        {...(isOff ? { 'aria-disabled': true, 'aria-describedby': reasonId } : {})}
        size={size === 'small' ? 'small' : 'medium'}
        aria-label={label}
        data-tip={disabledReason ?? label}
        onClick={press}
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
