import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import { ActionButton } from './action-button.tsx';
import { ButtonIcon } from './button-icon.tsx';
import { buttonLook, type ButtonSize, type ButtonVariant } from './button-look.ts';

type ButtonLinkProps = {
  to: To;
  children: ReactNode;
  variant?: Exclude<ButtonVariant, 'danger'> | undefined;
  size?: ButtonSize | undefined;
  startIcon?: ReactNode;
  /** Navigation state, such as what lies behind a sheet. */
  state?: unknown;
  disabledReason?: string | undefined;
  /** Opens beside the page, where leaving it would lose what is typed; it says so. */
  isNewTab?: boolean | undefined;
  /** Hover or focus: the moment to preload what the address will need. */
  onIntent?: (() => void) | undefined;
};

/** A link that looks like a button: it goes somewhere, opens in a new tab, and off it is a button that says why. */
export function ButtonLink({
  to,
  children,
  variant = 'secondary',
  size = 'regular',
  startIcon,
  state,
  disabledReason,
  isNewTab = false,
  onIntent,
}: ButtonLinkProps) {
  if (disabledReason !== undefined) {
    return (
      <ActionButton
        variant={variant}
        size={size}
        startIcon={startIcon}
        disabledReason={disabledReason}
      >
        {children}
      </ActionButton>
    );
  }
  return (
    <Link
      to={to}
      state={state}
      className={buttonLook({ variant, size })}
      onPointerEnter={onIntent}
      onFocus={onIntent}
      {...(isNewTab ? { target: '_blank', rel: 'noopener' } : {})}
    >
      <ButtonIcon>{startIcon}</ButtonIcon>
      {children}
      {isNewTab && (
        <ButtonIcon isEnd>
          <ExternalLink size={14} aria-hidden />
          <span className="visually-hidden">, opens in a new tab</span>
        </ButtonIcon>
      )}
    </Link>
  );
}
