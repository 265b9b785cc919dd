import type { AriaAttributes, MouseEvent, ReactNode, Ref } from 'react';
import { useId } from 'react';
import './icon-button.css';

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
  /** Hover or focus: the moment to preload what a press will need. */
  onIntent?: (() => void) | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
};

/** A button with nothing but an icon on it: it always has a name, and shows it on hover and focus. */
export function IconButton({
  label,
  children,
  size = 'regular',
  type = 'button',
  disabledReason,
  onClick,
  onIntent,
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
      <button
        {...rest}
        type={type}
        className={size === 'small' ? 'ui-icon-button ui-icon-button-small' : 'ui-icon-button'}
        {...(isOff ? { 'aria-disabled': true, 'aria-describedby': reasonId } : {})}
        aria-label={label}
        data-tip={disabledReason ?? label}
        onClick={press}
        onPointerEnter={onIntent}
        onFocus={onIntent}
      >
        {children}
      </button>
      {isOff && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </>
  );
}
