import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import './alert.css';

const icons = { error: CircleAlert, warning: TriangleAlert } as const;

type AlertProps = {
  tone: keyof typeof icons;
  /** `alert` interrupts what is being read out, `status` waits. */
  role: 'alert' | 'status';
  children: ReactNode;
  action?: ReactNode;
  tabIndex?: number | undefined;
  ref?: Ref<HTMLDivElement> | undefined;
};

/** Words on the ground of their tone, with its icon in front and a way out at the end. */
export function Alert({ tone, children, action, ...rest }: AlertProps) {
  const Icon = icons[tone];
  return (
    <div {...rest} className={`ui-alert ui-alert-${tone}`}>
      <div className="ui-alert-icon">
        <Icon size={18} aria-hidden />
      </div>
      <div className="ui-alert-message">{children}</div>
      {action !== undefined && <div className="ui-alert-action">{action}</div>}
    </div>
  );
}
