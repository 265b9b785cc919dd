import type { ComponentType, ReactNode } from 'react';

type RowBadgeProps = {
  icon: ComponentType<{ size: number; className: string; 'aria-hidden': true }>;
  /** One sentence more, on hover; assistive technology is told otherwise. */
  tip?: string | undefined;
  /** The colour of the icon, where it says something. */
  tone?: 'success' | 'warning' | undefined;
  /** The icon is needed where there is no column's header beside it: on a card. */
  isCardIcon?: boolean | undefined;
  children: ReactNode;
};

/** A word or two with an icon before them in a row, as `IconWord` shows them on a page. */
export function RowBadge({ icon: Icon, tip, tone, isCardIcon = false, children }: RowBadgeProps) {
  return (
    <span className="dt-badge" data-tone={tone} data-tip={tip}>
      <Icon size={14} className={isCardIcon ? 'dt-card-only' : ''} aria-hidden />
      {children}
    </span>
  );
}
