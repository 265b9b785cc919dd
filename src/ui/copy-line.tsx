import { CopyButton } from './copy-button.tsx';
import './copy-line.css';

type CopyLineProps = {
  label: string;
  value: string;
  /** What its button says: "Copy user name". */
  copyLabel: string;
  onCopied?: (() => void) | undefined;
};

/** One value under its label, with its own copy. Such lines stand together in a `ui-copy-lines`. */
export function CopyLine({ label, value, copyLabel, onCopied }: CopyLineProps) {
  return (
    <div className="ui-copy-line">
      <div className="ui-copy-line-text">
        <div className="ui-copy-line-label">{label}</div>
        <div className="mono ui-copy-line-value" translate="no">
          {value}
        </div>
      </div>
      <CopyButton label={copyLabel} text={value} onCopied={onCopied} />
    </div>
  );
}
