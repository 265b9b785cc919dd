import type { ReactNode } from 'react';

type TwoLineCellProps = {
  /** The first line: the row's link, most often. */
  primary: ReactNode;
  /** The second line, in mono: an address, a code. Compact rows show it after the first, on the same line. */
  secondary: ReactNode;
  /** A small button beside the second line, shown on hover and focus (always where there is no hover). */
  action?: ReactNode;
};

/** A name over its address. */
export function TwoLineCell({ primary, secondary, action }: TwoLineCellProps) {
  return (
    <span className="dt-two-lines">
      <span className="dt-primary">{primary}</span>
      <span className="dt-secondary">
        <span className="dt-mono">
          <bdi>{secondary}</bdi>
        </span>
        {action !== undefined && <span className="dt-action">{action}</span>}
      </span>
    </span>
  );
}
