import Link, { type LinkProps } from '@mui/material/Link';
import { Link as Route, type To } from 'react-router';

type RouterLinkProps = Pick<LinkProps, 'children' | 'className' | 'sx' | 'aria-label'> & {
  to: To;
  state?: unknown;
  replace?: boolean | undefined;
  /** The quiet look: the text's own colour, underlined on hover. */
  isQuiet?: boolean | undefined;
  /** Opens beside the page, where leaving it would lose what is typed. */
  isNewTab?: boolean | undefined;
  onIntent?: (() => void) | undefined;
};

/** MUI's link to an address inside the console. */
export function RouterLink(props: RouterLinkProps) {
  const { isQuiet = false, isNewTab = false, onIntent, replace = false, children, ...rest } = props;
  return (
    <Link
      component={Route}
      replace={replace}
      {...(isQuiet ? { color: 'inherit' } : {})}
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
