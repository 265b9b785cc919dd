import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import './router-link.css';

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
  replace = false,
  className,
  children,
  ...rest
}: RouterLinkProps) {
  return (
    <Link
      replace={replace}
      className={`ui-link${isQuiet ? ' ui-link-quiet' : ''}${className === undefined ? '' : ` ${className}`}`}
      onPointerEnter={onIntent}
      onFocus={onIntent}
      {...(isNewTab ? { target: '_blank', rel: 'noopener' } : {})}
      {...rest}
    >
      {/* Most links are called what somebody called a record. */}
      {typeof children === 'string' ? <bdi>{children}</bdi> : children}
    </Link>
  );
}
