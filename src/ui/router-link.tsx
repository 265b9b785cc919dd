import MuiLink from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';

type RouterLinkProps = {
  to: To;
  children: ReactNode;
  state?: unknown;
  replace?: boolean | undefined;
  className?: string | undefined;
  /** The quiet look: the text's own colour, underlined on hover. */
  isQuiet?: boolean | undefined;
  /** Opens beside the page, where leaving it would lose what is typed. */
  isNewTab?: boolean | undefined;
  onIntent?: (() => void) | undefined;
};

/** A link inside the console. */
export function RouterLink({
  isQuiet = false,
  isNewTab = false,
  onIntent,
  replace,
  ...rest
}: RouterLinkProps) {
  return (
    <MuiLink
      component={Link}
      replace={replace ?? false}
      color={isQuiet ? 'inherit' : 'primary'}
      sx={isQuiet ? { color: 'inherit' } : null}
      onPointerEnter={onIntent}
      onFocus={onIntent}
      {...(isNewTab ? { target: '_blank', rel: 'noopener' } : {})}
      {...rest}
    />
  );
}
