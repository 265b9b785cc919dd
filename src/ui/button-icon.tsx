import type { ReactNode } from 'react';

/** The icon of a button, before its words or after them; none is none. */
export function ButtonIcon({ children, isEnd = false }: { children: ReactNode; isEnd?: boolean }) {
  if (children === undefined) return null;
  return (
    <span className={isEnd ? 'ui-button-icon ui-button-icon-end' : 'ui-button-icon'}>
      {children}
    </span>
  );
}
