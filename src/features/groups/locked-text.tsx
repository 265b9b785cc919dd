import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';

type LockedTextProps = {
  /** Why it can't be changed; nothing where it can. */
  reason: string | undefined;
  children: ReactNode;
};

/** A value that may be locked: with a lock that says why. */
export function LockedText({ reason, children }: LockedTextProps) {
  if (reason === undefined) return children;
  return (
    <span className="group-locked">
      <span>{children}</span>
      <span className="group-lock" data-tip={reason}>
        <Lock size={14} aria-hidden />
        <span className="visually-hidden">{reason}</span>
      </span>
    </span>
  );
}
