import type { ReactNode, Ref } from 'react';

type MonoProps = {
  children: ReactNode;
  /** In the secondary colour, such as an address under its name. */
  isQuiet?: boolean | undefined;
  /** On one line, cut where it has no room. */
  isCut?: boolean | undefined;
  ref?: Ref<HTMLSpanElement> | undefined;
};

/** An address, a code, a path, a key: what is read character by character. */
export function Mono({ children, isQuiet = false, isCut = false, ref }: MonoProps) {
  const classes = ['mono', isQuiet ? 'quiet' : '', isCut ? 'cut' : ''].filter(Boolean);
  return (
    <span ref={ref} className={classes.join(' ')} translate="no">
      <bdi>{children}</bdi>
    </span>
  );
}
