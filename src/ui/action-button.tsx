import Button from '@mui/material/Button';
import type { AriaAttributes, MouseEvent, ReactNode, Ref } from 'react';
import { useId } from 'react';
import './action-button.css';

const looks = {
  primary: { variant: 'contained', color: 'primary' },
  secondary: { variant: 'outlined', color: 'primary' },
  quiet: { variant: 'text', color: 'primary' },
  danger: { variant: 'contained', color: 'error' },
} as const;

export type ActionButtonProps = Pick<
  AriaAttributes,
  'aria-label' | 'aria-expanded' | 'aria-haspopup' | 'aria-controls' | 'aria-pressed'
> & {
  children: ReactNode;
  variant?: keyof typeof looks | undefined;
  size?: 'regular' | 'compact' | undefined;
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
  disabledReason,
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
      <Button
        {...rest}
        {...looks[variant]}
        className="ui-action"
        size={size === 'compact' ? 'small' : 'medium'}
        type={type}
        aria-disabled={isOff ? true : undefined}
        aria-busy={pending ? true : undefined}
        aria-describedby={disabledReason === undefined ? undefined : reasonId}
        data-tip={disabledReason}
        onClick={press}
        onPointerEnter={onIntent}
        onFocus={onIntent}
      >
        <span className="ui-action-label">{children}</span>
        {pending && <span className="ui-action-spinner" aria-hidden />}
      </Button>
      {disabledReason !== undefined && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </>
  );
}
