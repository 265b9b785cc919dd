import Button from '@mui/material/Button';
import { ExternalLink } from 'lucide-react';
import { Link, type To } from 'react-router';
import { ActionButton, type ActionButtonProps } from './action-button.tsx';

type ButtonLinkProps = Pick<
  ActionButtonProps,
  'children' | 'variant' | 'size' | 'startIcon' | 'sx' | 'disabledReason' | 'onIntent'
> & {
  to: To;
  /** Navigation state, such as what lies behind a sheet. */
  state?: unknown;
  /** Opens beside the page, where leaving it would lose what is typed; it says so. */
  isNewTab?: boolean | undefined;
};

/** MUI's button as a link: it goes somewhere, opens in a new tab, and off it is a button that says why. */
export function ButtonLink(props: ButtonLinkProps) {
  const { to, state, disabledReason, isNewTab = false, onIntent, children, ...look } = props;
  if (disabledReason !== undefined) {
    return (
      <ActionButton {...look} disabledReason={disabledReason}>
        {children}
      </ActionButton>
    );
  }
  return (
    <Button
      {...look}
      component={Link}
      to={to}
      state={state}
      onPointerEnter={onIntent}
      onFocus={onIntent}
      {...(isNewTab
        ? {
            target: '_blank',
            rel: 'noopener',
            endIcon: <ExternalLink size={14} aria-hidden />,
          }
        : {})}
    >
      {children}
      {isNewTab && <span className="visually-hidden">, opens in a new tab</span>}
    </Button>
  );
}
