import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import { ActionButton } from './action-button.tsx';

const looks = {
  primary: 'contained',
  secondary: 'outlined',
  quiet: 'text',
} as const;

type ButtonLinkProps = {
  to: To;
  children: ReactNode;
  variant?: keyof typeof looks | undefined;
  size?: 'regular' | 'compact' | undefined;
  startIcon?: ReactNode;
  /** Navigation state, such as what lies behind a sheet. */
  state?: unknown;
  disabledReason?: string | undefined;
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
    <Button
      component={Link}
      to={to}
      state={state}
      variant={looks[variant]}
      size={size === 'compact' ? 'small' : 'medium'}
      startIcon={startIcon}
      onPointerEnter={onIntent}
      onFocus={onIntent}
    >
      {children}
    </Button>
  );
}
