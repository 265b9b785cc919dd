import type { AriaAttributes, MouseEvent, ReactNode, Ref } from 'react';
import { useId } from 'react';
import './action-button.css';
import { ButtonIcon } from './button-icon.tsx';
import { buttonLook, type ButtonSize, type ButtonVariant } from './button-look.ts';

export type ActionButtonProps = Pick<
  AriaAttributes,
  'aria-label' | 'aria-expanded' | 'aria-haspopup' | 'aria-controls' | 'aria-pressed'
> & {
  children: ReactNode;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  type?: 'button' | 'submit' | undefined;
  startIcon?: ReactNode;
  endIcon?: ReactNode;
  /** Work goes on: presses do nothing, the width stays. */
  pending?: boolean | undefined;
  /** Why it can't be pressed now. The button stays focusable and says so. */
  disabledReason?: string | undefined;
  /** Submits the form of this id from outside of it. */
  form?: string | undefined;
  id?: string | undefined;
  fullWidth?: boolean | undefined;
  onClick?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
  /** Hover or focus: the moment to preload what a press will need. */
  onIntent?: (() => void) | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
};

/** A button with a word on it. Off, it keeps its focus and gives the reason instead of vanishing from the keyboard. */
export function ActionButton({
  children,
  variant = 'secondary',
  size = 'regular',
  type = 'button',
  pending = false,
  startIcon,
  endIcon,
  disabledReason,
  fullWidth,
  onClick,
  onIntent,
  ...rest
}: ActionButtonProps) {
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
      <button
        {...rest}
        className={buttonLook({ variant, size, fullWidth })}
        type={type}
        aria-disabled={isOff ? true : undefined}
        aria-busy={pending ? true : undefined}
        aria-describedby={disabledReason === undefined ? undefined : reasonId}
        data-tip={disabledReason}
        onClick={press}
        onPointerEnter={onIntent}
        onFocus={onIntent}
      >
        <ButtonIcon>{startIcon}</ButtonIcon>
        <span className="ui-action-label">{children}</span>
        <ButtonIcon isEnd>{endIcon}</ButtonIcon>
        {pending && <span className="ui-action-spinner" aria-hidden />}
      </button>
      {disabledReason !== undefined && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </>
  );
}
