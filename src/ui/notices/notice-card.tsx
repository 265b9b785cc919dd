import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { IconButton } from '#src/ui/icon-button.tsx';
import type { Notice } from './notice-list.ts';

const icons = { success: CircleCheck, error: CircleAlert, info: Info } as const;

/** Long enough to read; longer where there is something to press. */
const showFor = 6000;
const showWithActionFor = 10_000;

/** One notice. A success goes by itself unless it is held (hovered or focused); an error waits to be dismissed. */
export function NoticeCard({
  notice,
  isHeld,
  onDismiss,
}: {
  notice: Notice;
  isHeld: boolean;
  onDismiss: (key: string) => void;
}) {
  const { key, tone, text, action, turn } = notice;
  const Icon = icons[tone];
  const dismiss = useEffectEvent(() => onDismiss(key));
  const isFading = tone === 'success' && !isHeld;
  const time = action === undefined ? showFor : showWithActionFor;

  useEffect(() => {
    if (!isFading) return;
    const timer = window.setTimeout(() => dismiss(), time);
    return () => window.clearTimeout(timer);
    // A repetition starts the time anew.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- `turn` is that repetition
  }, [isFading, time, turn]);

  return (
    <div className={`ui-notice ui-notice-${tone}`}>
      <Icon className="ui-notice-icon" size={18} aria-hidden />
      <div className="ui-notice-text">{text}</div>
      <div className="ui-notice-tools">
        {action !== undefined && (
          <button
            type="button"
            className="ui-notice-action"
            onClick={() => {
              onDismiss(key);
              action.onPress();
            }}
          >
            {action.label}
          </button>
        )}
        <IconButton size="small" label="Dismiss" onClick={() => onDismiss(key)}>
          <X size={16} aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}
