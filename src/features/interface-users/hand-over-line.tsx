import { CopyButton } from '#src/ui/copy-button.tsx';

type HandOverLineProps = { label: string; value: string; onCopied?: (() => void) | undefined };

/** One value that is handed over, with its own copy. */
export function HandOverLine({ label, value, onCopied }: HandOverLineProps) {
  return (
    <div className="hand-over-line">
      <div className="hand-over-text">
        <div className="hand-over-label">{label}</div>
        <div className="mono hand-over-value">{value}</div>
      </div>
      <CopyButton label={`Copy ${label.toLowerCase()}`} text={value} onCopied={onCopied} />
    </div>
  );
}
